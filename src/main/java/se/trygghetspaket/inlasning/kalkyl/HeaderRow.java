package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.YearsInText;

/**
 * The row whose cells say which year each column is of.
 *
 * @param row counts from 1
 * @param years the columns that name exactly one year
 */
record HeaderRow(int row, Map<Integer, BudgetYear> years) {

	/** Headings stand near the top, below a title and some notes at most. */
	private static final int LOOKED_AT = 60;

	/** What is longer is a sentence. */
	private static final int LONGEST = 80;

	/**
	 * The row that names most years with amounts below them, the first one if there are
	 * several.
	 */
	static Optional<HeaderRow> in(Sheet sheet) {
		return in(new Grid(sheet.cells()));
	}

	static Optional<HeaderRow> in(Grid grid) {
		List<HeaderRow> found = new ArrayList<>();
		grid.rows().entrySet().stream().limit(LOOKED_AT).forEach((row) -> {
			Map<Integer, BudgetYear> years = years(grid, row.getKey(), row.getValue());
			boolean best = found.isEmpty() || years.size() > found.get(0).years().size();
			if (!years.isEmpty() && best) {
				found.clear();
				found.add(new HeaderRow(row.getKey(), years));
			}
		});
		return found.stream().findFirst();
	}

	/** A date or a dash stands where an amount should. */
	private static boolean isMeantAsAmount(Cell cell) {
		return cell.kind() == Cell.Kind.DATE || cell.kind() == Cell.Kind.PERCENT || TableRows.isDash(cell.text())
				|| Grid.isAmount(cell);
	}

	private static Map<Integer, BudgetYear> years(Grid grid, int row, NavigableMap<Integer, Cell> cells) {
		Map<Integer, BudgetYear> years = new TreeMap<>();
		cells.forEach((column, cell) -> {
			if (cell.text().length() <= LONGEST) {
				YearsInText.onlyOneIn(cell.text())
					.filter((year) -> grid.below(row, column).stream().anyMatch(HeaderRow::isMeantAsAmount))
					.ifPresent((year) -> years.put(column, year));
			}
		});
		return years;
	}

}
