package se.trygghetspaket.inlasning.kalkyl;

/**
 * A cell that has something in it.
 *
 * @param row counts from 1
 * @param column counts from 0
 * @param text as a Swedish reader would type it: a number with decimal comma and without
 * thousands, a date as 2019-05-01
 * @param computed whether it is the stored result of a formula
 * @param scaled whether it is shown in thousands or millions by its number format alone;
 * the text is then as shown
 */
public record Cell(int row, int column, String text, Kind kind, boolean computed, boolean scaled) {

	private static final int LETTERS = 26;

	/** A cell of text, as in a CSV file. */
	static Cell text(int row, int column, String text) {
		return new Cell(row, column, text, Kind.TEXT, false, false);
	}

	/** "B4". */
	public String address() {
		return letters(this.column) + this.row;
	}

	/** The name of a column: 0 is A, 26 is AA. */
	public static String letters(int column) {
		StringBuilder letters = new StringBuilder();
		for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
			letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
		}
		return letters.toString();
	}

	/** What a cell holds. */
	public enum Kind {

		TEXT, NUMBER,

		/** A number that the sheet shows as a date or a time. */
		DATE,

		/** A number that the sheet shows as a percentage. */
		PERCENT,

		/** What a formula that cannot be computed leaves: "#REF!". */
		ERROR,

		/** A formula whose result the file does not hold; the text is the formula. */
		UNCOMPUTED

	}

}
