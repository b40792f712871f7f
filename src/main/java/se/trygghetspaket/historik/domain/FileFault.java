package se.trygghetspaket.historik.domain;

/** Handlingsfel: what is wrong with a stored document. */
public enum FileFault {

	/** The bytes are not those that were recorded. */
	CONTENT,

	/** The end of the history that it prints is not there: the tail has been cut. */
	CUT,

	/** The history has another entry where the one is that it prints. */
	REWRITTEN,

	/** No entry of the history names it. */
	UNNAMED,

	/** The history names it, but it is not there. */
	MISSING

}
