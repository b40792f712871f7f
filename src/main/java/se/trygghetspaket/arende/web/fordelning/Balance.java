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
 * @param nettoKr the ram in kronor, for the script
 * @param distance how far apart they are, never negative
 */
record Balance(AmountText sum, AmountText netto, long nettoKr, Side side, AmountText distance) {

	static Balance of(BudgetCheck check, AmountColumns columns) {
		AmountFormat format = columns.format();
		Kronor remaining = check.remaining();
		Side side = remaining.isNegative() ? Side.OVER : (remaining.isZero() ? Side.EVEN : Side.LEFT);
		return new Balance(format.withUnit(check.sum()), format.withUnit(check.netto()), check.netto().value(), side,
				format.withUnit(remaining.isNegative() ? remaining.negate() : remaining));
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
