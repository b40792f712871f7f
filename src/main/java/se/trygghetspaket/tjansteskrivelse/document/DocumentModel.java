package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

/**
 * A memo ready to be printed. Every export is made from it and from nothing else, so that
 * all of them show the same text and the same numbers; amounts are already written.
 *
 * @param title the memo's title
 * @param marking what is printed across a document that is no original, empty for one
 * that is
 * @param footer a line at the foot of HTML and DOCX, empty for none
 */
public record DocumentModel(String title, DocumentHead head, List<Block> blocks, String marking, String footer) {

	public DocumentModel {
		blocks = List.copyOf(blocks);
	}

	/** The language of the text, as a BCP 47 tag. */
	public String language() {
		return "sv-SE";
	}

	/** Diarienummer and title: what the document is called among others. */
	public String fullTitle() {
		return this.head.diarienummer().isEmpty() ? this.title : this.head.diarienummer() + " " + this.title;
	}

}
