package se.trygghetspaket.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * How a paket or a memo writes money. An amount that a style cannot show exactly is never
 * rounded to fit: {@link #finerFor} gives a style that can show it.
 *
 * @param unit what the digits count
 * @param word the unit as printed: "kr", "kronor", "tkr", "mnkr", …
 * @param decimals digits after the comma; 0 in kronor, else 0 to 3
 * @param withUnit whether the word is written after the digits
 */
public record AmountStyle(AmountUnit unit, String word, int decimals, boolean withUnit) {

	private static final int MOST_DECIMALS = 3;

	/**
	 * Keeps word, unit and decimals in step.
	 * @throws IllegalArgumentException when the word does not mean the unit, or the
	 * decimals do not fit it
	 */
	public AmountStyle {
		if (!AmountUnit.named(word).filter(unit::equals).isPresent()) {
			throw new IllegalArgumentException("”" + word + "” betyder inte " + unit.word() + ".");
		}
		if (decimals < 0 || decimals > mostDecimals(unit)) {
			throw new IllegalArgumentException(
					"Belopp i " + unit.word() + " skrivs med 0 till " + mostDecimals(unit) + " decimaler.");
		}
	}

	public static AmountStyle kr() {
		return new AmountStyle(AmountUnit.KR, "kr", 0, true);
	}

	public static AmountStyle tkr() {
		return new AmountStyle(AmountUnit.TKR, "tkr", 0, true);
	}

	public static AmountStyle mkr(int decimals) {
		return new AmountStyle(AmountUnit.MKR, "mkr", decimals, true);
	}

	/** The same style, with or without the unit's word. */
	public AmountStyle withUnit(boolean shown) {
		return new AmountStyle(this.unit, this.word, this.decimals, shown);
	}

	/**
	 * Whether the amount can be written to the last krona, and so that it cannot be
	 * misread: "1 500" without unit is not clearly millions, "1 500,0" is.
	 */
	public boolean showsExactly(Kronor amount) {
		if (BigDecimal.valueOf(amount.value(), this.unit.exponent()).stripTrailingZeros().scale() > this.decimals) {
			return false;
		}
		return this.withUnit || this.decimals > 0 || this.unit != AmountUnit.MKR
				|| Math.abs(amount.value()) < SwedishAmount.AMBIGUOUS_FROM * this.unit.factor();
	}

	/**
	 * This style if it shows every amount exactly, else the one nearest to it that does:
	 * first more decimals, then kronor.
	 */
	public AmountStyle finerFor(Collection<Kronor> amounts) {
		for (int digits = this.decimals; digits <= mostDecimals(this.unit); digits++) {
			AmountStyle candidate = new AmountStyle(this.unit, this.word, digits, this.withUnit);
			if (amounts.stream().allMatch(candidate::showsExactly)) {
				return candidate;
			}
		}
		return new AmountStyle(AmountUnit.KR, this.word.endsWith("kronor") ? "kronor" : "kr", 0, this.withUnit);
	}

	/**
	 * This style, with a decimal more where without it a whole number could be misread:
	 * the one to round to where amounts may be rounded for display.
	 */
	public AmountStyle coarseFor(Collection<Kronor> amounts) {
		boolean unclear = amounts.stream().map(this::rounded).anyMatch((amount) -> !showsExactly(amount));
		return unclear ? new AmountStyle(this.unit, this.word, this.decimals + 1, this.withUnit) : this;
	}

	/**
	 * The amount to the last decimal of the style, half up: for what is shown beside an
	 * exact amount or a note, never to be stored or added up.
	 */
	public Kronor rounded(Kronor amount) {
		return Kronor.of(BigDecimal.valueOf(amount.value(), this.unit.exponent())
			.setScale(this.decimals, RoundingMode.HALF_UP)
			.movePointRight(this.unit.exponent())
			.longValueExact());
	}

	/** How many digits a unit has after the comma at most. */
	public static int mostDecimals(AmountUnit unit) {
		return (unit == AmountUnit.KR) ? 0 : MOST_DECIMALS;
	}

}
