package se.trygghetspaket.arende.domain.protokoll;

/** Deltagarnoteringens art: what is noted about somebody at the decision. */
public enum DeltagarnoteringKind {

	/** Took no part in the decision. */
	DELTAR_EJ_I_BESLUT,

	/** Could not take part because of an interest. */
	JAV,

	/** Dissented. */
	POLITISK_RESERVATION,

	/** Had something to say beside the decision. */
	SARSKILT_YTTRANDE,

	/** Had something put into the protokoll. */
	PROTOKOLLSANTECKNING;

	/** Whether it says nothing without a text. */
	public boolean takesText() {
		return this == SARSKILT_YTTRANDE || this == PROTOKOLLSANTECKNING;
	}

}
