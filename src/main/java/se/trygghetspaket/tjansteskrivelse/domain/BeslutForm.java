package se.trygghetspaket.tjansteskrivelse.domain;

/**
 * Beslutsform: how the decision list is written.
 *
 * @param numbered whether its points are numbered
 * @param withUnit whether each amount carries its unit; always in sentences
 * @param withTotal whether it ends with the sum
 * @param sentences whether each point is a sentence that stands by itself, so that it can
 * be lifted into the protokoll
 */
public record BeslutForm(boolean numbered, boolean withUnit, boolean withTotal, boolean sentences) {

	public BeslutForm {
		withUnit = withUnit || sentences;
	}

	/** Points of a label and an amount. */
	public BeslutForm(boolean numbered, boolean withUnit, boolean withTotal) {
		this(numbered, withUnit, withTotal, false);
	}

	/** The same form in which every amount carries its unit. */
	public BeslutForm alwaysWithUnit() {
		return new BeslutForm(this.numbered, true, this.withTotal, this.sentences);
	}

}
