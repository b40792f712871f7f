package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.ColumnHeading;

/**
 * The rows above the first amounts: headings of years or of amounts, at most two, below a
 * caption where the table has one inside.
 *
 * @param size how many rows of the table's beginning they are
 * @param rows the rows with headings
 * @param lines their lines, with the caption's and those of headers repeated below
 * @param titles the heading of each column
 */
record TableHeader(int size, List<TableRow> rows, List<MemoLine> lines, List<String> titles) {

	/**
	 * Finds them.
	 * @param structured whether the file itself says that the rows are a table's
	 * @throws TableDoubt without any
	 */
	static TableHeader of(List<TableRow> all, boolean structured) {
		int caption = (structured && all.size() > 2 && all.get(0).filled().size() == 1
				&& TableRegions.isHeader(all.get(1).cells())) ? 1 : 0;
		List<TableRow> below = all.subList(caption, all.size());
		if (!TableRegions.isHeader(below.get(0).cells())) {
			throw new TableDoubt.NoHeader();
		}
		int headings = (below.size() > 2 && isSecond(below.get(0), below.get(1))) ? 2 : 1;
		int size = caption + headings;
		List<MemoLine> lines = all.subList(0, size).stream().map(TableRow::line).toList();
		return new TableHeader(size, List.copyOf(below.subList(0, headings)), lines, List.of());
	}

	/** Without rows that repeat the header, as at the top of a new page. */
	List<TableRow> withoutRepeated(List<TableRow> all) {
		List<TableRow> body = new ArrayList<>(all.subList(this.size, all.size()));
		body.removeIf(this::repeats);
		return body;
	}

	/** With the lines of the rows that repeat it. */
	TableHeader withRepeated(List<TableRow> all) {
		List<MemoLine> more = new ArrayList<>(this.lines);
		all.subList(this.size, all.size()).stream().filter(this::repeats).map(TableRow::line).forEach(more::add);
		return new TableHeader(this.size, this.rows, List.copyOf(more), this.titles);
	}

	private boolean repeats(TableRow row) {
		return this.rows.stream().anyMatch((header) -> header.filled().equals(row.filled()));
	}

	/** Lines above the headings. */
	List<String> captions() {
		return this.lines.subList(0, this.size - this.rows.size()).stream().map(MemoLine::trimmed).toList();
	}

	TableHeader withTitles(List<String> other) {
		return new TableHeader(this.size, this.rows, this.lines, List.copyOf(other));
	}

	/**
	 * With a heading for each of the columns.
	 * @param uneven whether the rows had to be made equal, so that empty cells tell
	 * nothing
	 * @throws TableDoubt when there are more or fewer
	 */
	TableHeader over(int columns, boolean uneven) {
		List<String> above = titles(this.rows.get(0), columns, uneven);
		if (this.rows.size() == 1) {
			return withTitles(above);
		}
		List<String> below = titles(this.rows.get(1), columns, uneven);
		List<String> spread = spread(above, below);
		return withTitles(
				IntStream.range(0, columns).mapToObj((i) -> (spread.get(i) + " " + below.get(i)).strip()).toList());
	}

	/** A row of years, or of headings under joined cells, with no label of its own. */
	private static boolean isSecond(TableRow first, TableRow second) {
		boolean amounts = second.cells()
			.stream()
			.anyMatch((cell) -> !YearsInText.isYear(cell) && AmountText.isAmount(cell) && !ColumnHeading.isYear(cell));
		if (!second.filled().isEmpty()
				&& second.filled().stream().allMatch((cell) -> AmountUnit.named(cell).isPresent())) {
			return true;
		}
		if (amounts || first.size() == second.size() && meetsLabel(first, second)) {
			return false;
		}
		boolean yearsBelow = first.cells().stream().allMatch((cell) -> YearsInText.in(cell).isEmpty())
				&& second.cells().stream().anyMatch((cell) -> !YearsInText.in(cell).isEmpty());
		boolean joined = first.size() == second.size() && first.filled().size() < second.size()
				&& TableRegions.isHeader(second.cells())
				&& second.cells().stream().noneMatch((cell) -> !YearsInText.in(cell).isEmpty());
		return yearsBelow || joined;
	}

	/** Whether the second row has words under a heading that is no amount's. */
	private static boolean meetsLabel(TableRow first, TableRow second) {
		return IntStream.range(0, first.size())
			.anyMatch((i) -> !first.cell(i).isEmpty() && !second.cell(i).isEmpty()
					&& !ColumnHeading.tellsAmount(first.cell(i)));
	}

	/**
	 * The first row with the heading of joined cells over each of them. Joined are
	 * equally many columns under each heading; else it is not certain which they are.
	 */
	private static List<String> spread(List<String> above, List<String> below) {
		List<Integer> headed = IntStream.range(0, above.size())
			.filter((i) -> !above.get(i).isEmpty() && !below.get(i).isEmpty())
			.boxed()
			.toList();
		if (headed.isEmpty() || IntStream.range(headed.get(0), above.size())
			.noneMatch((i) -> above.get(i).isEmpty() && !below.get(i).isEmpty())) {
			return above;
		}
		List<String> spread = new ArrayList<>(above);
		int width = (above.size() - headed.get(0)) / headed.size();
		for (int i = headed.get(0); i < above.size(); i++) {
			int group = (i - headed.get(0)) / width;
			boolean regular = group < headed.size() && !below.get(i).isEmpty()
					&& above.get(i).isEmpty() != headed.contains(i)
					&& (!headed.contains(i) || headed.get(group).equals(i));
			if (!regular) {
				throw new TableDoubt("rubrikraderna säger inte säkert vilka kolumner som hör till samma rubrik");
			}
			spread.set(i, above.get(headed.get(group)));
		}
		return spread;
	}

	/** A header may leave out its first cell, as in "2021, 2020" above three columns. */
	private static List<String> titles(TableRow header, int columns, boolean uneven) {
		if (header.size() == columns && (!uneven || !header.cell(0).isEmpty() || header.filled().size() < columns)) {
			return header.cells();
		}
		List<String> filled = header.filled();
		if (filled.size() == columns && !header.cell(0).isEmpty()) {
			return filled;
		}
		if (filled.size() == columns - 1) {
			List<String> titles = new ArrayList<>(List.of(""));
			titles.addAll(filled);
			return titles;
		}
		throw new TableDoubt("rubrikraden har ett annat antal kolumner än raderna");
	}

}
