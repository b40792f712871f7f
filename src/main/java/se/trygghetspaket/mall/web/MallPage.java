package se.trygghetspaket.mall.web;

import se.trygghetspaket.paket.domain.Paket;

/**
 * What the page of a mall shows around it.
 *
 * @param shipped whether the mall is the one that the product ships, which nobody has
 * changed
 * @param focus the id of the element to go on from, empty for none
 * @param saved whether the preview shows what is stored
 */
record MallPage(Paket paket, boolean shipped, String focus, boolean saved) {

	/** How high the field of a text is, in lines: enough to see most of it. */
	public int rows(String text) {
		int wrapped = text.lines().mapToInt((line) -> 1 + line.length() / 75).sum();
		return Math.max(2, Math.min(16, wrapped + 1));
	}

}
