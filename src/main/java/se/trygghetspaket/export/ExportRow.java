package se.trygghetspaket.export;

import java.util.List;

/** A line of a table, with as many cells as there are columns. */
public record ExportRow(List<ExportCell> cells) {

	public ExportRow {
		cells = List.copyOf(cells);
	}

	public static ExportRow of(ExportCell... cells) {
		return new ExportRow(List.of(cells));
	}

}
