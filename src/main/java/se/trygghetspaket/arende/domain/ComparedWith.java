package se.trygghetspaket.arende.domain;

/** Jämförs med: which of the earlier year's two truths a year is compared with. */
public enum ComparedWith {

	/** What was decided, or printed where nothing was decided here. */
	BESLUTAT,

	/** What was restated on another basis, with a reason. */
	OMRAKNAT

}
