package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/**
 * Reads the lines of a table as a fördelning, or says why they are not certain to be one.
 */
public final class TableReader {

	private final Sheet sheet;

	private final Span region;

	private final TableSurroundings around;

	private TableReader(Sheet sheet, Span region, TableSurroundings around) {
		this.sheet = sheet;
		this.region = region;
		this.around = around;
	}

	public static TableReading read(Sheet sheet, Span region, TableSurroundings around) {
		try {
			return new TableReader(sheet, region, around).certain();
		}
		catch (TableDoubt doubt) {
			return new TableReading.Doubtful(region, labels(sheet, region), doubt.why(),
					(doubt instanceof TableDoubt.NoHeader) ? SplitReader.headless(sheet, region) : null);
		}
	}

	private TableReading.Certain certain() {
		requireEnd();
		TableGrid grid = TableGrid.of(this.sheet, this.region);
		TableColumns columns = TableColumns.of(grid);
		TableRow sum = grid.sum();
		List<String> sumCells = (sum == null) ? List.of() : grid.sumCells(sum, columns.amounts());
		List<List<String>> rowCells = grid.rows()
			.stream()
			.map((row) -> columns.amounts().stream().map(row::cell).toList())
			.toList();
		TableUnits units = TableUnits.of(columns.amounts().stream().map(grid.titles()::get).toList(), rowCells,
				sumCells, declarations(grid, sum, sumCells));
		ListMarking marking = marking(grid.rows());
		List<ReadFordelning.Post> poster = new ArrayList<>();
		for (int i = 0; i < grid.rows().size(); i++) {
			poster.add(post(grid, columns, grid.rows().get(i), units.require(rowCells.get(i)), marking));
		}
		List<PrintedAmount> summa = units.require(sumCells);
		for (TableGrid.Partial partial : grid.partials()) {
			Subtotals.require(partial, units.require(grid.sumCells(partial.row(), columns.amounts())), poster);
		}
		ReadFordelning.Form form = new ReadFordelning.Form(grid.titles(), grid.header().lines(), grid.rest(),
				(sum == null) ? null : sum.label(), (sum == null) ? null : sum.line(), units.style(), marking);
		ReadFordelning table = new ReadFordelning(units.uniform(), kolumner(grid, columns), poster, summa, form);
		List<MemoLine> partials = grid.partials().stream().map((partial) -> partial.row().line()).toList();
		return new TableReading.Certain(this.region, table, partials,
				TableNotes.of(this.around.avsnitt(), this.sheet.line(this.region.from()), table, partials));
	}

	/** Small letters right below a table may carry on its last label. */
	private void requireEnd() {
		int next = this.region.to();
		boolean below = next < this.sheet.size() && !this.sheet.isBlank(next)
				&& this.sheet.line(next).role() == LineRole.UNKNOWN;
		if (below && Character.isLowerCase(this.sheet.text(next).charAt(0))) {
			throw new TableDoubt("raden under kan höra till dess sista benämning: ”" + this.sheet.text(next) + "”");
		}
	}

	private List<UnitWord> declarations(TableGrid grid, @Nullable TableRow sum, List<String> sumCells) {
		Stream<UnitWord> labels = Stream
			.concat(Stream.concat(grid.titles().stream(), grid.header().captions().stream()),
					(sum == null) ? Stream.empty() : Stream.of(sum.label()))
			.flatMap((label) -> UnitWord.inLabel(label).stream());
		List<UnitWord> declared = Stream
			.concat(labels,
					this.around.sentences().stream().flatMap((sentence) -> UnitWord.inSentence(sentence).stream()))
			.toList();
		List<UnitWord> told = declared.isEmpty() ? fromTotal(sumCells) : declared;
		return told.isEmpty() ? this.around.listed() : told;
	}

	/** "… of the 5 mkr:" before a table whose total is printed "5,0". */
	private List<UnitWord> fromTotal(List<String> sumCells) {
		return this.around.sentences()
			.stream()
			.flatMap((sentence) -> AmountsInText.in(sentence).stream())
			.flatMap((found) -> AmountText.unit(found.quote())
				.stream()
				.filter((unit) -> sumCells.stream()
					.anyMatch((cell) -> AmountText.unit(cell).isEmpty()
							&& AmountText.read(cell, unit.unit()).filter(found.kronor()::equals).isPresent())))
			.toList();
	}

	private static ReadFordelning.Post post(TableGrid grid, TableColumns columns, TableRow row,
			List<PrintedAmount> amounts, ListMarking marking) {
		Map<String, String> others = new LinkedHashMap<>();
		for (int column : columns.others()) {
			String title = grid.titles().get(column);
			String key = title;
			for (int i = 2; others.containsKey(key); i++) {
				key = title + " (" + i + ")";
			}
			others.put(key, row.cell(column));
		}
		String label = row.cell(columns.label());
		boolean numbered = marking == ListMarking.NUMBERED && columns.label() == 0;
		return new ReadFordelning.Post(numbered ? row.mark().rest() : label, others, amounts, row.line());
	}

	/**
	 * Numbers are marks only when they count the rows; else they belong to the labels.
	 */
	private static ListMarking marking(List<TableRow> rows) {
		boolean counted = true;
		for (int i = 0; i < rows.size(); i++) {
			counted &= rows.get(i).mark().number() == i + 1;
		}
		if (counted) {
			return ListMarking.NUMBERED;
		}
		boolean bulleted = rows.stream().allMatch((row) -> row.mark().marking() == ListMarking.BULLETED);
		return bulleted ? ListMarking.BULLETED : ListMarking.NONE;
	}

	private static List<ReadFordelning.Kolumn> kolumner(TableGrid grid, TableColumns columns) {
		return columns.amounts()
			.stream()
			.map((column) -> grid.titles().get(column))
			.map((title) -> new ReadFordelning.Kolumn(title, YearsInText.onlyOneIn(title).orElse(null)))
			.toList();
	}

	private static List<String> labels(Sheet sheet, Span region) {
		List<String> labels = new ArrayList<>();
		for (int i = region.from(); i < region.to(); i++) {
			if (!sheet.isBlank(i)) {
				labels.add(TableRow.of(sheet.line(i), sheet.cells(i)).label());
			}
		}
		return labels;
	}

}
