package se.trygghetspaket.tjansteskrivelse.document;

/** What is done with each kind of block; a writer that forgets one does not compile. */
public interface BlockVisitor {

	void heading(Heading heading);

	void paragraph(Paragraph paragraph);

	void list(ItemList list);

	void beslut(BeslutList list);

	void table(AmountTable table);

	void undertecknare(UndertecknareList list);

}
