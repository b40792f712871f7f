package se.trygghetspaket.inlasning.kalkyl;

import java.util.HashSet;
import java.util.Set;

import se.trygghetspaket.paket.domain.Fordelning;

/**
 * How much of a sheet there can be to look through on a page. Counts what has something
 * in it as it is read, so that a file is left as soon as it is too large.
 */
public final class Limits {

	/** The largest file of text, in bytes. */
	public static final int MOST_BYTES = 10 * 1024 * 1024;

	/** Rows with something in them: lines, headings, notes and sums. */
	public static final int MOST_ROWS = 2 * Fordelning.MAX_POSTER;

	/** Columns with something in them. */
	public static final int MOST_COLUMNS = 100;

	/** Columns of amounts. */
	public static final int MOST_YEARS = 30;

	/** Amounts on the page; a form has 10 000 fields at most. */
	public static final int MOST_AMOUNTS = 6_000;

	/** Cells of all sheets together. */
	static final int MOST_CELLS = 20_000;

	/** Sheets in a file. */
	static final int MOST_SHEETS = 50;

	private final Set<Integer> rows = new HashSet<>();

	private final Set<Integer> columns = new HashSet<>();

	private int cellsLeft;

	/**
	 * Begins with a sheet.
	 * @param cellsLeft how many cells the sheets before it have left of those allowed
	 */
	Limits(int cellsLeft) {
		this.cellsLeft = cellsLeft;
	}

	int cellsLeft() {
		return this.cellsLeft;
	}

	/** Whether there is room for one more cell. */
	boolean allows(int row, int column) {
		this.cellsLeft--;
		this.rows.add(row);
		this.columns.add(column);
		return this.cellsLeft >= 0 && this.rows.size() <= MOST_ROWS && this.columns.size() <= MOST_COLUMNS;
	}

}
