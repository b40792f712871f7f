package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.Cells;
import se.trygghetspaket.tjansteskrivelse.read.text.ColumnHeading;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * Finds the lines that look like a table: at least two lines in columns with an amount
 * after the first column, or one below headings or in a table of the file's own. A region
 * reaches over blank lines between its rows.
 */
public final class TableRegions {

	private static final int WIDEST_GAP = 3;

	private TableRegions() {
	}

	public static List<Span> in(Sheet sheet) {
		List<Span> merged = new ArrayList<>();
		for (Span block : parts(sheet)) {
			Span rows = rows(sheet, block);
			if (rows.isEmpty()) {
				continue;
			}
			int last = merged.size() - 1;
			if (last >= 0 && continues(sheet, merged.get(last), rows)) {
				merged.set(last, new Span(merged.get(last).from(), rows.to()));
			}
			else {
				merged.add(rows);
			}
		}
		return merged.stream()
			.filter((region) -> amountLines(sheet,
					region) >= (isRow(sheet, region.from()) || isHeaderRow(sheet, region.from()) ? 1 : 2))
			.toList();
	}

	/** The blocks, cut where a table of the file's own begins or ends. */
	private static List<Span> parts(Sheet sheet) {
		List<Span> parts = new ArrayList<>();
		for (Span block : sheet.blocks()) {
			int from = block.from();
			for (int i = from + 1; i <= block.to(); i++) {
				if (i == block.to() || isRow(sheet, i) != isRow(sheet, from)) {
					parts.add(new Span(from, i));
					from = i;
				}
			}
		}
		return parts;
	}

	private static boolean isRow(Sheet sheet, int index) {
		return sheet.line(index).role() == LineRole.ROW;
	}

	/** Whether a line has columns, with an amount that is no year after the first. */
	public static boolean isAmountRow(Sheet sheet, int index) {
		Cells cells = sheet.cells(index);
		for (int i = 1; i < cells.size(); i++) {
			if (isAmount(cells.get(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isAmount(String cell) {
		return (AmountText.isAmount(cell) && !ColumnHeading.isYear(cell)) || AmountText.isMeantAsAmount(cell);
	}

	/** Whether a line has columns and could be the headings of amounts. */
	public static boolean isHeaderRow(Sheet sheet, int index) {
		return isHeader(sheet.cells(index).values());
	}

	/** Whether a row could be the headings of amounts. */
	static boolean isHeader(List<String> cells) {
		return cells.size() > 1 && cells.subList(1, cells.size()).stream().noneMatch(TableRegions::isAmount)
				&& cells.stream().anyMatch(ColumnHeading::tellsAmount);
	}

	/** From the first line of the block that is in columns to the last. */
	private static Span rows(Sheet sheet, Span block) {
		if (isRow(sheet, block.from())) {
			return block;
		}
		int from = block.from();
		int to = block.to();
		while (from < to && sheet.cells(from).size() < 2) {
			from++;
		}
		while (to > from && sheet.cells(to - 1).size() < 2) {
			to--;
		}
		if (from < to && to < block.to() && WrappedRows.isEnd(sheet.text(to))) {
			to++;
		}
		for (int i = from; i < to; i++) {
			if (isAmountRow(sheet, i) || isHeaderRow(sheet, i)) {
				return new Span(from, to);
			}
		}
		return new Span(from, from);
	}

	private static boolean continues(Sheet sheet, Span above, Span below) {
		int last = above.to() - 1;
		boolean repeated = sheet.cells(above.from()).equals(sheet.cells(below.from()));
		return below.from() - above.to() <= WIDEST_GAP && sheet.endsBlock(last) && sheet.startsBlock(below.from())
				&& isRow(sheet, last) == isRow(sheet, below.from()) && onlyBlanksBetween(sheet, above, below)
				&& (repeated || !isHeaderRow(sheet, below.from())) && !SumLabel.isTotal(sheet.text(last))
				&& Math.abs(sheet.cells(last).size() - sheet.cells(below.from()).size()) <= 1;
	}

	private static boolean onlyBlanksBetween(Sheet sheet, Span above, Span below) {
		for (int i = above.to(); i < below.from(); i++) {
			if (!sheet.isBlank(i)) {
				return false;
			}
		}
		return true;
	}

	private static long amountLines(Sheet sheet, Span region) {
		long count = 0;
		for (int i = region.from(); i < region.to(); i++) {
			count += isAmountRow(sheet, i) ? 1 : 0;
		}
		return count;
	}

}
