package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.YearsInText;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
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
			return new TableReading.Doubtful(region, labels(sheet, region), doubt.why());
		}
	}

	private TableReading.Certain certain() {
		TableGrid grid = TableGrid.of(this.sheet, this.region);
		TableColumns columns = TableColumns.of(grid);
		TableRow sum = grid.sum();
		List<String> sumCells = (sum == null) ? List.of() : grid.sumCells(sum, columns.amounts());
		List<List<String>> rowCells = grid.rows()
			.stream()
			.map((row) -> columns.amounts().stream().map(row::cell).toList())
			.toList();
		List<String> amounts = Stream.concat(rowCells.stream(), Stream.of(sumCells))
			.flatMap(List::stream)
			.filter((cell) -> !cell.isEmpty() && !AmountText.isDash(cell))
			.toList();
		TableUnit unit = TableUnit.of(amounts, declarations(grid, sum, sumCells));
		ListMarking marking = marking(grid.rows());
		List<ReadFordelning.Post> poster = new ArrayList<>();
		for (int i = 0; i < grid.rows().size(); i++) {
			poster.add(post(grid, columns, grid.rows().get(i), rowCells.get(i), unit, marking));
		}
		List<PrintedAmount> summa = sumCells.stream().map(unit::require).toList();
		ReadFordelning.Form form = new ReadFordelning.Form(grid.titles(),
				grid.headers().stream().map(TableRow::line).toList(), (sum == null) ? null : sum.label(),
				(sum == null) ? null : sum.line(), unit.style(amounts), marking);
		return new TableReading.Certain(this.region,
				new ReadFordelning(unit.uniform(), kolumner(grid, columns), poster, summa, form),
				notes(unit, poster, summa));
	}

	private List<UnitWord> declarations(TableGrid grid, @Nullable TableRow sum, List<String> sumCells) {
		Stream<UnitWord> labels = Stream
			.concat(grid.titles().stream(), (sum == null) ? Stream.empty() : Stream.of(sum.label()))
			.flatMap((label) -> UnitWord.inLabel(label).stream());
		List<UnitWord> declared = Stream
			.concat(labels,
					this.around.sentences().stream().flatMap((sentence) -> UnitWord.inSentence(sentence).stream()))
			.toList();
		return declared.isEmpty() ? fromTotal(sumCells) : declared;
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

	private static ReadFordelning.Post post(TableGrid grid, TableColumns columns, TableRow row, List<String> cells,
			TableUnit unit, ListMarking marking) {
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
		return new ReadFordelning.Post(numbered ? row.mark().rest() : label, others,
				cells.stream().map(unit::require).toList(), row.line());
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

	private List<Iakttagelse> notes(TableUnit unit, List<ReadFordelning.Post> poster, List<PrintedAmount> summa) {
		List<Iakttagelse> notes = new ArrayList<>();
		String avsnitt = this.around.avsnitt();
		boolean unread = Stream.concat(poster.stream().flatMap((post) -> post.amounts().stream()), summa.stream())
			.anyMatch((amount) -> amount.kr() == null && !amount.text().isEmpty() && !AmountText.isDash(amount.text()));
		if (unread) {
			notes.add(Iakttagelse.of(Regel.ENHET_OKAND, Place.of(avsnitt, this.sheet.line(this.region.from())),
					"Tabellen säger inte säkert om beloppen är i kr, tkr eller mkr. Ange enheten i tabellens rubrik eller "
							+ "summarad, till exempel ”Summa mkr”."));
		}
		for (ReadFordelning.Post post : poster) {
			if (post.amounts().stream().anyMatch((amount) -> AmountText.isDash(amount.text()))) {
				MemoLine line = post.line();
				notes.add(Iakttagelse.of(Regel.STRECK_I_TABELL, Place.of(avsnitt, line),
						"”" + post.insats()
								+ "” har ett streck i stället för ett belopp och lästes som ej angivet. Skriv 0 om "
								+ "insatsen inte får några pengar."));
			}
		}
		return notes;
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
