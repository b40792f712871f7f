package se.trygghetspaket.notis.domain;

/** Notisens källa: what is stored that it tells of. */
public enum NotisSource {

	/** A move of a case. */
	STEG,

	/** A comment in a case. */
	KOMMENTAR,

	/** A revision of a ram. */
	RAM,

	/** A meeting whose kallelse is to be sent. */
	KALLELSE

}
