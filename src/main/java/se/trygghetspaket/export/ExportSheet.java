package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A table: what one view shows.
 *
 * @param title what the view is called
 * @param summed whether a last line has the sums of the amounts; in XLSX as formulas, in
 * CSV for a program not at all
 */
public record ExportSheet(String title, List<ExportColumn> columns, List<ExportRow> rows, boolean summed) {

	/**
	 * Refuses a table whose lines are not as its columns say.
	 * @throws IllegalArgumentException without a column; if two have the same name; if a
	 * formula reads anything but columns of amounts that stand for themselves or before
	 * it; if a line has another number of cells or one of another kind; or if a value is
	 * not what its formula gives
	 */
	public ExportSheet {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		requireSoundColumns(columns);
		for (ExportRow row : rows) {
			requireSound(columns, row);
		}
	}

	/** A table without sums. */
	public static ExportSheet of(String title, List<ExportColumn> columns, List<ExportRow> rows) {
		return new ExportSheet(title, columns, rows, false);
	}

	/** A table with the sums of its amounts in a last line. */
	public static ExportSheet summed(String title, List<ExportColumn> columns, List<ExportRow> rows) {
		return new ExportSheet(title, columns, rows, true);
	}

	/**
	 * The cells of the last line: the sum of each column of amounts, what the formulas
	 * give of these sums, and nothing elsewhere.
	 */
	public List<ExportCell> totals() {
		Map<String, Long> sums = new HashMap<>();
		for (int at = 0; at < this.columns.size(); at++) {
			ExportColumn column = this.columns.get(at);
			if (column.kind() == ColumnKind.KRONOR && column.formula() == null) {
				sums.put(column.name(), sum(at));
			}
		}
		for (ExportColumn column : this.columns) {
			if (column.kind() == ColumnKind.KRONOR && column.formula() != null) {
				BigDecimal sum = Objects.requireNonNull(column.formula().evaluate(sums::get));
				sums.put(column.name(), sum.longValueExact());
			}
		}
		return this.columns.stream().map((column) -> total(column, sums)).toList();
	}

	private long sum(int at) {
		long sum = 0;
		for (ExportRow row : this.rows) {
			if (row.cells().get(at) instanceof ExportCell.Amount amount) {
				sum = Math.addExact(sum, amount.kronor());
			}
		}
		return sum;
	}

	private static ExportCell total(ExportColumn column, Map<String, Long> sums) {
		Long sum = sums.get(column.name());
		if (sum != null) {
			return new ExportCell.Amount(sum);
		}
		BigDecimal share = (column.formula() != null) ? column.formula().evaluate(sums::get) : null;
		return (share != null) ? ExportCell.percent(share) : ExportCell.EMPTY;
	}

	private static void requireSoundColumns(List<ExportColumn> columns) {
		if (columns.isEmpty()) {
			throw new IllegalArgumentException("A table has at least one column");
		}
		Map<String, ColumnKind> kinds = new LinkedHashMap<>();
		for (ExportColumn column : columns) {
			if (kinds.putIfAbsent(column.name(), column.kind()) != null) {
				throw new IllegalArgumentException("Two columns have the name " + column.name());
			}
		}
		Map<String, ColumnKind> before = new HashMap<>(kinds);
		columns.stream().filter((column) -> column.formula() != null).map(ExportColumn::name).forEach(before::remove);
		for (ExportColumn column : columns) {
			if (column.formula() != null
					&& !column.formula().columns().stream().allMatch((name) -> before.get(name) == ColumnKind.KRONOR)) {
				throw new IllegalArgumentException("The formula of " + column.name() + " reads what is no amount");
			}
			before.put(column.name(), column.kind());
		}
	}

	private static void requireSound(List<ExportColumn> columns, ExportRow row) {
		if (row.cells().size() != columns.size()) {
			throw new IllegalArgumentException(
					row.cells().size() + " cells in a table of " + columns.size() + " columns");
		}
		Map<String, Long> amounts = new HashMap<>();
		for (int at = 0; at < columns.size(); at++) {
			if (!row.cells().get(at).fits(columns.get(at).kind())) {
				throw new IllegalArgumentException("Not for the column " + columns.get(at).name() + ": " + row);
			}
			if (row.cells().get(at) instanceof ExportCell.Amount amount) {
				amounts.put(columns.get(at).name(), amount.kronor());
			}
		}
		for (int at = 0; at < columns.size(); at++) {
			ColumnFormula formula = columns.get(at).formula();
			if (formula != null && !gives(formula.evaluate(amounts::get), row.cells().get(at))) {
				throw new IllegalArgumentException(
						"Not what the formula of " + columns.get(at).name() + " gives: " + row);
			}
		}
	}

	/** A cell without a value has no formula either. */
	private static boolean gives(@Nullable BigDecimal value, ExportCell cell) {
		if (cell instanceof ExportCell.Empty) {
			return true;
		}
		BigDecimal stated = (cell instanceof ExportCell.Amount amount) ? BigDecimal.valueOf(amount.kronor())
				: ((ExportCell.Percent) cell).percent();
		return value != null && value.compareTo(stated) == 0;
	}

}
