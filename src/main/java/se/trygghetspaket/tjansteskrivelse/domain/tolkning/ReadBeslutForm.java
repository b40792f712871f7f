package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.ListMarking;

/**
 * Beslutsform, som den lästs: how the decision list was written.
 *
 * @param marking what its lines begin with
 * @param withUnit whether each amount has its unit
 * @param summaLabel the total's label as printed, or null without a total
 * @param sentences whether each line is a sentence of its own
 */
public record ReadBeslutForm(ListMarking marking, boolean withUnit, @Nullable String summaLabel, boolean sentences) {

	/** As in the product's own memos: numbered lines, unit and total. */
	public static final ReadBeslutForm FULL = new ReadBeslutForm(ListMarking.NUMBERED, true, "Summa");

	/** Lines of a label and an amount. */
	public ReadBeslutForm(ListMarking marking, boolean withUnit, @Nullable String summaLabel) {
		this(marking, withUnit, summaLabel, false);
	}

	public boolean numbered() {
		return this.marking == ListMarking.NUMBERED;
	}

	public boolean withSumma() {
		return this.summaLabel != null;
	}

}
