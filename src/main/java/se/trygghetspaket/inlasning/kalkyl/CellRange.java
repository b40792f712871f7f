package se.trygghetspaket.inlasning.kalkyl;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rectangle of cells that are merged; rows count from 1, columns from 0. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

	private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

	/** "A1:B2", if it is that. */
	static Optional<CellRange> of(String written) {
		Matcher range = RANGE.matcher(written);
		return range.matches() ? Optional.of(new CellRange(Integer.parseInt(range.group(2)), column(range.group(1)),
				Integer.parseInt(range.group(4)), column(range.group(3)))) : Optional.empty();
	}

	/** The column that letters name, from 0. */
	static int column(String letters) {
		int column = 0;
		for (char letter : letters.toCharArray()) {
			column = column * 26 + (letter - 'A' + 1);
		}
		return column - 1;
	}

	/** "A1:B2". */
	public String address() {
		return Cell.letters(this.firstColumn) + this.firstRow + ":" + Cell.letters(this.lastColumn) + this.lastRow;
	}

}
