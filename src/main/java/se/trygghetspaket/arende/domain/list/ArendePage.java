package se.trygghetspaket.arende.domain.list;

import java.util.List;

/**
 * Ärendelista: one page of the cases that a filter selects, the one that has moved last
 * first.
 *
 * @param number this page's number, counted from 1
 * @param total how many cases the filter selects
 */
public record ArendePage(List<ArendeSummary> arenden, int number, int total) {

	/** Cases on a page. */
	public static final int SIZE = 25;

	public ArendePage {
		arenden = List.copyOf(arenden);
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

}
