package se.trygghetspaket.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.TestTexts;

/** A file with a cell of every kind, and what writes it. */
final class ExportSamples {

	static final Instant AT = Instant.parse("2021-03-14T08:26:53.123456Z");

	static final String SHA256 = "ab".repeat(32);

	static final List<ExportColumn> COLUMNS = List.of(ExportColumn.text("Insats", "insats"),
			ExportColumn.kronor("2021", "aktuell_kr"), ExportColumn.kronor("2020", "foregaende_kr"),
			ExportColumn.difference("Skillnad", "skillnad_kr", "aktuell_kr", "foregaende_kr"),
			ExportColumn.share("Skillnad", "procent", "skillnad_kr", "foregaende_kr"),
			ExportColumn.text("Status", "status"), ExportColumn.date("Beslutad", "beslutad"),
			ExportColumn.time("Ändrad", "andrad"), ExportColumn.number("Revision", "revision"));

	private ExportSamples() {
	}

	static Exports exports() {
		return new Exports(TestTexts.documents());
	}

	static ExportStamp stamp() {
		return ExportStamp.of("Trygghetspaketet", new BudgetYear(2021), "Ärende KS 2021/71", SHA256, AT);
	}

	static ExportFile file(ExportRow... rows) {
		return new ExportFile("Trygghetspaketet 2021 Jämförelse", stamp(),
				List.of(ExportSheet.summed("Jämförelse", COLUMNS, List.of(rows))));
	}

	/** A line with both amounts, and what follows from them. */
	static ExportRow row(String label, long current, long previous) {
		long difference = current - previous;
		BigDecimal percent = new ColumnFormula.Share("a", "b")
			.evaluate((name) -> name.equals("a") ? difference : previous);
		return ExportRow.of(ExportCell.text(label), kr(current), kr(previous), kr(difference),
				(percent != null) ? ExportCell.percent(percent) : ExportCell.EMPTY, ExportCell.code("OKAD", "Ökad"),
				ExportCell.day(LocalDate.of(2021, 2, 28)), ExportCell.time(AT), ExportCell.number(2));
	}

	/** A line whose amount is not decided. */
	static ExportRow undecided(String label, long previous) {
		return ExportRow.of(ExportCell.text(label), ExportCell.EMPTY, kr(previous), ExportCell.EMPTY, ExportCell.EMPTY,
				ExportCell.EMPTY, ExportCell.EMPTY, ExportCell.EMPTY, ExportCell.EMPTY);
	}

	static ExportCell kr(long kronor) {
		return ExportCell.amount(new Kronor(kronor));
	}

}
