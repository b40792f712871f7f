package se.trygghetspaket.arende.domain.kommentar;

/** Kommentarfel: why a comment cannot be written or changed. */
public enum KommentarFault {

	/** The case has come to its end. */
	CLOSED,

	/** Somebody else wrote it. */
	NOT_AUTHOR,

	/** It has been removed. */
	REMOVED

}
