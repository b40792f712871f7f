package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;

/**
 * Writes tables as CSV. For people they stand one after the other, each with its sums,
 * and the stamp in lines at the end; a program gets one table in whole kronor, without
 * sums, with the stamp in columns of its own so that each line carries it.
 */
class CsvWriter {

	private final StampText text;

	CsvWriter(StampText text) {
		this.text = text;
	}

	byte[] write(CsvVariant variant, ExportFile file) {
		return (variant == CsvVariant.MASKIN) ? forProgram(file) : forPerson(file);
	}

	private byte[] forProgram(ExportFile file) {
		if (file.sheets().size() > 1) {
			throw new IllegalArgumentException("CSV for a program has one table, not " + file.sheets().size());
		}
		ExportSheet sheet = file.sheets().get(0);
		List<String> headings = Stream
			.concat(sheet.columns().stream().map(ExportColumn::name), this.text.machineNames().stream())
			.toList();
		List<CsvCell> stamp = this.text.machineValues(file.stamp());
		CsvTable table = new CsvTable(CsvVariant.MASKIN, headings);
		for (ExportRow row : sheet.rows()) {
			table.add(Stream.concat(row.cells().stream().map(this::machine), stamp.stream()).toList());
		}
		return table.toBytes();
	}

	private byte[] forPerson(ExportFile file) {
		CsvTable table = null;
		for (ExportSheet sheet : file.sheets()) {
			AmountStyle style = file.style().withUnit(false).finerFor(amounts(sheet));
			List<String> headings = sheet.columns().stream().map((each) -> this.text.heading(each, style)).toList();
			if (table == null) {
				table = new CsvTable(CsvVariant.EXCEL, headings);
			}
			else {
				table.addNote(List.of());
				table.addNote(List.of(CsvCell.text(sheet.title())));
				table.addNote(headings.stream().map(CsvCell::text).toList());
			}
			add(table, sheet, style);
		}
		return withStamp(table, file.stamp());
	}

	private void add(CsvTable table, ExportSheet sheet, AmountStyle style) {
		for (ExportRow row : sheet.rows()) {
			table.addNote(row.cells().stream().map((cell) -> person(cell, style)).toList());
		}
		if (sheet.summed()) {
			List<CsvCell> sums = new ArrayList<>(sheet.totals().stream().map((cell) -> person(cell, style)).toList());
			if (sheet.totals().get(0) instanceof ExportCell.Empty) {
				sums.set(0, CsvCell.text(this.text.sum()));
			}
			table.addNote(sums);
		}
	}

	private byte[] withStamp(CsvTable table, ExportStamp stamp) {
		table.addNote(List.of());
		table.addNote(List.of(CsvCell.text(this.text.about())));
		for (StampText.Line line : this.text.lines(stamp)) {
			table.addNote(List.of(CsvCell.text(line.label()), CsvCell.text(line.value())));
		}
		return table.toBytes();
	}

	private CsvCell person(ExportCell cell, AmountStyle style) {
		if (cell instanceof ExportCell.Amount amount) {
			return CsvCell.number(BigDecimal.valueOf(amount.kronor())
				.divide(BigDecimal.valueOf(style.unit().factor()), style.decimals(), RoundingMode.UNNECESSARY));
		}
		if (cell instanceof ExportCell.Code code) {
			return CsvCell.text(code.label());
		}
		if (cell instanceof ExportCell.Time time) {
			return CsvCell.text(this.text.moment(time.time()));
		}
		return machine(cell);
	}

	private CsvCell machine(ExportCell cell) {
		if (cell instanceof ExportCell.Text words) {
			return CsvCell.text(words.text());
		}
		if (cell instanceof ExportCell.Code code) {
			return CsvCell.text(code.code());
		}
		if (cell instanceof ExportCell.Amount amount) {
			return CsvCell.number(BigDecimal.valueOf(amount.kronor()));
		}
		if (cell instanceof ExportCell.Percent percent) {
			return CsvCell.number(percent.percent());
		}
		if (cell instanceof ExportCell.Number number) {
			return CsvCell.number(BigDecimal.valueOf(number.number()));
		}
		if (cell instanceof ExportCell.Day day) {
			return CsvCell.text(day.day().toString());
		}
		return (cell instanceof ExportCell.Time time) ? CsvCell.text(time.time().toString()) : CsvCell.EMPTY;
	}

	/** Sums of what is exact in a unit are exact in it, so the lines are enough. */
	private static List<Kronor> amounts(ExportSheet sheet) {
		return sheet.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter(ExportCell.Amount.class::isInstance)
			.map((cell) -> new Kronor(((ExportCell.Amount) cell).kronor()))
			.distinct()
			.toList();
	}

}
