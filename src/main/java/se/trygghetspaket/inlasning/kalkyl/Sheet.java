package se.trygghetspaket.inlasning.kalkyl;

import java.util.List;
import java.util.Set;

/**
 * A sheet of a spreadsheet.
 *
 * @param hidden whether the spreadsheet does not show it
 * @param tooLarge whether it has more than {@link Limits} allow; it then has no cells
 * @param cells those with something in them, row by row
 * @param merged the rectangles whose cells are merged
 * @param hiddenRows those that the sheet does not show, from 1
 * @param hiddenColumns those that the sheet does not show, from 0
 */
public record Sheet(String name, boolean hidden, boolean tooLarge, List<Cell> cells, List<CellRange> merged,
		Set<Integer> hiddenRows, Set<Integer> hiddenColumns) {

	public Sheet {
		cells = List.copyOf(cells);
		merged = List.copyOf(merged);
		hiddenRows = Set.copyOf(hiddenRows);
		hiddenColumns = Set.copyOf(hiddenColumns);
	}

	/** A sheet that has nothing of its own but cells. */
	static Sheet of(String name, List<Cell> cells) {
		return new Sheet(name, false, false, cells, List.of(), Set.of(), Set.of());
	}

	/** A sheet that is too large to be looked through. */
	static Sheet tooLarge(String name, boolean hidden) {
		return new Sheet(name, hidden, true, List.of(), List.of(), Set.of(), Set.of());
	}
}
