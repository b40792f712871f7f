package se.trygghetspaket.inlasning.kalkyl;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/** The cells of a sheet by row and column. */
final class Grid {

	private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();

	Grid(Collection<Cell> cells) {
		for (Cell cell : cells) {
			this.rows.computeIfAbsent(cell.row(), (row) -> new TreeMap<>()).put(cell.column(), cell);
		}
	}

	/** The rows that have something in them, from the top. */
	NavigableMap<Integer, NavigableMap<Integer, Cell>> rows() {
		return this.rows;
	}

	Optional<Cell> at(int row, int column) {
		return Optional.ofNullable(this.rows.getOrDefault(row, new TreeMap<>()).get(column));
	}

	/** The text of a cell, empty where there is nothing. */
	String text(int row, int column) {
		return at(row, column).map(Cell::text).orElse("");
	}

	/** The columns that have something in them below a row. */
	SortedSet<Integer> columnsBelow(int row) {
		SortedSet<Integer> columns = new TreeSet<>();
		this.rows.tailMap(row, false).values().forEach((cells) -> columns.addAll(cells.keySet()));
		return columns;
	}

	/** The cells of a column below a row. */
	Collection<Cell> below(int row, int column) {
		return this.rows.tailMap(row, false)
			.values()
			.stream()
			.map((cells) -> Optional.ofNullable(cells.get(column)))
			.flatMap(Optional::stream)
			.toList();
	}

	/** Whether a cell holds a number or a text that is an amount. */
	static boolean isAmount(Cell cell) {
		return switch (cell.kind()) {
			case NUMBER, ERROR, UNCOMPUTED -> true;
			case DATE, PERCENT -> false;
			case TEXT -> isAmount(cell.text());
		};
	}

	private static boolean isAmount(String text) {
		try {
			return SwedishAmount.read(text, AmountUnit.TKR) != null;
		}
		catch (UnreadableAmount ex) {
			return false;
		}
	}

}
