package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A memo ready to be printed. Every export is made from it and from nothing else, so that
 * all of them show the same text and the same numbers; amounts are already written.
 *
 * @param title the memo's title
 * @param marking what is printed across a document that is no original, empty for one
 * that is
 * @param footer a line at the foot of every format, empty for none
 * @param source what the amounts come from, {@code null} for a document that is not made
 * of a fördelning
 */
public record DocumentModel(String title, DocumentHead head, List<Block> blocks, String marking, String footer,
		@Nullable DocumentFigures source) {

	public DocumentModel {
		blocks = List.copyOf(blocks);
	}

	/** What the amounts come from. */
	public Optional<DocumentFigures> figures() {
		return Optional.ofNullable(this.source);
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
