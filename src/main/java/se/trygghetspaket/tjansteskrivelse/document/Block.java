package se.trygghetspaket.tjansteskrivelse.document;

/** A part of a document that stands on lines of its own. */
public sealed interface Block permits Heading, Paragraph, ItemList, BeslutList, AmountTable, UndertecknareList {

	/** What it is, for a template that cannot ask for the type. */
	Kind kind();

	/** Calls the visitor's method for what it is. */
	void accept(BlockVisitor visitor);

	/** Every kind of block. */
	enum Kind {

		HEADING, PARAGRAPH, LIST, BESLUT, TABLE, UNDERTECKNARE

	}

}
