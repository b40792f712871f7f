package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What stands in a cell of a CSV file: a text, a number or nothing. */
public sealed interface CsvCell permits CsvCell.Text, CsvCell.Number {

	/** A cell with nothing in it. */
	CsvCell EMPTY = text("");

	/** A text; see {@link Text} for what becomes of one that a spreadsheet would run. */
	static CsvCell text(String text) {
		return new Text(text);
	}

	/** A number with all the decimals it has. */
	static CsvCell number(BigDecimal number) {
		return new Number(number);
	}

	/** The cell as it stands in a file. */
	String written(CsvVariant variant);

	/**
	 * A text. One that a spreadsheet would take for a formula, because it begins with
	 * {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break, gets an
	 * apostrophe before it unless it is a number.
	 */
	record Text(String text) implements CsvCell {

		private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*");

		private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

		@Override
		public String written(CsvVariant variant) {
			boolean runs = FORMULA.matcher(this.text).matches() && !NUMBER.matcher(this.text).matches();
			return runs ? "'" + this.text : this.text;
		}

	}

	/** A number: no spaces between thousands, a plain hyphen for minus. */
	record Number(BigDecimal number) implements CsvCell {

		@Override
		public String written(CsvVariant variant) {
			return this.number.toPlainString().replace('.', variant.decimalSign());
		}

	}

}
