package se.trygghetspaket.settings.logotyp;

/** Logotypfel: why a file cannot be the logotype. */
public enum LogotypFault {

	EMPTY,

	/** More than {@link LogotypFile#MAX_SIZE}. */
	TOO_LARGE,

	/** Neither PNG nor SVG, whatever its name says. */
	KIND,

	/** Damaged. */
	BROKEN,

	/** Too many pixels, too few, or far longer than high. */
	MEASURES,

	/** An SVG that runs something, or moves. */
	ACTIVE,

	/** An SVG that fetches something. */
	EXTERNAL,

	/** An SVG with a document type. */
	DOCUMENT_TYPE

}
