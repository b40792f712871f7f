package se.trygghetspaket.start.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;
import se.trygghetspaket.web.Sentence;

/**
 * An allocated sum beside its ram, as a sentence and as a bar.
 *
 * @param icon the picture beside the sentence
 * @param kind {@code over}, {@code within} or {@code quiet}
 * @param full every amount of the sentence in kronor
 * @param used how long the bar is, in percent of its width: "83.3%"
 * @param limit where on the bar the ram ends, in percent of its width
 * @param figures what stands beside the bar
 */
record Balance(Sentence sentence, String icon, String kind, String full, String used, String limit, Figures figures) {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	static Balance of(AmountStyle style, Kronor sum, Kronor netto) {
		Kronor left = netto.minus(sum);
		Kronor distance = left.isNegative() ? left.negate() : left;
		AmountFormat format = AmountFormat.of(style, List.of(sum, netto, distance));
		AmountFormat kronor = AmountFormat.of(AmountStyle.kr());
		String full = kronor.amount(sum).full() + " / " + kronor.amount(netto).full();
		Kronor whole = left.isNegative() ? sum : netto;
		String used = percent(sum, whole);
		String limit = percent(netto, whole);
		String of = format.withUnit(netto).text();
		String apart = format.withUnit(distance).text();
		Figures figures = new Figures(format.withUnit(sum).text(), of, apart, part(sum, netto));
		if (left.isZero()) {
			return new Balance(Sentence.of("start.balance.full", of), "success", "within", full, used, limit, figures);
		}
		if (left.isNegative()) {
			return new Balance(Sentence.of("start.balance.over", format.withUnit(sum).text(), of, apart), "over",
					"over", full, used, limit, figures);
		}
		return new Balance(Sentence.of("start.balance.left", format.withUnit(sum).text(), of, apart), "left", "quiet",
				full, used, limit, figures);
	}

	/** A ram of which nothing is known to be allocated. */
	static Balance ofRam(AmountStyle style, Kronor netto) {
		AmountFormat format = AmountFormat.of(style, List.of(netto));
		return new Balance(Sentence.of("start.balance.ram", format.withUnit(netto).text()), "coins", "quiet",
				format.withUnit(netto).full(), "0%", "100%", new Figures("", format.withUnit(netto).text(), "", ""));
	}

	private static String percent(Kronor part, Kronor whole) {
		if (whole.isZero()) {
			return "0%";
		}
		return BigDecimal.valueOf(part.value())
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(whole.value()), 1, RoundingMode.HALF_UP) + "%";
	}

	/**
	 * How much of the ram is allocated, in whole percent cut off: 99.9 is not all of it.
	 */
	private static String part(Kronor sum, Kronor netto) {
		return netto.isZero() ? ""
				: BigDecimal.valueOf(sum.value())
					.multiply(HUNDRED)
					.divide(BigDecimal.valueOf(netto.value()), 0, RoundingMode.DOWN)
					.toPlainString();
	}

	/**
	 * The amounts in the unit of the paket.
	 *
	 * @param sum what is allocated, empty where that is not known
	 * @param apart what is left or exceeds the ram
	 * @param percent how much of the ram is allocated, empty where the ram is nothing
	 */
	record Figures(String sum, String netto, String apart, String percent) {
	}

}
