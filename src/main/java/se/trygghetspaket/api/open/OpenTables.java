package se.trygghetspaket.api.open;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.open.OpenYear;
import se.trygghetspaket.arende.open.OpenDecision;
import se.trygghetspaket.export.CsvCell;
import se.trygghetspaket.export.CsvTable;
import se.trygghetspaket.export.CsvVariant;
import se.trygghetspaket.export.ExportCell;
import se.trygghetspaket.export.ExportColumn;
import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportRow;
import se.trygghetspaket.export.ExportSheet;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;

/**
 * The open data as CSV for programs. Its stamp has the time of the last change, so that
 * the same data are the same bytes whenever they are fetched.
 */
@Component
class OpenTables {

	private static final List<ExportColumn> COLUMNS = List.of(ExportColumn.text("Insats", "insats"),
			ExportColumn.kronor("Belopp", "belopp_kr"), ExportColumn.text("Beslutat av", "beslut_organ"),
			ExportColumn.date("Beslutat", "beslut_datum"), ExportColumn.text("Paragraf", "beslut_paragraf"),
			ExportColumn.text("Diarienummer", "diarienummer"), ExportColumn.date("Justerat", "justerat"));

	private final Exports exports;

	OpenTables(Exports exports) {
		this.exports = exports;
	}

	byte[] year(OpenDecision open, String licence) {
		List<ExportRow> rows = open.fordelning().poster().stream().map((post) -> row(post, open)).toList();
		ExportStamp stamp = ExportStamp.of(open.year().name(), open.year().year(), licence, open.fordelning().sha256(),
				open.year().changedAt());
		ExportFile file = new ExportFile("oppna-data", stamp, List.of(ExportSheet.of("oppna-data", COLUMNS, rows)));
		return this.exports.write(file, ExportFormat.MASKIN);
	}

	byte[] list(OpenListJson page) {
		CsvTable table = new CsvTable(CsvVariant.MASKIN,
				List.of("paket", "namn", "budget_year", "json", "csv", "senast_andrad", "licens"));
		page.years()
			.forEach((line) -> table.add(List.of(CsvCell.text(line.paket()), CsvCell.text(line.namn()),
					CsvCell.text(String.valueOf(line.budgetYear())), CsvCell.text(line.json()),
					CsvCell.text(line.csv()), CsvCell.text(line.senastAndrad()), CsvCell.text(page.licens()))));
		return table.toBytes();
	}

	static Instant changedAt(List<OpenYear> years) {
		return years.stream().map(OpenYear::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
	}

	private static ExportRow row(Budgetpost post, OpenDecision open) {
		var protokoll = open.protokoll();
		return ExportRow.of(ExportCell.text(post.label()),
				post.belopp().kronor().map(ExportCell::amount).orElse(ExportCell.EMPTY),
				ExportCell.text(protokoll.beslut().organ().name()), ExportCell.day(protokoll.datum()),
				protokoll.paragraf().map(Paragraf::value).map(ExportCell::text).orElse(ExportCell.EMPTY),
				open.arende().diarienummer().map(Diarienummer::value).map(ExportCell::text).orElse(ExportCell.EMPTY),
				protokoll.justerat().map(ExportCell::day).orElse(ExportCell.EMPTY));
	}

}
