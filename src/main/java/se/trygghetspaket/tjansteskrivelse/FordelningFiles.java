package se.trygghetspaket.tjansteskrivelse;

import java.util.List;

import org.springframework.stereotype.Component;

import se.trygghetspaket.export.CsvVariant;
import se.trygghetspaket.paket.export.FordelningCsv;
import se.trygghetspaket.paket.export.FordelningJson;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.tjansteskrivelse.document.DocumentFigures;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfAttachment;

/** The fördelning as the files that a PDF carries: CSV for a program, and JSON. */
@Component
class FordelningFiles {

	private static final String DESCRIPTION = "tjansteskrivelse.dokument.bifogad";

	private final FordelningCsv csv;

	private final FordelningJson json;

	FordelningFiles(FordelningCsv csv, FordelningJson json) {
		this.csv = csv;
		this.json = json;
	}

	List<PdfAttachment> of(DocumentFigures figures) {
		byte[] table = this.csv.write(CsvVariant.MASKIN, AmountStyle.kr(), figures.previous(), figures.current());
		byte[] tree = this.json.write(figures.previous(), figures.current());
		return List.of(new PdfAttachment("fordelning.csv", "text/csv", Wording.of(DESCRIPTION, "CSV"), table),
				new PdfAttachment("fordelning.json", "application/json", Wording.of(DESCRIPTION, "JSON"), tree));
	}

}
