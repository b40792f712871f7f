package se.trygghetspaket.search.domain;

import java.util.List;
import java.util.Map;

/**
 * Träfflista: one page of what was found, the best first.
 *
 * @param number this page's number, counted from 1
 * @param counts how many hits of each kind there are, whatever kind the filter asks for
 * @param total how many hits the filter selects
 * @param searchable whether the text had any word to search for
 */
public record HitPage(List<Hit> hits, int number, Map<HitKind, Integer> counts, int total, boolean searchable) {

	/** Hits on a page. */
	public static final int SIZE = 20;

	public HitPage {
		hits = List.copyOf(hits);
		counts = Map.copyOf(counts);
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

}
