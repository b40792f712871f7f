package se.trygghetspaket.tjansteskrivelse.write;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Run;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadText;
import se.trygghetspaket.tjansteskrivelse.letterhead.Placeholder;

/**
 * Writes a memo as a Word document that can be worked on, on a letterhead: real headings,
 * lists and table, each with its style. The same memo on the same letterhead gives the
 * same bytes.
 */
public final class DocxWriter {

	/** A memo on the letterhead that ships. */
	public byte[] write(DocumentModel model) {
		return write(model, Letterhead.shipped());
	}

	public byte[] write(DocumentModel model, Letterhead letterhead) {
		DocxBody body = new DocxBody();
		DocxBlocks blocks = new DocxBlocks(body, letterhead);
		addHead(blocks, model, letterhead);
		for (Block block : model.blocks()) {
			block.accept(blocks);
		}
		DocumentHead head = model.head();
		return letterhead.write(new LetterheadText(model.fullTitle(), head.handlingstyp(), head.datum() + "T00:00:00Z",
				model.language(), values(model), body.xml(), blocks.lists()));
	}

	/** What the letterhead's header shows already is not printed once more. */
	private static void addHead(DocxBlocks blocks, DocumentModel model, Letterhead letterhead) {
		DocumentHead head = model.head();
		String handlingstyp = letterhead.shows(Placeholder.HANDLINGSTYP) ? "" : head.handlingstyp();
		String datum = letterhead.shows(Placeholder.DATUM) ? "" : head.datum();
		if (!handlingstyp.isEmpty() || !datum.isEmpty()) {
			blocks.add("Dokumentuppgift",
					List.of(new Line(List.of(new Run(handlingstyp, true, false), Run.plain("\t" + datum)))));
		}
		if (!head.diarienummer().isEmpty() && !letterhead.shows(Placeholder.DIARIENUMMER)) {
			blocks.add("Dokumentuppgift", List.of(Line.of(head.diarienummer())));
		}
		if (!head.mottagare().isEmpty() && !letterhead.shows(Placeholder.MOTTAGARE)) {
			blocks.add("Mottagare", List.of(Line.of(head.mottagare())));
		}
		blocks.add("Rubrik", List.of(Line.of(model.title())));
	}

	private static Map<Placeholder, String> values(DocumentModel model) {
		Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
		values.put(Placeholder.DIARIENUMMER, model.head().diarienummer());
		values.put(Placeholder.DATUM, model.head().datum());
		values.put(Placeholder.HANDLINGSTYP, model.head().handlingstyp());
		values.put(Placeholder.MOTTAGARE, model.head().mottagare());
		values.put(Placeholder.RUBRIK, model.title());
		values.put(Placeholder.VERSION, model.footer());
		values.put(Placeholder.UTKAST, model.marking());
		return values;
	}

}
