package se.trygghetspaket.paket.domain.utfall;

/** Utfallsfel: why nothing can be reported for a year. */
public enum UtfallFault {

	/** Nothing is in force for the year. */
	NOTHING_DECIDED,

	/** The year has not begun. */
	NOT_BEGUN,

	/** An insats has neither a line nor anything reported before. */
	NO_SUCH_LINE

}
