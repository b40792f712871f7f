package se.trygghetspaket.arende.domain.protokoll;

/** Protokollshinder: why something cannot be recorded about a decision. */
public enum ProtokollHinder {

	/** It is recorded already. */
	REDAN_REGISTRERAT,

	/** The day lies before the decision. */
	FORE_BESLUTET,

	/** The day lies after today. */
	I_FRAMTIDEN,

	/** The day lies before the justering. */
	FORE_JUSTERINGEN,

	/** The day lies before the anslag was put up. */
	FORE_ANSLAGET,

	/** There is no justering yet. */
	JUSTERING_SAKNAS,

	/** There is no anslag yet. */
	ANSLAG_SAKNAS,

	/** The day lies before the memo. */
	FORE_TJANSTESKRIVELSEN,

	/** The day lies after something that came later. */
	EFTER_DET_SOM_FOLJDE,

	/** Nobody has voted for or against. */
	ROSTER_SAKNAS,

	/** The names are not as many as the votes. */
	ROSTER_STAMMER_INTE,

	/** Somebody is named twice. */
	NAMN_TVA_GANGER,

	/** There is no such value to correct. */
	INGET_ATT_RATTA,

	/** It is what stands already. */
	OFORANDRAT,

	/** It cannot be read as a value of the field. */
	EJ_LASBART,

	/** The case has another paragraf at the meeting of that day. */
	ANNAN_PARAGRAF_DEN_DAGEN,

	/** Nobody is left to send the decision to. */
	INGEN_VALD,

	/** It has been sent there already. */
	REDAN_SKICKAT

}
