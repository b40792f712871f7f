package se.trygghetspaket.arende.web.fordelning;

import java.util.Locale;

import se.trygghetspaket.paket.domain.check.BudgetCheck;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.AmountText;

/**
 * A sum beside its ram, as it is shown.
 *
 * @param elsewhere what other decisions of the year have allocated, empty if nothing
 * @param roomKr what the case may allocate at most in kronor, for the script
 * @param distance how far apart they are, never negative
 */
record Balance(AmountText sum, AmountText netto, String elsewhere, long roomKr, Side side, AmountText distance) {

	/**
	 * A case's own sum beside the ram: own, elsewhere and what is left add up to it.
	 * @param elsewhere what other decisions of the year have allocated
	 */
	static Balance of(BudgetCheck check, Kronor own, Kronor elsewhere, AmountColumns columns) {
		AmountFormat format = columns.format();
		Kronor remaining = check.netto().minus(elsewhere).minus(own);
		Side side = remaining.isNegative() ? Side.OVER : (remaining.isZero() ? Side.EVEN : Side.LEFT);
		return new Balance(format.withUnit(own), format.withUnit(check.netto()),
				elsewhere.isZero() ? "" : format.withUnit(elsewhere).text(), check.netto().minus(elsewhere).value(),
				side, format.withUnit(remaining.isNegative() ? remaining.negate() : remaining));
	}

	/** On which side of the ram the sum is. */
	enum Side {

		LEFT, EVEN, OVER;

		/** The message that names the distance. */
		public String key() {
			return "fordelning.balance." + name().toLowerCase(Locale.ROOT);
		}

		/** The picture beside it. */
		public String icon() {
			return (this == EVEN) ? "success" : name().toLowerCase(Locale.ROOT);
		}

	}

}
