package se.trygghetspaket.tjansteskrivelse.domain;

/** Undertecknare: a person who signs the memo, as printed below it. */
public record Undertecknare(String namn, String titel, String enhet) {

	/**
	 * Refuses a blank name; title and unit may be empty.
	 * @throws IllegalArgumentException if the name is blank
	 */
	public Undertecknare {
		namn = namn.strip();
		titel = titel.strip();
		enhet = enhet.strip();
		if (namn.isEmpty()) {
			throw new IllegalArgumentException("An undertecknare has a name");
		}
	}

}
