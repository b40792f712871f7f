package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import se.trygghetspaket.tjansteskrivelse.ooxml.XmlStream;

/**
 * Reads one sheet of a workbook from its beginning, and leaves it as soon as it is too
 * large to be looked through.
 */
final class SheetReader {

	private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");

	private static final int MOST_MERGED = 1_000;

	private final XmlStream xml;

	private final Limits limits;

	private final List<RawCell> cells = new ArrayList<>();

	private final List<CellRange> merged = new ArrayList<>();

	private final Set<Integer> hiddenRows = new HashSet<>();

	private final Set<Integer> hiddenColumns = new HashSet<>();

	private int row;

	private int column;

	private boolean tooLarge;

	private SheetReader(byte[] part, Limits limits) {
		this.xml = XmlStream.of(part);
		this.limits = limits;
	}

	static RawSheet read(byte[] part, Limits limits) {
		SheetReader reader = new SheetReader(part, limits);
		reader.read();
		return new RawSheet(reader.tooLarge ? List.of() : reader.cells, reader.merged, reader.hiddenRows,
				reader.hiddenColumns, reader.tooLarge);
	}

	private void read() {
		while (!this.tooLarge && this.xml.next()) {
			if (this.xml.begins("row")) {
				this.row = number(this.xml.attribute("r"), this.row + 1);
				this.column = -1;
				if (isOn(this.xml.attribute("hidden"))) {
					this.hiddenRows.add(this.row);
				}
			}
			else if (this.xml.begins("c")) {
				cell();
			}
			else if (this.xml.begins("col") && isOn(this.xml.attribute("hidden"))) {
				hide(number(this.xml.attribute("min"), 1), number(this.xml.attribute("max"), 0));
			}
			else if (this.xml.begins("mergeCell") && this.merged.size() < MOST_MERGED) {
				CellRange.of(this.xml.attribute("ref")).ifPresent(this.merged::add);
			}
		}
	}

	private void cell() {
		Matcher address = ADDRESS.matcher(this.xml.attribute("r"));
		this.column = address.matches() ? CellRange.column(address.group(1)) : this.column + 1;
		String type = this.xml.attribute("t");
		String style = this.xml.attribute("s");
		StringBuilder inline = new StringBuilder();
		String value = "";
		String formula = "";
		boolean computed = false;
		while (!this.xml.ends("c") && this.xml.next()) {
			if (this.xml.begins("v")) {
				value = this.xml.text();
			}
			else if (this.xml.begins("f")) {
				formula = this.xml.text();
				computed = true;
			}
			else if (this.xml.begins("rPh")) {
				skip("rPh");
			}
			else if (this.xml.begins("t")) {
				inline.append(this.xml.text());
			}
		}
		RawCell raw = new RawCell(this.row, this.column, type, style, inline.isEmpty() ? value : inline.toString(),
				formula, computed);
		if (!raw.blank()) {
			this.tooLarge = !this.limits.allows(this.row, this.column);
			this.cells.add(raw);
		}
	}

	private void skip(String element) {
		while (!this.xml.ends(element) && this.xml.next()) {
			continue;
		}
	}

	/** Columns are hidden in ranges that may reach to the end of the sheet. */
	private void hide(int first, int last) {
		for (int at = first; at <= Math.min(last, first + Limits.MOST_COLUMNS); at++) {
			this.hiddenColumns.add(at - 1);
		}
	}

	private static boolean isOn(String flag) {
		return flag.equals("1") || flag.equals("true");
	}

	private static int number(String digits, int otherwise) {
		return digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : otherwise;
	}

	/** A sheet whose texts stand elsewhere. */
	record RawSheet(List<RawCell> cells, List<CellRange> merged, Set<Integer> hiddenRows, Set<Integer> hiddenColumns,
			boolean tooLarge) {
	}

	/** A cell as it stands in the file. */
	record RawCell(int row, int column, String type, String style, String value, String formula, boolean computed) {

		/** Whether its value is the number of a text that all sheets share. */
		boolean shared() {
			return this.type.equals("s");
		}

		/** A formula without its result is not blank: there ought to be something. */
		boolean blank() {
			return this.value.isBlank() && (!this.computed || this.type.equals("str"));
		}

	}

}
