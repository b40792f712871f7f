package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;

/**
 * Rows of which some were broken over a line end, inside an amount, and are whole again.
 *
 * @param rows the rows
 * @param rest the lines that carried on a row above
 */
record WrappedRows(List<TableRow> rows, List<MemoLine> rest) {

	/** What can only be the end of an amount: a group of zeros first, or a unit. */
	private static final Pattern GROUPS = Pattern.compile("\\d{3}(?:[ \\u00A0]\\d{3})*(?:[ \\u00A0]\\p{L}+\\.?)?");

	/**
	 * Joins them.
	 * @throws TableDoubt when a line has a single cell that nothing tells the place of
	 */
	static WrappedRows joined(List<TableRow> lines) {
		List<TableRow> rows = new ArrayList<>();
		List<MemoLine> rest = new ArrayList<>();
		for (TableRow line : lines) {
			boolean isRest = !rows.isEmpty() && isRest(line)
					&& rows.get(rows.size() - 1).cells().stream().anyMatch(WrappedRows::isOpen);
			if (isRest) {
				rows.set(rows.size() - 1, carriedOn(rows.get(rows.size() - 1), line));
				rest.add(line.line());
			}
			else if (line.filled().size() < 2 && !line.isTabbed()) {
				throw new TableDoubt("en av raderna har bara en kolumn: ”" + line.line().trimmed() + "”");
			}
			else {
				rows.add(line);
			}
		}
		return new WrappedRows(rows, rest);
	}

	/** Whether a line has only ends of amounts, and one that can be nothing else. */
	private static boolean isRest(TableRow line) {
		List<String> filled = line.filled();
		return !filled.isEmpty() && filled.stream().allMatch((cell) -> GROUPS.matcher(cell).matches() || isUnit(cell))
				&& filled.stream().anyMatch((cell) -> cell.startsWith("0") || isUnit(cell));
	}

	/**
	 * Whether a line can be nothing but the end of the amount that stands last above it.
	 */
	static boolean isEnd(String line) {
		return isUnit(line) || (line.startsWith("0") && GROUPS.matcher(line).matches());
	}

	private static boolean isUnit(String cell) {
		return AmountUnit.named(cell).isPresent();
	}

	private static TableRow carriedOn(TableRow row, TableRow end) {
		List<String> cells = new ArrayList<>(row.cells());
		List<String> ends = end.filled();
		boolean placed = end.isTabbed() && end.size() == row.size();
		if (!placed && ends.size() != 1 && ends.size() != cells.stream().filter(WrappedRows::isOpen).count()) {
			throw doubt(end);
		}
		int next = ends.size();
		for (int i = cells.size() - 1; i >= 0 && next > 0; i--) {
			String rest = placed ? end.cell(i) : isOpen(cells.get(i)) || ends.size() == 1 ? ends.get(next - 1) : "";
			if (rest.isEmpty()) {
				continue;
			}
			String whole = cells.get(i) + " " + rest;
			if (!isOpen(cells.get(i)) || !AmountText.isAmount(whole)) {
				throw doubt(end);
			}
			cells.set(i, whole);
			next--;
		}
		if (next > 0) {
			throw doubt(end);
		}
		return row.withCells(cells);
	}

	/** Whether a cell is an amount that has no unit yet. */
	private static boolean isOpen(String cell) {
		return AmountText.isAmount(cell) && AmountText.unit(cell).isEmpty();
	}

	private static TableDoubt doubt(TableRow end) {
		return new TableDoubt(
				"”" + end.line().trimmed() + "” kan vara slutet på ett belopp i raden ovanför, men inte säkert vilket");
	}

}
