package se.trygghetspaket.tjansteskrivelse.domain;

/** How the lines of a list begin. */
public enum ListMarking {

	/** With the label. */
	NONE,

	/** With "1." or "1)". */
	NUMBERED,

	/** With a dash or a dot. */
	BULLETED

}
