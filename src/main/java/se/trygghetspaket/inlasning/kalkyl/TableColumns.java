package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Column;
import se.trygghetspaket.inlasning.kalkyl.YearTable.TextColumn;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.tjansteskrivelse.read.text.ColumnHeading;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/**
 * Which columns of a sheet hold amounts, which the labels, and which neither.
 *
 * @param lastHeading the row of the headings, or of what stands just below them
 * @param unread columns of numbers that are no money
 */
record TableColumns(int lastHeading, List<Column> amounts, List<TextColumn> texts, int labels,
		List<TextColumn> unread) {

	/**
	 * Looks at the columns below a row of headings.
	 * @param chosen the column that somebody wants the labels from, −1 to choose here
	 * @throws UnreadableKalkyl if there are too many amounts' columns, or none of text
	 */
	static TableColumns of(Grid grid, HeaderRow header, int chosen) {
		int last = subheading(grid, header) ? header.row() + 1 : header.row();
		List<Column> amounts = new ArrayList<>();
		List<TextColumn> texts = new ArrayList<>();
		List<TextColumn> unread = new ArrayList<>();
		AmountUnit unit = tableUnit(grid, header, last);
		for (int column : grid.columnsBelow(last)) {
			String heading = heading(grid, header.row(), last, column);
			Optional<BudgetYear> year = Optional.ofNullable(header.years().get(column));
			Collection<Cell> cells = grid.below(last, column);
			long numbers = cells.stream().filter(Grid::isAmount).count();
			if (year.isPresent() || (2 * numbers > cells.size() && !ColumnHeading.tellsCount(heading))) {
				amounts.add(new Column(column, heading, year.orElse(null), unit(heading, cells, unit)));
			}
			else if (2 * numbers > cells.size()) {
				unread.add(new TextColumn(column, heading));
			}
			else {
				texts.add(new TextColumn(column, heading));
			}
		}
		if (amounts.size() > Limits.MOST_YEARS) {
			throw new UnreadableKalkyl(Reason.TOO_MANY_YEARS);
		}
		return new TableColumns(last, amounts, texts, labels(texts, amounts, chosen), unread);
	}

	private static int labels(List<TextColumn> texts, List<Column> amounts, int chosen) {
		if (texts.stream().anyMatch((column) -> column.index() == chosen)) {
			return chosen;
		}
		int first = amounts.get(0).index();
		List<TextColumn> before = texts.stream().filter((column) -> column.index() < first).toList();
		int best = -1;
		int most = -1;
		for (TextColumn column : before.isEmpty() ? texts : before) {
			int specific = ColumnHeading.specificity(column.heading());
			if (specific > most) {
				best = column.index();
				most = specific;
			}
		}
		if (best < 0) {
			throw new UnreadableKalkyl(Reason.NO_LABELS);
		}
		return best;
	}

	/**
	 * A row below the years that says what of the year a column is, such as "Budget". A
	 * row with a label of its own, which the headings have above it, is a line.
	 */
	private static boolean subheading(Grid grid, HeaderRow header) {
		Collection<Cell> cells = grid.rows().getOrDefault(header.row() + 1, new TreeMap<>()).values();
		return cells.stream().anyMatch((cell) -> header.years().containsKey(cell.column())) && cells.stream()
			.allMatch((cell) -> cell.kind() == Cell.Kind.TEXT && !Grid.isAmount(cell) && !TableRows.isDash(cell.text())
					&& (cell.column() >= first(header) || grid.at(header.row(), cell.column()).isEmpty()));
	}

	private static int first(HeaderRow header) {
		return header.years().keySet().iterator().next();
	}

	private static String heading(Grid grid, int row, int last, int column) {
		String above = grid.text(row, column);
		return (last == row) ? above : (above + " " + grid.text(last, column)).strip();
	}

	private static @Nullable AmountUnit unit(String heading, Collection<Cell> cells, @Nullable AmountUnit ofTable) {
		Optional<AmountUnit> own = UnitWord.inLabel(heading).map(UnitWord::unit);
		if (own.isPresent() || ofTable != null) {
			return own.orElse(ofTable);
		}
		List<Optional<AmountUnit>> written = cells.stream()
			.filter(Grid::isAmount)
			.map((cell) -> AmountUnit.named(cell.text().replaceFirst("^[-\u2212]?[0-9,\\s\u00A0\u202F]+", "")))
			.distinct()
			.toList();
		return (written.size() == 1) ? written.get(0).orElse(null) : null;
	}

	/** The one unit that a title, a note, a sum or the labels' heading tells of. */
	private static @Nullable AmountUnit tableUnit(Grid grid, HeaderRow header, int last) {
		List<AmountUnit> found = new ArrayList<>();
		grid.rows().forEach((row, cells) -> cells.forEach((column, cell) -> {
			boolean heading = row >= header.row() && row <= last && header.years().containsKey(column);
			if (cell.kind() == Cell.Kind.TEXT && !heading && !Grid.isAmount(cell)) {
				boolean label = row <= last || TableRows.isSum(cell.text());
				(label ? UnitWord.inLabel(cell.text()) : UnitWord.inSentence(cell.text())).map(UnitWord::unit)
					.ifPresent(found::add);
			}
		}));
		List<AmountUnit> units = found.stream().distinct().toList();
		return (units.size() == 1) ? units.get(0) : null;
	}

}
