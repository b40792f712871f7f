package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.read.text.Cells;
import se.trygghetspaket.tjansteskrivelse.read.text.Mark;

/**
 * A row of a table while it is being read.
 *
 * @param line the source line
 * @param cells its cells, without the bullet of the first
 * @param mark what the first cell began with
 */
record TableRow(MemoLine line, List<String> cells, Mark mark) {

	static TableRow of(MemoLine line, Cells cells) {
		Mark mark = Mark.of(cells.get(0));
		List<String> values = new ArrayList<>(cells.values());
		if (mark.marking() == ListMarking.BULLETED) {
			values.set(0, mark.rest());
		}
		return new TableRow(line, List.copyOf(values), mark);
	}

	int size() {
		return this.cells.size();
	}

	String cell(int index) {
		return this.cells.get(index);
	}

	TableRow withCells(List<String> other) {
		return new TableRow(this.line, List.copyOf(other), this.mark);
	}

	/** Without empty cells, as where runs of tabs only align. */
	TableRow collapsed() {
		return withCells(filled());
	}

	List<String> filled() {
		return this.cells.stream().filter((cell) -> !cell.isEmpty()).toList();
	}

	/** Whether tabs separate its cells, so that empty ones are meant. */
	boolean isTabbed() {
		return this.line.text().indexOf('\t') >= 0;
	}

	/** Some of its columns, where it has all of them. */
	TableRow picked(List<Integer> columns, int all) {
		return (size() == all) ? withCells(columns.stream().map(this.cells::get).toList()) : this;
	}

	/** The first cell that has something. */
	String label() {
		return this.cells.stream().filter((cell) -> !cell.isEmpty()).findFirst().orElse("");
	}

}
