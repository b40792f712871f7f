package se.trygghetspaket.tjansteskrivelse.read;

/** The facts in a memo's head, with their Swedish names in a sentence. */
public enum HeaderField {

	HANDLINGSTYP("Handlingstyp"), DIARIENUMMER("Diarienummer"), DATUM("Datum"), MOTTAGARE("Mottagare"),
	RUBRIK("Rubrik");

	private final String swedish;

	HeaderField(String swedish) {
		this.swedish = swedish;
	}

	String swedish() {
		return this.swedish;
	}

}
