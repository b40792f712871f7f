package se.trygghetspaket.inlasning.kalkyl;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Column;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Line;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.tjansteskrivelse.read.text.RowLabel;

/** Sorts the rows below the headings into lines, sums and what is neither. */
final class TableRows {

	private final Grid grid;

	private final TableColumns columns;

	private final HeaderRow header;

	private final List<Line> all = new ArrayList<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<Line> sums = new ArrayList<>();

	private final Map<Note.Kind, List<String>> seen = new EnumMap<>(Note.Kind.class);

	TableRows(Grid grid, HeaderRow header, TableColumns columns) {
		this.grid = grid;
		this.header = header;
		this.columns = columns;
		grid.rows().tailMap(columns.lastHeading(), false).keySet().forEach(this::sort);
		if (this.lines.isEmpty()) {
			throw new UnreadableKalkyl(Reason.NO_LINES);
		}
		if (this.lines.size() > Fordelning.MAX_POSTER) {
			throw new UnreadableKalkyl(Reason.TOO_MANY_LINES);
		}
		if (this.lines.size() * columns.amounts().size() > Limits.MOST_AMOUNTS) {
			throw new UnreadableKalkyl(Reason.TOO_MANY_AMOUNTS);
		}
	}

	/** Lines and sums in the order of the sheet. */
	List<Line> all() {
		return this.all;
	}

	List<Line> lines() {
		return this.lines;
	}

	List<Line> sums() {
		return this.sums;
	}

	/** What was seen at which cells or rows. */
	Map<Note.Kind, List<String>> seen() {
		return this.seen;
	}

	static boolean isSum(String label) {
		return RowLabel.isTotal(label) || RowLabel.isPartial(label);
	}

	static boolean isDash(String text) {
		return text.matches("[-\u2010-\u2015\u2212]+");
	}

	private void sort(int row) {
		String label = this.grid.text(row, this.columns.labels());
		String other = this.columns.texts()
			.stream()
			.filter((column) -> column.index() != this.columns.labels())
			.map((column) -> this.grid.text(row, column.index()))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · "));
		String named = label.isEmpty() ? other : label;
		List<Optional<Cell>> cells = this.columns.amounts()
			.stream()
			.map((column) -> this.grid.at(row, column.index()))
			.toList();
		if (cells.stream().allMatch(Optional::isEmpty) || repeatsHeadings(row)) {
			if (!named.isEmpty()) {
				see(Note.Kind.NO_AMOUNTS, row + " (" + shortened(named) + ")");
			}
			return;
		}
		if (RowLabel.isIncluded(named) || RowLabel.isCalculated(named)) {
			see(Note.Kind.CALCULATED, row + " (" + shortened(named) + ")");
			return;
		}
		boolean sum = isSum(named);
		Line line = new Line(row, sum ? named : label, other,
				cells.stream().map((cell) -> cell.map((each) -> amount(each, sum)).orElse("")).toList());
		if (!sum && line.amounts().stream().allMatch(String::isEmpty)) {
			see(Note.Kind.NO_AMOUNTS, row + " (" + shortened(named) + ")");
			return;
		}
		if (!sum && label.isEmpty()) {
			see(Note.Kind.NO_LABEL, String.valueOf(row));
		}
		this.all.add(line);
		(sum ? this.sums : this.lines).add(line);
	}

	private String amount(Cell cell, boolean sum) {
		if (cell.computed() && cell.kind() == Cell.Kind.NUMBER) {
			see(Note.Kind.FORMULA, cell.address());
		}
		if (cell.scaled()) {
			see(Note.Kind.SCALED, cell.address());
		}
		switch (cell.kind()) {
			case UNCOMPUTED -> see(Note.Kind.UNCOMPUTED, cell.address());
			case ERROR -> see(Note.Kind.CELL_ERROR, cell.address());
			case DATE -> see(Note.Kind.DATE_AMOUNT, cell.address());
			case PERCENT -> see(Note.Kind.NOT_AMOUNT, cell.address());
			default -> {
				if (isDash(cell.text())) {
					see(Note.Kind.DASH, cell.address());
					return "";
				}
				if (!Grid.isAmount(cell)) {
					see(Note.Kind.NOT_AMOUNT, cell.address());
				}
				else if (!sum && cell.text().matches("[-\u2212].*[1-9].*")) {
					see(Note.Kind.NEGATIVE, cell.address());
				}
			}
		}
		return cell.text();
	}

	/** The same headings again, as at the top of a printed page. */
	private boolean repeatsHeadings(int row) {
		return this.columns.amounts()
			.stream()
			.filter((column) -> column.year().isPresent())
			.map(Column::index)
			.allMatch((column) -> this.grid.text(row, column).equals(this.grid.text(this.header.row(), column)));
	}

	private void see(Note.Kind kind, String place) {
		this.seen.computeIfAbsent(kind, (none) -> new ArrayList<>()).add(place);
	}

	private static String shortened(String text) {
		return (text.length() <= 40) ? text : text.substring(0, 39) + "…";
	}

}
