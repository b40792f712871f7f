package se.trygghetspaket.arende.domain;

/** Beslutsutfall: how kommunstyrelsen decided. */
public enum Beslutsutfall {

	/** As proposed. */
	BIFALL,

	/** With another fördelning than the proposed. */
	BIFALL_MED_ANDRING,

	/** Rejected. */
	AVSLAG

}
