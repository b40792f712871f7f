package se.trygghetspaket.arende.domain.yrkande;

/** Yrkandets slag: what a yrkande asks kommunstyrelsen to do with the proposal. */
public enum YrkandeKind {

	/** To decide another fördelning. */
	ANDRING,

	/** To reject it. */
	AVSLAG,

	/** To send it back for more work. */
	ATERREMISS,

	/** To postpone it to another meeting. */
	BORDLAGGNING,

	/** To decide as proposed. */
	BIFALL

}
