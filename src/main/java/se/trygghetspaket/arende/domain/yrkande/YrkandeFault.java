package se.trygghetspaket.arende.domain.yrkande;

/** Yrkandefel: why a yrkande cannot be recorded or withdrawn as it was said. */
public enum YrkandeFault {

	/** It changes a line that the proposal does not have. */
	UNKNOWN_LINE,

	/** It changes one line twice. */
	SAME_LINE,

	/** It adds a line with the label of another. */
	SAME_LABEL,

	/** A line would get less than 0 kr. */
	BELOW_ZERO,

	/** There would be more lines, or more money, than a fördelning holds. */
	TOO_MUCH,

	/** It has been withdrawn already. */
	ALREADY_WITHDRAWN

}
