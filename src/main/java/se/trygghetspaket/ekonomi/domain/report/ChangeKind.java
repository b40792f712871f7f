package se.trygghetspaket.ekonomi.domain.report;

/** Ändringens slag: what made the change. */
public enum ChangeKind {

	/** A decision, which changed what is in force. */
	BESLUT,

	/** A revision of a ram. */
	RAM,

	/** Somebody who works on a draft; nothing is decided by it. */
	UTKAST

}
