package se.trygghetspaket.export;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that becomes a CSV file: a line of headings, then lines of as many cells. */
public final class CsvTable {

	private final CsvVariant variant;

	private final int columns;

	private final StringBuilder written;

	public CsvTable(CsvVariant variant, List<String> headings) {
		this.variant = variant;
		this.columns = headings.size();
		this.written = new StringBuilder(variant.byteOrderMark());
		add(headings.stream().map(CsvCell::text).toList());
	}

	/**
	 * Adds a line.
	 * @throws IllegalArgumentException if it has not one cell for each heading
	 */
	public void add(List<CsvCell> cells) {
		if (cells.size() != this.columns) {
			throw new IllegalArgumentException(cells.size() + " cells in a table of " + this.columns + " columns");
		}
		addNote(cells);
	}

	/** Adds a line that is no part of the table: none, one or several cells. */
	public void addNote(List<CsvCell> cells) {
		Object[] values = cells.stream().map((cell) -> cell.written(this.variant)).toArray();
		this.written.append((values.length > 0) ? this.variant.format().format(values) : "").append("\r\n");
	}

	/** The file, in UTF-8. */
	public byte[] toBytes() {
		return this.written.toString().getBytes(StandardCharsets.UTF_8);
	}

}
