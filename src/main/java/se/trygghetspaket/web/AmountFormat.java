package se.trygghetspaket.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;

/**
 * Turns amounts into text for view records. One style for a whole column, so that the
 * digits line up; an amount that the style cannot show exactly gets a finer one of its
 * own with its unit, and is never rounded.
 */
public final class AmountFormat {

	private static final char PLUS = '+';

	private static final char MINUS = '\u2212';

	private final AmountStyle style;

	private AmountFormat(AmountStyle style) {
		this.style = style;
	}

	/** Writes in exactly this style. */
	public static AmountFormat of(AmountStyle style) {
		return new AmountFormat(style);
	}

	/** Writes in this style, or in the nearest one that shows every amount exactly. */
	public static AmountFormat of(AmountStyle style, Collection<Kronor> amounts) {
		return new AmountFormat(style.finerFor(amounts));
	}

	/** The same, or the nearest that shows these amounts exactly too. */
	public AmountFormat finerFor(Collection<Kronor> amounts) {
		return new AmountFormat(this.style.finerFor(amounts));
	}

	/** The unit's word, for the head of a column: "mkr". */
	public String unit() {
		return this.style.word();
	}

	/** The amount without its unit: "0,8". */
	public AmountText amount(Kronor amount) {
		return new AmountText(write(amount, false), full(amount));
	}

	/** The amount with its unit, for a sentence: "0,8 mkr". */
	public AmountText withUnit(Kronor amount) {
		return new AmountText(write(amount, true), full(amount));
	}

	/** The amount without its unit and always with its sign: "+0,2", "−0,1", "0,0". */
	public AmountText difference(Kronor amount) {
		return new AmountText(signed(amount, write(amount, false)), signed(amount, full(amount)));
	}

	/** A percentage with its sign and one decimal: "+12,5 %", "−3,0 %", "0,0 %". */
	public static String percent(BigDecimal percent) {
		BigDecimal shown = percent.setScale(1, RoundingMode.HALF_UP);
		String digits = shown.abs().toPlainString().replace('.', ',') + "\u00a0%";
		return switch (shown.signum()) {
			case 1 -> PLUS + digits;
			case -1 -> MINUS + digits;
			default -> digits;
		};
	}

	/** A share with one decimal: "12,5 %". */
	public static String share(BigDecimal percent) {
		return percent.setScale(1, RoundingMode.HALF_UP).toPlainString().replace('.', ',') + "\u00a0%";
	}

	private String write(Kronor amount, boolean withUnit) {
		AmountStyle chosen = this.style.withUnit(withUnit);
		if (chosen.showsExactly(amount)) {
			return SwedishAmount.write(amount, chosen);
		}
		return SwedishAmount.write(amount, chosen.withUnit(true).finerFor(List.of(amount)));
	}

	private static String full(Kronor amount) {
		return SwedishAmount.write(amount, AmountStyle.kr());
	}

	private static String signed(Kronor amount, String written) {
		return (amount.compareTo(Kronor.ZERO) > 0) ? PLUS + written : written;
	}

}
