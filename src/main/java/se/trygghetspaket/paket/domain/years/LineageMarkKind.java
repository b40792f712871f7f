package se.trygghetspaket.paket.domain.years;

/** Det som märks: what happened to an insats in a year, seen from itself. */
public enum LineageMarkKind {

	/** Had its first line. */
	NEW,

	/** Carries on others. */
	FROM,

	/** Another carries it on, and nothing else. */
	BECAME,

	/** Another carries it on together with others. */
	MERGED,

	/** Several others carry it on. */
	SPLIT,

	/** Goes on, and a part of it went to others. */
	PARTED,

	/** Rests. */
	PAUSED,

	/** Is over. */
	ENDED,

	/** Is paid for outside the paket from then on. */
	MOVED_OUT,

	/** Has no line any more, and nothing is said of why. */
	GONE,

	/** Has a line again, after a year without. */
	AGAIN

}
