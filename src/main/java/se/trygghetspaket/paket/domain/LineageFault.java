package se.trygghetspaket.paket.domain;

/** Fel i insatsernas väg: why what somebody says became of insatser cannot be. */
public enum LineageFault {

	/** One insats is said to have become two different things. */
	TWICE,

	/** An insats is named twice among those that carry on another. */
	SAME_SUCCESSOR,

	/** Others are to carry it on, and none is named. */
	NO_SUCCESSOR,

	/** Insatser carry on each other in a ring. */
	CYCLE,

	/** The parts are not together what the insats had. */
	SHARES,

	/** The year before has no line for the insats. */
	NO_LINE

}
