package se.trygghetspaket.tjansteskrivelse.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Run;

/**
 * Writes a memo as a Word document that can be worked on: real headings, lists and table,
 * each with its style.
 */
public final class DocxWriter {

	public byte[] write(DocumentModel model) {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			DocxParts.addTo(document);
			DocxParts.describe(document, model);
			DocxPage.setUp(document, model);
			DocxBlocks blocks = new DocxBlocks(document);
			addHead(blocks, model);
			for (Block block : model.blocks()) {
				block.accept(blocks);
			}
			document.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void addHead(DocxBlocks blocks, DocumentModel model) {
		DocumentHead head = model.head();
		Run handlingstyp = new Run(head.handlingstyp(), true, false);
		blocks.add("Dokumentuppgift", List.of(new Line(List.of(handlingstyp, Run.plain("\t" + head.datum())))));
		if (!head.diarienummer().isEmpty()) {
			blocks.add("Dokumentuppgift", List.of(Line.of(head.diarienummer())));
		}
		if (!head.mottagare().isEmpty()) {
			blocks.add("Mottagare", List.of(Line.of(head.mottagare())));
		}
		blocks.add("Rubrik", List.of(Line.of(model.title())));
	}

}
