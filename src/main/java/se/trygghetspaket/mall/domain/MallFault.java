package se.trygghetspaket.mall.domain;

/** Mallfel: why something cannot be a skrivelsemall. */
public enum MallFault {

	/** It has no heading. */
	RUBRIKER_SAKNAS,

	/** It has more headings than a memo can have. */
	FOR_MANGA_RUBRIKER,

	/** Two of its headings are the same. */
	RUBRIK_TVA_GANGER,

	/** No text has the decision list. */
	BESLUTSFORSLAG_SAKNAS,

	/** No text has the table. */
	FORDELNING_SAKNAS,

	/** The decision list or the table has more places than one. */
	FLERA_PLATSER,

	/** The decision list or the table has no line of its own. */
	EJ_EGEN_RAD,

	/** A text has a placeholder that nothing is put in for. */
	OKAND_PLATSHALLARE

}
