package se.trygghetspaket.arende.domain.protokoll;

/**
 * Uppgift som kan rättas: what somebody can have recorded wrongly. Neither amounts nor
 * the outcome are among them: those are the decision itself.
 */
public enum RattelseField {

	/** The day of the decision. */
	DATUM,

	/** The paragraf in the protokoll. */
	PARAGRAF,

	/** Who decided for an organ that did not meet. */
	BESLUTSFATTARE,

	/** The day of the justering, or that it was immediate. */
	JUSTERING,

	/** The day on which the anslag was put up. */
	ANSLAG,

	/** The day on which the anslag was taken down. */
	NEDTAGNING;

	/** Whether its values are days, as ISO has them. */
	public boolean isDate() {
		return switch (this) {
			case DATUM, JUSTERING, ANSLAG, NEDTAGNING -> true;
			case PARAGRAF, BESLUTSFATTARE -> false;
		};
	}

}
