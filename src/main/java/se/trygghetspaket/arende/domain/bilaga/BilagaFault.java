package se.trygghetspaket.arende.domain.bilaga;

/** Bilagefel: why a file cannot be a bilaga. */
public enum BilagaFault {

	/** No file was chosen. */
	MISSING,

	/** The file has no content. */
	EMPTY,

	/** It has more bytes than a bilaga may have. */
	TOO_LARGE,

	/** The version has as many bilagor as it may have. */
	TOO_MANY,

	/** The version has a bilaga with the same content. */
	TAKEN,

	/** Its name has the name of a folder in it. */
	NAME_PATH,

	/**
	 * Its name has characters that are not shown, turn the text or mean something else.
	 */
	NAME_UNFIT,

	/** Its name is too long. */
	NAME_LONG,

	/** Its name does not end as that of any type. */
	TYPE,

	/** Its content is not of the type that its name says, or is broken. */
	NOT_TYPE,

	/** It is locked with a password, or of a format older than its name says. */
	LOCKED,

	/** It has macros or other things that run. */
	MACROS,

	/** It unpacks to more than any document holds. */
	BOMB

}
