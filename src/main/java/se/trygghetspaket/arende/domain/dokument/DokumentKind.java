package se.trygghetspaket.arende.domain.dokument;

/** Handlingsslag: what a stored document is. */
public enum DokumentKind {

	/** The memo. */
	TJANSTESKRIVELSE,

	/** Finance's certificate. */
	EKONOMIINTYG,

	/** The extract of the minutes. */
	PROTOKOLLSUTDRAG

}
