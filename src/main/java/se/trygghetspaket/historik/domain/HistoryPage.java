package se.trygghetspaket.historik.domain;

import java.util.List;

/**
 * Sida ur historiken: some of the entries that a filter selects, latest first.
 *
 * @param total how many entries the filter selects
 * @param page the page, counted from 1
 */
public record HistoryPage(List<HistoryEntry> entries, int total, int page) {

	/** How many entries a page holds. */
	public static final int SIZE = 50;

	public HistoryPage {
		entries = List.copyOf(entries);
	}

	/** How many pages there are, at least 1. */
	public int pages() {
		return Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

}
