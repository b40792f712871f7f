package se.trygghetspaket.shared;

/** Roll: what a person may do in the product. */
public enum Role {

	/** Drafts fördelning and memo, submits and withdraws. */
	HANDLAGGARE,

	/** Sets and confirms the budgetram, certifies for finance. */
	EKONOM,

	/** Signs or returns the memo. */
	UNDERTECKNARE,

	/** Receives the case and records what the board decides. */
	NAMNDSEKRETERARE,

	/** Manages users, settings and letterhead. */
	ADMINISTRATOR,

	/** Reads cases from INLAMNAT on. */
	LASARE

}
