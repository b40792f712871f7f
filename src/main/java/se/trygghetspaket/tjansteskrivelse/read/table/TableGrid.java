package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * The rows of a table brought to one number of columns.
 *
 * @param headers the header's rows, one or two
 * @param titles the heading of each column
 * @param rows the posts
 * @param sum the total as it stands, or null
 */
record TableGrid(List<TableRow> headers, List<String> titles, List<TableRow> rows, @Nullable TableRow sum) {

	/**
	 * Sorts the lines of a region into header, posts and total.
	 * @throws TableDoubt when they do not make one whole table
	 */
	static TableGrid of(Sheet sheet, Span region) {
		List<TableRow> all = rows(sheet, region);
		int header = headerRows(sheet, region, all);
		List<TableRow> body = new ArrayList<>(all.subList(header, all.size()));
		TableRow sum = null;
		if (SumLabel.isTotal(body.get(body.size() - 1).label())) {
			sum = body.remove(body.size() - 1);
		}
		for (TableRow row : body) {
			if (SumLabel.isTotal(row.label()) || SumLabel.isPartial(row.label())) {
				throw new TableDoubt("den har rader efter eller före sin summa som inte går att skilja från insatser");
			}
		}
		if (body.isEmpty()) {
			throw new TableDoubt("den har inga rader mellan rubrik och summa");
		}
		return aligned(all.subList(0, header), body, sum);
	}

	int columns() {
		return this.titles.size();
	}

	private static List<TableRow> rows(Sheet sheet, Span region) {
		List<TableRow> rows = new ArrayList<>();
		for (int i = region.from(); i < region.to(); i++) {
			if (sheet.isBlank(i)) {
				continue;
			}
			if (sheet.cells(i).filled() < 2 && !sheet.cells(i).tabbed()) {
				throw new TableDoubt("en av raderna har bara en kolumn: ”" + sheet.text(i) + "”");
			}
			rows.add(TableRow.of(sheet.line(i), sheet.cells(i)));
		}
		return rows;
	}

	/** The rows above the first amounts: headings of years or of amounts, at most two. */
	private static int headerRows(Sheet sheet, Span region, List<TableRow> all) {
		if (!TableRegions.isHeaderRow(sheet, region.from())) {
			throw new TableDoubt("den saknar en rubrikrad med år eller beloppsrubriker");
		}
		TableRow second = (all.size() > 1) ? all.get(1) : all.get(0);
		boolean twoRows = all.size() > 2
				&& all.get(0).cells().stream().allMatch((cell) -> YearsInText.in(cell).isEmpty())
				&& second.cells().stream().anyMatch((cell) -> !YearsInText.in(cell).isEmpty())
				&& second.cells().stream().noneMatch((cell) -> !YearsInText.isYear(cell) && AmountText.isAmount(cell));
		int header = twoRows ? 2 : 1;
		if (all.size() == header) {
			throw new TableDoubt("den har bara en rubrikrad");
		}
		return header;
	}

	private static TableGrid aligned(List<TableRow> headers, List<TableRow> body, @Nullable TableRow sum) {
		List<TableRow> rows = body;
		int columns = rows.get(0).size();
		int most = rows.stream().mapToInt(TableRow::size).max().orElse(0);
		if (rows.stream().anyMatch((row) -> row.size() != most)) {
			rows = rows.stream().map(TableRow::collapsed).toList();
			columns = rows.get(0).size();
			int expected = columns;
			if (rows.stream().anyMatch((row) -> row.size() != expected)) {
				throw new TableDoubt("raderna har olika många kolumner");
			}
		}
		if (columns < 2) {
			throw new TableDoubt("raderna har bara en kolumn");
		}
		List<String> titles = titles(headers.get(0), columns);
		for (TableRow more : headers.subList(1, headers.size())) {
			List<String> below = titles(more, columns);
			List<String> above = titles;
			titles = new ArrayList<>();
			for (int i = 0; i < columns; i++) {
				titles.add((above.get(i) + " " + below.get(i)).strip());
			}
		}
		return new TableGrid(headers, titles, rows, sum).withoutEmptyColumns();
	}

	/** A header may leave out its first cell, as in "2021, 2020" above three columns. */
	private static List<String> titles(TableRow header, int columns) {
		if (header.size() == columns) {
			return header.cells();
		}
		List<String> filled = header.filled();
		if (filled.size() == columns) {
			return filled;
		}
		if (filled.size() == columns - 1) {
			List<String> titles = new ArrayList<>(List.of(""));
			titles.addAll(filled);
			return titles;
		}
		throw new TableDoubt("rubrikraden har ett annat antal kolumner än raderna");
	}

	/**
	 * The total's cells in some columns; a total may leave out text columns.
	 * @throws TableDoubt when it has another number of amounts
	 */
	List<String> sumCells(TableRow total, List<Integer> amountColumns) {
		if (total.size() == columns()) {
			return amountColumns.stream().map(total::cell).toList();
		}
		List<String> filled = total.filled();
		if (filled.size() != amountColumns.size() + 1) {
			throw new TableDoubt("summaraden har ett annat antal kolumner än raderna");
		}
		return filled.subList(1, filled.size());
	}

	private TableGrid withoutEmptyColumns() {
		List<Integer> kept = new ArrayList<>();
		for (int i = 0; i < columns(); i++) {
			int column = i;
			boolean used = !this.titles.get(i).isEmpty()
					|| this.rows.stream().anyMatch((row) -> !row.cell(column).isEmpty());
			if (used) {
				kept.add(i);
			}
		}
		TableRow total = this.sum;
		return new TableGrid(this.headers, kept.stream().map(this.titles::get).toList(),
				this.rows.stream().map((row) -> picked(row, kept)).toList(),
				(total == null || total.size() != columns()) ? total : picked(total, kept));
	}

	private static TableRow picked(TableRow row, List<Integer> columns) {
		return row.withCells(columns.stream().map(row::cell).toList());
	}

}
