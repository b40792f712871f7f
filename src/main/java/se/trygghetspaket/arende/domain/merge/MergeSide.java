package se.trygghetspaket.arende.domain.merge;

/** Vems lydelse: what of two texts is kept. */
public enum MergeSide {

	/** What was typed. */
	MINE,

	/** What has been saved meanwhile. */
	THEIRS,

	/** The changes of both, or both texts one after the other. */
	BOTH

}
