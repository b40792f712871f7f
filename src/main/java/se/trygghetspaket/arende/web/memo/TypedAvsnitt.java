package se.trygghetspaket.arende.web.memo;

import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;

/**
 * A section as it was typed.
 *
 * @param tie the amount that is chosen to be put into it, empty for none
 * @param tieUnit the unit that is chosen for that, empty for the document's
 */
record TypedAvsnitt(String rubrik, String text, String tie, String tieUnit) {

	static final TypedAvsnitt BLANK = new TypedAvsnitt("", "");

	/** A section with no amount chosen to be put into it. */
	TypedAvsnitt(String rubrik, String text) {
		this(rubrik, text, "", "");
	}

	static TypedAvsnitt of(Avsnitt avsnitt) {
		return new TypedAvsnitt(avsnitt.rubrik(), avsnitt.text());
	}

	/** Whether a line of it is the placeholder. */
	boolean shows(String placeholder) {
		return this.text.lines().anyMatch((line) -> line.strip().equals(placeholder));
	}

	/** With the placeholder as a paragraph of its own at the end. */
	TypedAvsnitt with(String placeholder) {
		return ending("\n\n", placeholder);
	}

	/** With a tied amount last in its text, after a list or table in a paragraph. */
	TypedAvsnitt withTie(String written) {
		String last = this.text.stripTrailing().lines().reduce("", (before, line) -> line).strip();
		return ending(ReadAvsnitt.isPlaceholder(last) ? "\n\n" : " ", written);
	}

	private TypedAvsnitt ending(String separator, String added) {
		String before = this.text.stripTrailing();
		return new TypedAvsnitt(this.rubrik, before.isEmpty() ? added : before + separator + added);
	}

}
