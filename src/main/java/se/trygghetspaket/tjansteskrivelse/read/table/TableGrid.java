package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * The rows of a table brought to one number of columns.
 *
 * @param header the header with the heading of each column
 * @param rows the posts
 * @param partials totals of the rows above them
 * @param sum the total as it stands, or null
 * @param rest lines that carry on the row above them
 */
record TableGrid(TableHeader header, List<TableRow> rows, List<Partial> partials, @Nullable TableRow sum,
		List<MemoLine> rest) {

	/**
	 * A total of some rows inside the table.
	 *
	 * @param row as it stands
	 * @param from how many posts stand above the rows that it is of
	 * @param after how many posts stand above it
	 */
	record Partial(TableRow row, int from, int after) {

		Partial with(TableRow other) {
			return new Partial(other, this.from, this.after);
		}

	}

	/**
	 * Sorts the lines of a region into header, posts and totals.
	 * @throws TableDoubt when they do not make one whole table
	 */
	static TableGrid of(Sheet sheet, Span region) {
		WrappedRows wrapped = WrappedRows.joined(rows(sheet, region));
		List<TableRow> all = wrapped.rows();
		boolean structured = all.get(0).line().role() == LineRole.ROW;
		TableHeader header = TableHeader.of(all, structured);
		List<TableRow> body = header.withoutRepeated(all);
		header = header.withRepeated(all);
		if (body.isEmpty()) {
			throw new TableDoubt("den har bara en rubrikrad");
		}
		TableRow sum = null;
		if (SumLabel.isTotal(body.get(body.size() - 1).label())) {
			sum = body.remove(body.size() - 1);
		}
		List<TableRow> posts = new ArrayList<>();
		List<Partial> partials = new ArrayList<>();
		int start = 0;
		for (TableRow row : body) {
			if (SumLabel.isPartial(row.label()) || SumLabel.isTotal(row.label())) {
				partials.add(new Partial(row, start, posts.size()));
				start = posts.size();
			}
			else {
				posts.add(SumLabel.requirePost(row));
			}
		}
		if (sum == null && partials.stream().anyMatch((part) -> SumLabel.isTotal(part.row().label()))) {
			throw new TableDoubt("den har rader efter sin summa som inte går att skilja från insatser");
		}
		if (posts.isEmpty()) {
			throw new TableDoubt("den har inga rader mellan rubrik och summa");
		}
		return aligned(header, posts, partials, sum, structured).withRest(wrapped.rest()).withoutEmptyColumns();
	}

	List<String> titles() {
		return this.header.titles();
	}

	int columns() {
		return titles().size();
	}

	private static List<TableRow> rows(Sheet sheet, Span region) {
		List<TableRow> rows = new ArrayList<>();
		for (int i = region.from(); i < region.to(); i++) {
			if (!sheet.isBlank(i)) {
				rows.add(TableRow.of(sheet.line(i), sheet.cells(i)));
			}
		}
		return rows;
	}

	private static TableGrid aligned(TableHeader header, List<TableRow> posts, List<Partial> partials,
			@Nullable TableRow total, boolean structured) {
		List<TableRow> rows = posts;
		TableRow sum = total;
		List<Partial> parts = partials;
		int most = rows.stream().mapToInt(TableRow::size).max().orElse(0);
		boolean uneven = rows.stream().anyMatch((row) -> row.size() != most);
		if (uneven) {
			if (structured) {
				throw new TableDoubt("raderna har olika många kolumner");
			}
			boolean spaced = Stream.concat(header.rows().stream(), rows.stream()).noneMatch(TableRow::isTabbed);
			if (spaced) {
				SpacedColumns columns = SpacedColumns.of(header.rows(), rows);
				rows = rows.stream().map(columns::place).toList();
				sum = (sum == null) ? null : columns.place(sum);
				parts = parts.stream().map((part) -> part.with(columns.place(part.row()))).toList();
			}
			else {
				rows = rows.stream().map(TableRow::collapsed).toList();
			}
		}
		int columns = rows.get(0).size();
		if (rows.stream().anyMatch((row) -> row.size() != columns)) {
			throw new TableDoubt("raderna har olika många kolumner");
		}
		if (columns < 2) {
			throw new TableDoubt("raderna har bara en kolumn");
		}
		return new TableGrid(header.over(columns, uneven), rows, parts, sum, List.of());
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

	private TableGrid withRest(List<MemoLine> lines) {
		return new TableGrid(this.header, this.rows, this.partials, this.sum, lines);
	}

	private TableGrid withoutEmptyColumns() {
		List<Integer> kept = new ArrayList<>();
		for (int i = 0; i < columns(); i++) {
			int column = i;
			boolean used = !titles().get(i).isEmpty()
					|| this.rows.stream().anyMatch((row) -> !row.cell(column).isEmpty());
			if (used) {
				kept.add(i);
			}
		}
		int all = columns();
		TableRow total = this.sum;
		return new TableGrid(this.header.withTitles(kept.stream().map(titles()::get).toList()),
				this.rows.stream().map((row) -> row.picked(kept, all)).toList(),
				this.partials.stream().map((part) -> part.with(part.row().picked(kept, all))).toList(),
				(total == null) ? null : total.picked(kept, all), this.rest);
	}

}
