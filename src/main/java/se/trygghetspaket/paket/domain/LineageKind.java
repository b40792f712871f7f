package se.trygghetspaket.paket.domain;

/** Det som hände med insatsen: what became of an insats from one year to the next. */
public enum LineageKind {

	/** Others, or it and others, carry it on: renamed, split or merged. */
	SUCCEEDED,

	/** It rests, and is expected back. */
	PAUSED,

	/** It is over. */
	ENDED,

	/** It is paid for outside the paket from now on. */
	MOVED_OUT

}
