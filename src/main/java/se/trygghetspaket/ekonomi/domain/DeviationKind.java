package se.trygghetspaket.ekonomi.domain;

/** Avvikelsens slag: why a year does not conform to its ram. */
public enum DeviationKind {

	/** Finance has not confirmed the ram; the amount is netto. */
	RAM_PRELIMINAR,

	/** Nothing is decided though there is something to allocate; the amount is netto. */
	INGET_BESLUTAT,

	/**
	 * More is in force than netto: kommunfullmäktige has lowered the ram, which is coming
	 * until something that fits it is decided. The amount is what exceeds it.
	 */
	OVER_RAM,

	/**
	 * Less is in force than netto, all of which must be allocated; the amount is what
	 * lacks.
	 */
	EJ_FULLT_FORDELAD,

	/** A case on its way would exceed netto; the amount is what exceeds it. */
	ARENDE_OVER_RAM,

	/**
	 * A case waits for signatures or a decision on a certificate that holds no longer;
	 * the amount is the case's sum.
	 */
	INTYG_GALLER_INTE

}
