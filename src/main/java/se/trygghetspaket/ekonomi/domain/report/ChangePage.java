package se.trygghetspaket.ekonomi.domain.report;

import java.util.List;

/**
 * En sida av ändringsrapporten: some of the changes that a filter selects, latest first.
 *
 * @param number the page, counted from 1
 * @param size how many changes a page holds
 */
public record ChangePage(List<AmountChange> changes, int number, int size, ChangeSummary summary) {

	/** How many changes a page holds unless more or less is asked for. */
	public static final int SIZE = 50;

	/** The most that a page holds. */
	public static final int MAX_SIZE = 200;

	public ChangePage {
		changes = List.copyOf(changes);
	}

	/** A page of nothing. */
	public static ChangePage empty() {
		return new ChangePage(List.of(), 1, SIZE, ChangeSummary.NONE);
	}

	/** How many changes the filter selects. */
	public int total() {
		return this.summary.total();
	}

	/** How many pages there are, at least 1. */
	public int pages() {
		return Math.max(1, (total() + this.size - 1) / this.size);
	}

}
