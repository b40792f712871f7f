package se.trygghetspaket.export;

import org.apache.commons.csv.CSVFormat;

/** Who a CSV file is for. Both are UTF-8 with CR LF after every line. */
public enum CsvVariant {

	/**
	 * Swedish Excel: a byte order mark, semicolons and decimal commas, amounts in the
	 * unit of the paket and a last line with the sums.
	 */
	EXCEL(';', ',', "\uFEFF"),

	/** A program: commas and decimal points, whole kronor, one line for each post. */
	MASKIN(',', '.', "");

	private final char delimiter;

	private final char decimalSign;

	private final String byteOrderMark;

	CsvVariant(char delimiter, char decimalSign, String byteOrderMark) {
		this.delimiter = delimiter;
		this.decimalSign = decimalSign;
		this.byteOrderMark = byteOrderMark;
	}

	CSVFormat format() {
		return CSVFormat.RFC4180.builder().setDelimiter(this.delimiter).get();
	}

	char decimalSign() {
		return this.decimalSign;
	}

	String byteOrderMark() {
		return this.byteOrderMark;
	}

}
