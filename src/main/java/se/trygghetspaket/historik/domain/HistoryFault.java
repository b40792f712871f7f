package se.trygghetspaket.historik.domain;

/** Fel i historiken: what is wrong with a chain at an entry. */
public enum HistoryFault {

	/** An entry is missing before this one, or stands twice. */
	NUMBER,

	/** The payload is not the one that was hashed. */
	PAYLOAD,

	/** The entry names another one before it than there is. */
	PREVIOUS,

	/** The entry's own hash is not that of what it says. */
	HASH,

	/** The columns say something else than the payload. */
	COLUMNS,

	/** A seal names an entry that is not there: the tail has been cut. */
	CUT,

	/** A seal names another hash for the entry: it has been rewritten. */
	REWRITTEN,

	/** The chain has no entries, though one stood in it once. */
	EMPTY

}
