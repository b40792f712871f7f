package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table that is set with spaces, by where on the line they stand; so
 * that a row with an empty cell can be read.
 */
final class SpacedColumns {

	private final List<Extent> columns;

	private SpacedColumns(List<Extent> columns) {
		this.columns = columns;
	}

	/**
	 * Measures the rows that have every cell, and the header.
	 * @throws TableDoubt when two columns are not apart
	 */
	static SpacedColumns of(List<TableRow> headers, List<TableRow> rows) {
		int most = rows.stream().mapToInt((row) -> extents(row).size()).max().orElse(0);
		List<List<Extent>> full = new ArrayList<>();
		for (TableRow row : rows) {
			if (extents(row).size() == most) {
				full.add(extents(row));
			}
		}
		for (TableRow header : headers) {
			if (extents(header).size() == most) {
				full.add(extents(header));
			}
		}
		List<Extent> columns = new ArrayList<>(full.get(0));
		for (List<Extent> row : full) {
			for (int i = 0; i < most; i++) {
				columns.set(i, columns.get(i).with(row.get(i)));
			}
		}
		for (int i = 1; i < most; i++) {
			if (columns.get(i - 1).to() >= columns.get(i).from()) {
				throw new TableDoubt("raderna har olika många kolumner");
			}
		}
		return new SpacedColumns(columns);
	}

	/**
	 * The row with a cell for each column.
	 * @throws TableDoubt when a cell stands under no column or under several
	 */
	TableRow place(TableRow row) {
		List<String> cells = new ArrayList<>();
		List<Extent> found = extents(row);
		int next = 0;
		for (Extent column : this.columns) {
			boolean here = next < found.size() && found.get(next).meets(column);
			cells.add(here ? found.get(next++).text() : "");
		}
		boolean alone = found.stream().allMatch((cell) -> this.columns.stream().filter(cell::meets).count() == 1);
		if (next < found.size() || !alone) {
			throw new TableDoubt("raderna har olika många kolumner");
		}
		return row.withCells(row.mark().isNone() ? cells : withoutMark(row, cells));
	}

	private static List<String> withoutMark(TableRow row, List<String> cells) {
		List<String> rest = new ArrayList<>(cells);
		rest.set(0, row.cell(0));
		return rest;
	}

	private static List<Extent> extents(TableRow row) {
		String line = row.line().text();
		List<Extent> extents = new ArrayList<>();
		int at = 0;
		while (at < line.length()) {
			if (line.charAt(at) == ' ') {
				at++;
				continue;
			}
			int end = line.indexOf("  ", at);
			end = (end < 0) ? line.stripTrailing().length() : end;
			if (end <= at) {
				break;
			}
			extents.add(new Extent(at, end, line.substring(at, end).strip()));
			at = end;
		}
		if (extents.size() > row.size()) {
			Extent first = extents.remove(0);
			extents.set(0, new Extent(first.from(), extents.get(0).to(), row.cell(0)));
		}
		return extents;
	}

	/**
	 * Where a cell or column stands on its line.
	 *
	 * @param from its first character
	 * @param to after its last
	 * @param text what is there
	 */
	private record Extent(int from, int to, String text) {

		boolean meets(Extent other) {
			return this.from < other.to && other.from < this.to;
		}

		Extent with(Extent other) {
			return new Extent(Math.min(this.from, other.from), Math.max(this.to, other.to), this.text);
		}

	}

}
