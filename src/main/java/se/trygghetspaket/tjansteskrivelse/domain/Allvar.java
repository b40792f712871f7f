package se.trygghetspaket.tjansteskrivelse.domain;

/** Allvar: how serious an iakttagelse is. */
public enum Allvar {

	/** Blocks submission. */
	FEL,

	/** Asks for a second look. */
	VARNING,

	/** Tells. */
	UPPLYSNING

}
