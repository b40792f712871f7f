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
 */
record Balance(Sentence sentence, String icon, String kind, String full, String used, String limit) {

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
		if (left.isZero()) {
			return new Balance(Sentence.of("start.balance.full", of), "success", "within", full, used, limit);
		}
		String apart = format.withUnit(distance).text();
		if (left.isNegative()) {
			return new Balance(Sentence.of("start.balance.over", format.withUnit(sum).text(), of, apart), "over",
					"over", full, used, limit);
		}
		return new Balance(Sentence.of("start.balance.left", format.withUnit(sum).text(), of, apart), "left", "quiet",
				full, used, limit);
	}

	/** A ram of which nothing is known to be allocated. */
	static Balance ofRam(AmountStyle style, Kronor netto) {
		AmountFormat format = AmountFormat.of(style, List.of(netto));
		return new Balance(Sentence.of("start.balance.ram", format.withUnit(netto).text()), "coins", "quiet",
				format.withUnit(netto).full(), "0%", "100%");
	}

	private static String percent(Kronor part, Kronor whole) {
		if (whole.isZero()) {
			return "0%";
		}
		return BigDecimal.valueOf(part.value())
			.multiply(HUNDRED)
			.divide(BigDecimal.valueOf(whole.value()), 1, RoundingMode.HALF_UP) + "%";
	}

}
