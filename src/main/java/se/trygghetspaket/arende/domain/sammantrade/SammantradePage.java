package se.trygghetspaket.arende.domain.sammantrade;

import java.util.List;

/**
 * Sammanträdeslista: one page of the meetings, first those to come, the next one first,
 * then those that have been, the last one first.
 *
 * @param number this page's number, counted from 1
 * @param total how many meetings there are
 */
public record SammantradePage(List<Row> rows, int number, int total) {

	/** Meetings on a page. */
	public static final int SIZE = 25;

	public SammantradePage {
		rows = List.copyOf(rows);
	}

	/** How many pages there are, at least one. */
	public int pages() {
		return Math.max(1, (this.total + SIZE - 1) / SIZE);
	}

	/**
	 * A meeting.
	 *
	 * @param arenden how many cases on it the reader may see
	 */
	public record Row(Sammantrade sammantrade, int arenden) {
	}

}
