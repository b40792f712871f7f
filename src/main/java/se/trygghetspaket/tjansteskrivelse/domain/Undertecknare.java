package se.trygghetspaket.tjansteskrivelse.domain;

import se.trygghetspaket.shared.TypedText;

/** Undertecknare: a person who signs the memo, as printed below it. */
public record Undertecknare(String namn, String titel, String enhet) {

	private static final int MAX_LENGTH = 200;

	/**
	 * Refuses a blank name; title and unit may be empty. Each is one line of at most 200
	 * characters.
	 * @throws IllegalArgumentException if any of them is refused
	 */
	public Undertecknare {
		namn = TypedText.line(namn, MAX_LENGTH);
		titel = TypedText.lineOrEmpty(titel, MAX_LENGTH);
		enhet = TypedText.lineOrEmpty(enhet, MAX_LENGTH);
	}

}
