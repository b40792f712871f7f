package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.util.MultiValueMap;

/**
 * Everything that was read from a spreadsheet, as it stands in the fields of the review
 * page, with the cells it was read from. Nothing else keeps it until it is saved.
 *
 * @param source the file's cells, see {@code WorkbookText}
 * @param sheet the sheet that is to be read
 * @param labels the column that the labels are to be taken from
 * @param from the sheet and the column that the lines were read from
 * @param paket the address name of an existing paket, empty for a new one
 * @param tiedTo the paket that the lines' insatser were chosen from
 * @param known the years that the page has told the paket has, with spaces between
 */
record YearsForm(String source, String fileName, String sha256, String sheet, String labels, String from, String paket,
		String tiedTo, String known, String paketName, String unit, String decimals, List<ColumnRow> columns,
		List<LineRow> lines) {

	YearsForm {
		columns = List.copyOf(columns);
		lines = List.copyOf(lines);
	}

	/**
	 * A column of amounts, as typed.
	 *
	 * @param letter the file's name of it
	 * @param take whether its year is to be stored
	 * @param ram what there was to allocate that year, may be empty
	 */
	record ColumnRow(String letter, String heading, String year, String unit, boolean take, String ram) {

		ColumnRow withTake(boolean chosen) {
			return new ColumnRow(this.letter, this.heading, this.year, this.unit, chosen, this.ram);
		}

	}

	/**
	 * A line, as typed.
	 *
	 * @param row the file's number of it, empty for one that was added
	 * @param insats the number of an existing insats, empty for a new one
	 * @param sameAs the row whose insats it is, empty for its own
	 * @param amounts one for each column
	 */
	record LineRow(String row, String label, String insats, String sameAs, List<String> amounts) {

		LineRow {
			amounts = List.copyOf(amounts);
		}

		LineRow withInsats(String id) {
			return new LineRow(this.row, this.label, id, this.sameAs, this.amounts);
		}

		boolean blank() {
			return this.label.isBlank() && this.amounts.stream().allMatch(String::isBlank);
		}

	}

	static YearsForm of(MultiValueMap<String, String> sent) {
		Typed typed = new Typed(sent);
		List<String> taken = sent.getOrDefault("take", List.of());
		List<ColumnRow> columns = typed.rows("letter",
				(i) -> new ColumnRow(typed.at("letter", i), typed.at("heading", i), typed.at("year", i),
						typed.at("columnUnit", i), taken.contains(String.valueOf(i)), typed.at("ram", i)));
		return new YearsForm(typed.text("source"), typed.text("fileName"), typed.text("sha256"), typed.text("sheet"),
				typed.text("labels"), typed.text("from"), typed.text("paket"), typed.text("tiedTo"),
				typed.text("known"), typed.text("paketName"), typed.text("unit"), typed.text("decimals"), columns,
				typed.rows("label",
						(i) -> new LineRow(typed.at("row", i), typed.at("label", i), typed.at("insats", i),
								typed.at("sameAs", i),
								IntStream.range(0, columns.size())
									.mapToObj((column) -> typed.at("belopp", i * columns.size() + column))
									.toList())));
	}

	/** A sheet and a column as {@link #from} has them. */
	static String from(String sheet, String labels) {
		return labels + "/" + sheet;
	}

	/** Whether another sheet or column is chosen than the lines were read from. */
	boolean chosenAnew() {
		return !this.from.equals(from(this.sheet, this.labels));
	}

	/** The sheet that the lines were read from. */
	String readSheet() {
		return this.from.substring(this.from.indexOf('/') + 1);
	}

	/** The column that the labels were read from, −1 if it is none. */
	int readLabels() {
		return number(this.from.substring(0, Math.max(0, this.from.indexOf('/'))));
	}

	/** The column that the labels are to be read from, −1 to choose one. */
	int chosenLabels() {
		return this.sheet.equals(readSheet()) ? number(this.labels) : -1;
	}

	private static int number(String digits) {
		return digits.matches("[0-9]{1,5}") ? Integer.parseInt(digits) : -1;
	}

	/** With one more empty line, which the page adds without script. */
	YearsForm withBlankLine() {
		List<LineRow> more = new ArrayList<>(this.lines);
		more.add(new LineRow("", "", "", "", this.columns.stream().map((column) -> "").toList()));
		return with(this.tiedTo, this.known, this.columns, more);
	}

	/** With lines tied to the insatser of another paket. */
	YearsForm tied(String slug, List<ColumnRow> chosen, List<LineRow> rows) {
		return with(slug, this.known, chosen, rows);
	}

	/** With the years that the page tells of. */
	YearsForm withKnown(String years) {
		return with(this.tiedTo, years, this.columns, this.lines);
	}

	/** With the columns and lines that were read from another sheet or column. */
	YearsForm reread(String name, String column, List<ColumnRow> read, List<LineRow> rows) {
		return new YearsForm(this.source, this.fileName, this.sha256, name, column, from(name, column), this.paket, "/",
				this.known, this.paketName, this.unit, this.decimals, read, rows);
	}

	private YearsForm with(String slug, String years, List<ColumnRow> chosen, List<LineRow> rows) {
		return new YearsForm(this.source, this.fileName, this.sha256, this.sheet, this.labels, this.from, this.paket,
				slug, years, this.paketName, this.unit, this.decimals, chosen, rows);
	}

}
