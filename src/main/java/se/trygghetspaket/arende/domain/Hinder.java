package se.trygghetspaket.arende.domain;

/**
 * Hinder: a reason why a step cannot be taken yet; each has a sentence that says what to
 * do.
 */
public enum Hinder {

	/** The ram is preliminary. */
	RAM_PRELIMINAR,

	/** The fördelning has no line. */
	POSTER_SAKNAS,

	/** A line has no decided amount. */
	BELOPP_EJ_BESTAMT,

	/** A line that the case changes has been changed by another decision meanwhile. */
	POST_ANDRAD_AV_ANNAT_BESLUT,

	/** The sum exceeds the ram. */
	OVER_RAM,

	/** The ram must be fully allocated and is not. */
	EJ_FULLT_FORDELAD,

	/** The memo's date lies in the future. */
	DATUM_I_FRAMTIDEN,

	/** The memo names no receiver. */
	MOTTAGARE_SAKNAS,

	/** No section has the decision list. */
	BESLUTSFORSLAG_SAKNAS,

	/** No section has the table. */
	FORDELNING_SAKNAS_I_TEXTEN,

	/** The memo lacks a section that the paket's mall requires, or has no text in it. */
	AVSNITT_SAKNAS,

	/** The memo has characters that a PDF cannot show. */
	TECKEN_SAKNAS_I_TYPSNITTET,

	/** The rules see something in the memo that has to be mended. */
	GRANSKNING_HAR_FEL,

	/** Nobody is to sign. */
	UNDERTECKNARE_SAKNAS,

	/** Everybody has signed but the case has no diarienummer. */
	DIARIENUMMER_SAKNAS,

	/** The certificate is of another fördelning or another revision of the ram. */
	INTYG_GALLER_INTE,

	/** The one who would certify has edited the case. */
	HAR_REDIGERAT,

	/** The case is on a meeting whose kallelse has been sent. */
	KALLELSE_SKICKAD,

	/** The protokoll has not been approved, so the decision cannot be sent. */
	JUSTERING_SAKNAS,

	/** Nobody is to be sent the decision. */
	MOTTAGARE_AV_BESLUT_SAKNAS

}
