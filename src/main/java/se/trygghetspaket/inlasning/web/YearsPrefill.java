package se.trygghetspaket.inlasning.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.inlasning.kalkyl.Cell;
import se.trygghetspaket.inlasning.kalkyl.Sheet;
import se.trygghetspaket.inlasning.kalkyl.Workbook;
import se.trygghetspaket.inlasning.kalkyl.WorkbookText;
import se.trygghetspaket.inlasning.kalkyl.YearTable;
import se.trygghetspaket.inlasning.web.YearsForm.ColumnRow;
import se.trygghetspaket.inlasning.web.YearsForm.LineRow;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;

/** What the review page's fields hold when a spreadsheet has just been read. */
final class YearsPrefill {

	private YearsPrefill() {
	}

	static YearsForm of(Workbook workbook, Sheet sheet, YearTable table, String fileName, String sha256,
			@Nullable Paket paket) {
		AmountUnit unit = table.columns()
			.stream()
			.map(YearTable.Column::unit)
			.flatMap(Optional::stream)
			.findFirst()
			.orElse(AmountUnit.KR);
		return new YearsForm(WorkbookText.write(workbook), fileName, sha256, sheet.name(),
				String.valueOf(table.labels()), YearsForm.from(sheet.name(), String.valueOf(table.labels())),
				(paket != null) ? paket.slug().value() : "", "/", "", "", unit.name(),
				(unit == AmountUnit.MKR) ? "1" : "0", columns(table), lines(table));
	}

	/** The same file with another sheet or another column of labels. */
	static YearsForm reread(YearsForm form, Sheet sheet, YearTable table) {
		return form.reread(sheet.name(), String.valueOf(table.labels()), columns(table), lines(table));
	}

	/** A year that two columns are of is chosen in neither, as nothing says which. */
	private static List<ColumnRow> columns(YearTable table) {
		Map<BudgetYear, Integer> counts = new HashMap<>();
		table.columns().forEach((column) -> column.year().ifPresent((year) -> counts.merge(year, 1, Integer::sum)));
		return table.columns()
			.stream()
			.map((column) -> new ColumnRow(Cell.letters(column.index()), column.heading(),
					column.year().map((year) -> String.valueOf(year.value())).orElse(""),
					column.unit().map(AmountUnit::name).orElse(""),
					column.year().filter((year) -> counts.get(year) == 1).isPresent(), ""))
			.toList();
	}

	private static List<LineRow> lines(YearTable table) {
		return table.lines()
			.stream()
			.map((line) -> new LineRow(String.valueOf(line.row()), line.label(), "", "", line.amounts()))
			.toList();
	}

}
