package se.trygghetspaket.tjansteskrivelse.write;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.tjansteskrivelse.document.Block;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/**
 * Writes a memo as plain text in the order and shape of a memo on paper: amounts after a
 * tab, an empty line between blocks, LF at every line's end. A draft has the memo's lines
 * and no others, so that it can be read in again; from submission on the foot is the last
 * line.
 */
public final class TextWriter {

	public String write(DocumentModel model) {
		TextLines text = new TextLines();
		DocumentHead head = model.head();
		text.part(printed(head.datum()));
		text.part(printed(head.handlingstyp(), head.diarienummer()));
		text.part(printed(head.mottagare()));
		text.part(printed(model.title()));
		for (Block block : model.blocks()) {
			block.accept(text);
		}
		if (!model.footer().equals(model.marking())) {
			text.part(printed(model.footer()));
		}
		return String.join("\n", text.lines()) + "\n";
	}

	static List<String> printed(String... lines) {
		List<String> printed = new ArrayList<>(List.of(lines));
		printed.removeIf(String::isBlank);
		return printed;
	}

}
