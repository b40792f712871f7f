package se.trygghetspaket.paket.export;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.export.ExportCell;
import se.trygghetspaket.export.ExportColumn;
import se.trygghetspaket.export.ExportRow;
import se.trygghetspaket.export.ExportSheet;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.domain.years.InsatsYears;
import se.trygghetspaket.paket.domain.years.ManyYears;
import se.trygghetspaket.paket.domain.years.YearCell;
import se.trygghetspaket.paket.domain.years.YearStanding;
import se.trygghetspaket.shared.Kronor;

/**
 * Many years as a table, one line for each insats that has a line in any of them. A year
 * in which it has none, and an amount that is not decided, is an empty cell.
 */
@Component
public class ManyYearsTable {

	private final DocumentText text;

	public ManyYearsTable(DocumentText text) {
		this.text = text;
	}

	/** The table, with each year's sum and how the last year differs from the first. */
	public ExportSheet sheet(ManyYears many) {
		List<ExportRow> rows = many.rowsWithLines().stream().map((row) -> line(row, many.years().size() > 1)).toList();
		return ExportSheet.summed(this.text.get("utveckling.export.title"), columns(many.years()), rows);
	}

	private List<ExportColumn> columns(List<YearStanding> years) {
		List<ExportColumn> columns = new ArrayList<>();
		columns.add(ExportColumn.text(this.text.get("fordelning.insats"), "insats"));
		columns.add(ExportColumn.text(this.text.get("utveckling.export.others"), "andra_benamningar"));
		for (YearStanding year : years) {
			String source = this.text.get("YearSource." + year.source().name());
			columns.add(ExportColumn.kronor(this.text.get("utveckling.export.year", word(year), source), name(year)));
		}
		if (years.size() > 1) {
			YearStanding first = years.get(0);
			YearStanding last = years.get(years.size() - 1);
			columns.add(ExportColumn.difference(this.text.get("utveckling.export.difference", word(first), word(last)),
					"skillnad_kr", name(last), name(first)));
		}
		return columns;
	}

	private static ExportRow line(InsatsYears row, boolean compared) {
		List<ExportCell> cells = new ArrayList<>();
		cells.add(ExportCell.text(row.label()));
		String others = String.join("; ", row.otherLabels());
		cells.add(others.isEmpty() ? ExportCell.EMPTY : ExportCell.text(others));
		row.cells().forEach((cell) -> cells.add(amount(cell.amount().orElse(null))));
		if (compared) {
			YearCell first = row.cells().get(0);
			YearCell last = row.cells().get(row.cells().size() - 1);
			cells.add(amount(
					first.amount().flatMap((before) -> last.amount().map((now) -> now.minus(before))).orElse(null)));
		}
		return new ExportRow(cells);
	}

	private static ExportCell amount(@Nullable Kronor amount) {
		return (amount != null) ? ExportCell.amount(amount) : ExportCell.EMPTY;
	}

	private static String word(YearStanding year) {
		return String.valueOf(year.year().value());
	}

	private static String name(YearStanding year) {
		return "kr_" + year.year().value();
	}

}
