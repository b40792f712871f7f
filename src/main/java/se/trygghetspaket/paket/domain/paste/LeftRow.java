package se.trygghetspaket.paket.domain.paste;

/**
 * Lämnad rad: a pasted row that was not placed.
 *
 * @param number its number in what was pasted, from 1
 * @param text its label, or how many rows there are where that is the reason
 * @param detail what more there is to say, may be empty
 */
public record LeftRow(int number, String text, Reason reason, String detail) {

	private static final int LONGEST = 80;

	public LeftRow {
		text = (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
	}

	/** A row that is left for a reason that says it all. */
	public LeftRow(int number, String text, Reason reason) {
		this(number, text, reason, "");
	}

	/** More rows than are read. */
	public static LeftRow tooMany(PastedRows pasted) {
		return new LeftRow(PastedRows.MAX_ROWS + 1, String.valueOf(pasted.found()), Reason.TOO_MANY);
	}

	/** Why a row was not placed. */
	public enum Reason {

		/** No line has its label. */
		NO_SUCH_LINE,

		/** More than one line has its label. */
		SEVERAL_LINES,

		/** An earlier row was placed on the same line. */
		TWICE,

		/** It has no label. */
		NO_LABEL,

		/** Its label is too long or cannot be shown. */
		LABEL,

		/** It has a label and no more. */
		NO_AMOUNT,

		/** Its amount is no certain amount; the detail names the reason. */
		UNREADABLE,

		/** Its amount is negative. */
		NEGATIVE,

		/** Its motivering is too long. */
		MOTIVERING,

		/** It has more cells than are known. */
		MANY_COLUMNS,

		/** It is the total, which is counted here. */
		SUM,

		/** It is the total and not the sum of the rows above it, which is the detail. */
		SUM_DIFFERS,

		/** There are as many lines as a fördelning has. */
		FULL,

		/** Amounts alone, and not as many as there are lines. */
		OTHER_COUNT,

		/** More rows than are read. */
		TOO_MANY

	}

}
