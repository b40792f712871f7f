package se.trygghetspaket.arende.web.memo;

import se.trygghetspaket.arende.domain.underskrift.Underteckning;

/**
 * A signatory as typed.
 *
 * @param user the id of the linked user, empty for one who signs outside the system
 */
record TypedUndertecknare(String namn, String titel, String enhet, String user) {

	static final TypedUndertecknare BLANK = new TypedUndertecknare("", "", "", "");

	static TypedUndertecknare of(Underteckning place) {
		return new TypedUndertecknare(place.undertecknare().namn(), place.undertecknare().titel(),
				place.undertecknare().enhet(), place.user().map((user) -> String.valueOf(user.id())).orElse(""));
	}

	/** Whether nothing was typed. */
	boolean blank() {
		return this.namn.isBlank() && this.titel.isBlank() && this.enhet.isBlank();
	}

	/** As it is read in a comparison. */
	String text() {
		return String.join(", ", this.namn, this.titel, this.enhet);
	}

}
