package se.trygghetspaket.arende.domain.beslut;

/** Beslutsutfall: how kommunstyrelsen decided. */
public enum Beslutsutfall {

	/** As proposed. */
	BIFALL,

	/** With another fördelning than the proposed. */
	BIFALL_MED_ANDRING,

	/** Rejected. */
	AVSLAG

}
