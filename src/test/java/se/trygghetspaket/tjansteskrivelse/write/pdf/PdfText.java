package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What can be read in a PDF. */
public final class PdfText {

	private PdfText() {
	}

	/** The text as printed, page by page, with one space for all white space. */
	public static String printed(byte[] pdf) throws IOException {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ").strip();
		}
	}

	/** All that is in the file: text, metadata, tags and the files inside it. */
	public static String everything(byte[] pdf) throws IOException {
		StringBuilder all = new StringBuilder(printed(pdf));
		try (PDDocument document = Loader.loadPDF(pdf)) {
			for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
				var object = document.getDocument().getObjectFromPool(key).getObject();
				if (object instanceof COSStream stream) {
					all.append('\n')
						.append(new String(stream.createInputStream().readAllBytes(), StandardCharsets.UTF_8));
				}
				else if (object instanceof COSString string) {
					all.append('\n').append(string.getString());
				}
				else if (object != null) {
					all.append('\n').append(object);
				}
			}
		}
		return all.toString();
	}

}
