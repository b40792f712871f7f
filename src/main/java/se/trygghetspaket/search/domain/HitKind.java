package se.trygghetspaket.search.domain;

/** Träffens slag: what the words were found in. */
public enum HitKind {

	/** The title or the diarienummer of a case. */
	ARENDE,

	/** A line of a fördelning: its label or its motivering. */
	POST,

	/** The text of a memo. */
	TJANSTESKRIVELSE,

	/** A decision: how it came out, its paragraf, its day, who made it. */
	BESLUT,

	/** What somebody moved when it was decided. */
	YRKANDE,

	/** The name of a paket. */
	PAKET

}
