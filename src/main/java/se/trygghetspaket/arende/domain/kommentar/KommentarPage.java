package se.trygghetspaket.arende.domain.kommentar;

import java.util.List;

/**
 * Kommentarlista: one page of a case's comments, the latest first.
 *
 * @param number this page's number, counted from 1
 * @param total how many comments the case has, removed ones counted
 */
public record KommentarPage(List<Kommentar> kommentarer, int number, int total) {

	/** Comments on a page. */
	public static final int SIZE = 20;

	public KommentarPage {
		kommentarer = List.copyOf(kommentarer);
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

}
