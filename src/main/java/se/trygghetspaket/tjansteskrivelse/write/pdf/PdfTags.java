package se.trygghetspaket.tjansteskrivelse.write.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes the tags say what the layout only shows. */
final class PdfTags {

	private PdfTags() {
	}

	static void tidy(PDDocument document) {

	}

}
