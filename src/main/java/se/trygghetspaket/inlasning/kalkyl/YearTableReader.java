package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Column;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Line;
import se.trygghetspaket.shared.BudgetYear;

/** Reads a sheet as a table of years, and tells what is uncertain about it. */
public final class YearTableReader {

	private final Sheet sheet;

	private final Grid grid;

	private final HeaderRow header;

	private final TableColumns columns;

	private final TableRows rows;

	private final List<Note> notes = new ArrayList<>();

	private YearTableReader(Sheet sheet, int labels) {
		this.sheet = sheet;
		this.grid = new Grid(sheet.cells());
		this.header = HeaderRow.in(this.grid).orElseThrow(() -> new UnreadableKalkyl(Reason.NO_YEARS));
		this.columns = TableColumns.of(this.grid, this.header, labels);
		this.rows = new TableRows(this.grid, this.header, this.columns);
	}

	/**
	 * The table of a sheet.
	 * @param labels the column that the labels are to be taken from, −1 to choose here
	 * @throws UnreadableKalkyl if the sheet has no such table, or one that is too large
	 */
	public static YearTable read(Workbook workbook, Sheet sheet, int labels) {
		if (sheet.tooLarge()) {
			throw new UnreadableKalkyl(Reason.TOO_MUCH);
		}
		YearTableReader reader = new YearTableReader(sheet, labels);
		reader.tellOfFile(workbook);
		reader.tellOfSheet();
		reader.tellOfColumns();
		reader.tellOfRows();
		return new YearTable(reader.columns.amounts(), reader.rows.lines(), reader.rows.sums(), reader.columns.texts(),
				reader.columns.labels(), reader.notes);
	}

	private void tellOfFile(Workbook workbook) {
		if (workbook.charsetAssumed()) {
			tell(Note.Kind.CHARSET_ASSUMED, List.of());
		}
		tell(Note.Kind.SHEET_HIDDEN, workbook.sheets().stream().filter(Sheet::hidden).map(Sheet::name).toList());
		tell(Note.Kind.SHEET_TOO_LARGE, workbook.sheets().stream().filter(Sheet::tooLarge).map(Sheet::name).toList());
	}

	private void tellOfSheet() {
		tell(Note.Kind.MERGED,
				this.sheet.merged()
					.stream()
					.filter((range) -> range.lastRow() >= this.header.row())
					.map(CellRange::address)
					.toList());
		tell(Note.Kind.ROWS_HIDDEN,
				this.rows.all()
					.stream()
					.map(Line::row)
					.filter(this.sheet.hiddenRows()::contains)
					.map(String::valueOf)
					.toList());
		tell(Note.Kind.COLUMNS_HIDDEN,
				this.columns.amounts()
					.stream()
					.map(Column::index)
					.filter(this.sheet.hiddenColumns()::contains)
					.map(Cell::letters)
					.toList());
	}

	private void tellOfColumns() {
		List<String> dates = new ArrayList<>();
		List<String> without = new ArrayList<>();
		List<String> outside = new ArrayList<>();
		Map<BudgetYear, List<String>> years = new TreeMap<>();
		for (Column column : this.columns.amounts()) {
			String name = named(column.index(), column.heading());
			if (column.year().isEmpty()) {
				(column.heading().matches(".*\\b[0-9]{4}\\b.*") && !column.heading().matches(".*(19|20|21)[0-9]{2}.*")
						? outside : without)
					.add(name);
				continue;
			}
			years.computeIfAbsent(column.year().get(), (year) -> new ArrayList<>()).add(name);
			boolean date = this.grid.at(this.header.row(), column.index())
				.filter((cell) -> cell.kind() == Cell.Kind.DATE || cell.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"))
				.isPresent();
			if (date) {
				dates.add(name);
			}
		}
		tell(Note.Kind.DATE_HEADING, dates);
		tell(Note.Kind.NO_YEAR, without);
		tell(Note.Kind.YEAR_OUTSIDE, outside);
		years.forEach((year, named) -> {
			if (named.size() > 1) {
				tell(Note.Kind.SAME_YEAR, named, String.valueOf(year.value()));
			}
		});
		tell(Note.Kind.GAP_YEAR, gaps(new TreeSet<>(years.keySet())));
		tell(Note.Kind.UNIT_UNKNOWN,
				this.columns.amounts()
					.stream()
					.filter((column) -> column.unit().isEmpty())
					.map((column) -> named(column.index(), column.heading()))
					.toList());
		List<String> unread = new ArrayList<>();
		this.columns.unread().forEach((column) -> unread.add(named(column.index(), column.heading())));
		this.columns.texts()
			.stream()
			.filter((column) -> column.index() != this.columns.labels())
			.forEach((column) -> unread.add(named(column.index(), column.heading())));
		tell(Note.Kind.COLUMN_UNREAD, unread);
	}

	/** Every year between the first and the last that no column is of. */
	private static List<String> gaps(TreeSet<BudgetYear> years) {
		return years.isEmpty() ? List.of()
				: IntStream.range(years.first().value(), years.last().value())
					.filter((year) -> !years.contains(new BudgetYear(year)))
					.mapToObj(String::valueOf)
					.toList();
	}

	private void tellOfRows() {
		this.rows.seen().forEach((kind, places) -> tell(kind, places));
		Map<String, List<String>> labels = new LinkedHashMap<>();
		for (Line line : this.rows.lines()) {
			if (!line.label().isEmpty()) {
				labels.computeIfAbsent(line.label().toLowerCase(Locale.ROOT), (label) -> new ArrayList<>())
					.add(String.valueOf(line.row()));
			}
		}
		labels.forEach((label, at) -> {
			if (at.size() > 1) {
				String printed = this.rows.lines()
					.stream()
					.map(Line::label)
					.filter((each) -> each.equalsIgnoreCase(label))
					.findFirst()
					.orElse(label);
				tell(Note.Kind.EQUAL_LABELS, at, printed);
			}
		});
		this.notes.addAll(SumCheck.of(this.columns.amounts(), this.rows.all(), this.rows.lines()));
	}

	/** Nothing is told of no place, but for what is of the whole file. */
	private void tell(Note.Kind kind, List<String> places, String... details) {
		if (!places.isEmpty() || kind == Note.Kind.CHARSET_ASSUMED) {
			this.notes.add(Note.of(kind, places, details));
		}
	}

	private static String named(int column, String heading) {
		return heading.isEmpty() ? Cell.letters(column) : Cell.letters(column) + " (" + heading + ")";
	}

}
