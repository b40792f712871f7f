package se.trygghetspaket.arende.web.memo;

import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;

/** A section as it was typed. */
record TypedAvsnitt(String rubrik, String text) {

	static final TypedAvsnitt BLANK = new TypedAvsnitt("", "");

	static TypedAvsnitt of(Avsnitt avsnitt) {
		return new TypedAvsnitt(avsnitt.rubrik(), avsnitt.text());
	}

	/** Whether a line of it is the placeholder. */
	boolean shows(String placeholder) {
		return this.text.lines().anyMatch((line) -> line.strip().equals(placeholder));
	}

	/** With the placeholder as a paragraph of its own at the end. */
	TypedAvsnitt with(String placeholder) {
		String before = this.text.stripTrailing();
		return new TypedAvsnitt(this.rubrik, before.isEmpty() ? placeholder : before + "\n\n" + placeholder);
	}

}
