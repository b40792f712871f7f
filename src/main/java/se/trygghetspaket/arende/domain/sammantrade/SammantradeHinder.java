package se.trygghetspaket.arende.domain.sammantrade;

/** Sammanträdeshinder: why something cannot be changed about a meeting. */
public enum SammantradeHinder {

	/** The date is of another age, or too far ahead. */
	DATUM_UTANFOR,

	/** The date cannot change: what was decided there has its paragraf. */
	DATUM_LAST,

	/** The kallelse is dated in the future. */
	KALLELSE_I_FRAMTIDEN,

	/** The kallelse is dated after the meeting. */
	KALLELSE_EFTER,

	/** Cases are on it, so it cannot be removed. */
	HAR_ARENDEN,

	/** It has not been held, so nothing has happened there. */
	EJ_HALLET,

	/** The case has been taken up there already, so it cannot be taken up there again. */
	REDAN_UPPTAGET,

	/** Its organ makes no proposals. */
	LAMNAR_EJ_FORSLAG,

	/** The case has its paragraf there, so it cannot be taken off. */
	HAR_PARAGRAF

}
