package se.trygghetspaket.paket.domain.omrakning;

/** Omräkningsfel: why a year's amounts cannot be restated so. */
public enum OmrakningFault {

	/** It is not said why. */
	REASON_MISSING,

	/** The reason is longer than what is stored. */
	REASON_LONG,

	/** No line is left. */
	LINES_MISSING,

	/** A line has no amount. */
	AMOUNT_MISSING,

	/** It says what was decided or printed. */
	SAME_AS_BASE,

	/** It says what the latest restatement says already, for the same reason. */
	SAME_AS_LATEST

}
