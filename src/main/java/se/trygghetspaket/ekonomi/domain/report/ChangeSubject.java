package se.trygghetspaket.ekonomi.domain.report;

/** Vad som ändrades: what the amount belongs to. */
public enum ChangeSubject {

	/** A line of a fördelning. */
	POST,

	/** The ram before omföringar. */
	BRUTTO,

	/** An omföring, which lowers netto by what it grows. */
	OMFORING,

	/**
	 * The ram was revised without a new amount, for instance confirmed with a decision.
	 */
	RAM,

	/** A lowered ram is in effect from then on. */
	RAM_IN_EFFECT

}
