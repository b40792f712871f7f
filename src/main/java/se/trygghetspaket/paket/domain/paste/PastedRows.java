package se.trygghetspaket.paket.domain.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Inklistrade rader: the cells of a block out of a spreadsheet or a CSV file, between
 * tabs or else semicolons. A cell in quotation marks may hold those, line breaks and
 * doubled quotation marks.
 *
 * @param rows with their numbers; none where there are more than are read
 * @param found how many there are
 */
public record PastedRows(List<PastedRow> rows, int found) {

	/** The largest number of rows that is read. */
	public static final int MAX_ROWS = 2_000;

	/** A quotation mark that is not closed within this does not open a cell. */
	private static final int LONGEST_QUOTED = 5_000;

	private static final String MARK = "\"";

	public PastedRows {
		rows = List.copyOf(rows);
	}

	/** Reads any text; what it means is for others to say. */
	public static PastedRows read(String text) {
		String pasted = text.replace("\r\n", "\n").replace('\r', '\n').replace("\uFEFF", "");
		List<List<String>> cells = cells(pasted, (pasted.indexOf('\t') >= 0) ? '\t' : ';');
		if (cells.size() > MAX_ROWS) {
			return new PastedRows(List.of(), cells.size());
		}
		return new PastedRows(
				IntStream.range(0, cells.size()).mapToObj((i) -> new PastedRow(i + 1, cells.get(i))).toList(),
				cells.size());
	}

	/** Whether there are more rows than are read. */
	public boolean tooMany() {
		return this.found > MAX_ROWS;
	}

	/** Whether there is nothing but one column of amounts. */
	public boolean amountsOnly() {
		return this.rows.stream().anyMatch((row) -> !row.blank())
				&& this.rows.stream().allMatch((row) -> row.blank() || row.size() == 1 && row.amountLike(0));
	}

	/** The places that a label has among others, as labels are compared. */
	public static List<Integer> places(List<String> labels, PastedRow row) {
		return IntStream.range(0, labels.size())
			.filter((i) -> PastedRow.key(labels.get(i)).equals(row.key()))
			.boxed()
			.toList();
	}

	private static List<List<String>> cells(String text, char delimiter) {
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		int at = 0;
		while (at <= text.length()) {
			int quoted = quotedEnd(text, at, delimiter);
			int end = (quoted >= 0) ? quoted : plainEnd(text, at, delimiter);
			String cell = text.substring(at, end).strip();
			row.add((quoted < 0) ? cell : cell.substring(1, cell.length() - 1).replace(MARK + MARK, MARK).strip());
			boolean last = end == text.length();
			if (last || text.charAt(end) == '\n') {
				rows.add(row);
				row = new ArrayList<>();
			}
			at = end + 1;
		}
		if (text.endsWith("\n") || text.isEmpty()) {
			rows.remove(rows.size() - 1);
		}
		return rows;
	}

	private static int plainEnd(String text, int start, char delimiter) {
		int end = start;
		while (end < text.length() && text.charAt(end) != delimiter && text.charAt(end) != '\n') {
			end++;
		}
		return end;
	}

	/** Where a cell in quotation marks ends, −1 where the cell is not in them. */
	private static int quotedEnd(String text, int start, char delimiter) {
		int at = blanks(text, start);
		if (!text.startsWith(MARK, at)) {
			return -1;
		}
		int stop = Math.min(text.length(), at + LONGEST_QUOTED);
		for (int i = at + 1; i < stop; i++) {
			if (text.charAt(i) != '"') {
				continue;
			}
			if (!text.startsWith(MARK, i + 1)) {
				int end = blanks(text, i + 1);
				boolean closed = end == text.length() || text.charAt(end) == delimiter || text.charAt(end) == '\n';
				return closed ? end : -1;
			}
			i++;
		}
		return -1;
	}

	private static int blanks(String text, int start) {
		int at = start;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at;
	}

}
