package se.trygghetspaket.paket.export;

import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import se.trygghetspaket.export.ExportCell;
import se.trygghetspaket.export.ExportColumn;
import se.trygghetspaket.export.ExportRow;
import se.trygghetspaket.export.ExportSheet;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.YearComparison;

/**
 * A fördelning beside the one before it as a table, one line for each line of either
 * year. An amount that is not decided, and what would follow from it, is an empty cell.
 */
@Component
public class FordelningTable {

	private static final String CURRENT = "aktuell_kr";

	private static final String PREVIOUS = "foregaende_kr";

	private static final String DIFFERENCE = "skillnad_kr";

	private final DocumentText messages;

	public FordelningTable(DocumentText messages) {
		this.messages = messages;
	}

	/**
	 * The table. Its last columns say what else a line carries on than what it is called
	 * now, and why the earlier amounts were restated, if they were.
	 */
	public ExportSheet sheet(Fordelning previous, Fordelning current) {
		List<ExportRow> rows = YearComparison.between(previous, current)
			.rows()
			.stream()
			.map((row) -> line(row, previous, current))
			.toList();
		return ExportSheet.summed(message("paket.export.title"), columns(previous, current), rows);
	}

	private List<ExportColumn> columns(Fordelning previous, Fordelning current) {
		boolean sameYear = previous.year().equals(current.year());
		String before = sameYear ? "paket.export.gallande"
				: previous.restated() ? "paket.export.omraknat" : "paket.export.belopp";
		return List.of(ExportColumn.text(message("paket.export.insats"), "insats"),
				ExportColumn.kronor(message(sameYear ? "paket.export.forslag" : "paket.export.belopp", year(current)),
						CURRENT),
				ExportColumn.kronor(message(before, year(previous)), PREVIOUS),
				ExportColumn.difference(message("paket.export.skillnad"), DIFFERENCE, CURRENT, PREVIOUS),
				ExportColumn.share(message("paket.export.skillnad"), "procent", DIFFERENCE, PREVIOUS),
				ExportColumn.text(message("paket.export.status"), "status"),
				ExportColumn.text(message("paket.export.motivering"), "motivering"),
				ExportColumn.text(message("paket.export.tidigare"), "tidigare"),
				ExportColumn.text(message("paket.export.omrakning"), "omrakning"));
	}

	private ExportRow line(ComparisonRow row, Fordelning previous, Fordelning current) {
		Function<String, ExportCell> text = (value) -> value.isEmpty() ? ExportCell.EMPTY : ExportCell.text(value);
		return ExportRow.of(ExportCell.text(row.label()),
				row.current().kronor().map(ExportCell::amount).orElse(ExportCell.EMPTY),
				row.previous().kronor().map(ExportCell::amount).orElse(ExportCell.EMPTY),
				row.difference().map(ExportCell::amount).orElse(ExportCell.EMPTY),
				row.percent().map(ExportCell::percent).orElse(ExportCell.EMPTY), status(row.status()),
				text.apply(current.find(row.insats()).map(Budgetpost::motivering).orElse("")),
				text.apply(String.join("; ", row.earlierLabels())), text.apply(previous.omrakning()));
	}

	private ExportCell status(ComparisonStatus status) {
		return (status == ComparisonStatus.EJ_BESTAMD) ? ExportCell.EMPTY
				: ExportCell.code(status.name(), message("ComparisonStatus." + status));
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

	private static String year(Fordelning fordelning) {
		return String.valueOf(fordelning.year().value());
	}

}
