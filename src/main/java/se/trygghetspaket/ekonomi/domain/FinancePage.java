package se.trygghetspaket.ekonomi.domain;

import java.util.List;

/**
 * En sida av ekonomens bord: some of the years that a filter selects, in its order.
 *
 * @param number the page, counted from 1
 * @param size how many years a page holds
 * @param total how many years the filter selects
 */
public record FinancePage(List<FinanceYear> years, int number, int size, int total, FinanceSummary summary) {

	/** How many years a page holds unless more or less is asked for. */
	public static final int SIZE = 50;

	/** The most that a page holds. */
	public static final int MAX_SIZE = 200;

	public FinancePage {
		years = List.copyOf(years);
	}

	/** A page of nothing. */
	public static FinancePage empty() {
		return new FinancePage(List.of(), 1, SIZE, 0, FinanceSummary.NONE);
	}

	/** How many pages there are, at least 1. */
	public int pages() {
		return Math.max(1, (this.total + this.size - 1) / this.size);
	}

}
