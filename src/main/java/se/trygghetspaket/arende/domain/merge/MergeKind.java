package se.trygghetspaket.arende.domain.merge;

/** Vem som har ändrat: who changed a part since both began with the same. */
public enum MergeKind {

	/** Both sides have the same. */
	SAME,

	/** Only what was typed is new. */
	MINE_CHANGED,

	/** Only what was saved meanwhile is new. */
	THEIRS_CHANGED,

	/** Both changed it, but not the same in it. */
	BOTH_CHANGED,

	/** Both changed the same in it, or it is not known what they began with. */
	CLASH

}
