package se.trygghetspaket.tjansteskrivelse;

import java.util.List;

import org.springframework.stereotype.Component;

import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.paket.export.FordelningJson;
import se.trygghetspaket.paket.export.FordelningTable;
import se.trygghetspaket.tjansteskrivelse.document.DocumentFigures;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfAttachment;

/** The fördelning as the files that a PDF carries: CSV for a program, and JSON. */
@Component
class FordelningFiles {

	private static final String DESCRIPTION = "tjansteskrivelse.dokument.bifogad";

	private final FordelningTable table;

	private final FordelningJson json;

	private final Exports exports;

	FordelningFiles(FordelningTable table, FordelningJson json, Exports exports) {
		this.table = table;
		this.json = json;
		this.exports = exports;
	}

	/** The files; none for a document that nobody has said what its figures are of. */
	List<PdfAttachment> of(DocumentFigures figures) {
		return figures.stamped().map((stamp) -> of(figures, stamp)).orElse(List.of());
	}

	private List<PdfAttachment> of(DocumentFigures figures, ExportStamp stamp) {
		ExportFile file = new ExportFile("fordelning", stamp,
				List.of(this.table.sheet(figures.previous(), figures.current())));
		byte[] lines = this.exports.write(file, ExportFormat.MASKIN);
		byte[] tree = this.json.write(stamp, figures.previous(), figures.current());
		return List.of(new PdfAttachment("fordelning.csv", "text/csv", Wording.of(DESCRIPTION, "CSV"), lines),
				new PdfAttachment("fordelning.json", "application/json", Wording.of(DESCRIPTION, "JSON"), tree));
	}

}
