package se.trygghetspaket.arende.domain.dokument;

/** Handlingstillfälle: why a document was made and stored. */
public enum DokumentMoment {

	/** The draft went to finance: what finance and the signatories see. Marked so. */
	SUBMITTED,

	/** Finance certified. */
	CERTIFIED,

	/** The last signature handed the case in. */
	HANDED_IN,

	/** A decision that needs no justering was recorded. */
	BESLUTAT,

	/** The protokoll, or the paragraf alone, was approved. */
	JUSTERAT,

	/** Something about the decision was recorded or corrected after that. */
	CORRECTED;

	/** Whether what is made then is working material. */
	public boolean draft() {
		return this == SUBMITTED;
	}

}
