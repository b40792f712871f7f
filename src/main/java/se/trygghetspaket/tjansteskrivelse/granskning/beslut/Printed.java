package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;

/** Reckoning with amounts as they are printed, and writing them in the same way. */
final class Printed {

	private Printed() {
	}

	/** A blank or a dash. */
	static boolean isNothing(PrintedAmount printed) {
		String text = printed.text();
		return printed.kr() == null && (text.isEmpty() || (text.length() == 1 && !Character.isDigit(text.charAt(0))));
	}

	/** Whether it gives nothing to anybody. */
	static boolean isZero(PrintedAmount printed) {
		Kronor amount = printed.kr();
		return (amount != null) ? amount.isZero() : isNothing(printed);
	}

	/**
	 * The sum, empty where some amount is not certain.
	 * @throws AmountOutOfRange when it is more than can be held
	 */
	static Optional<Kronor> sum(List<PrintedAmount> amounts) {
		if (!amounts.stream().allMatch((amount) -> amount.kr() != null || isNothing(amount))) {
			return Optional.empty();
		}
		return Optional
			.of(Kronor.sum(amounts.stream().flatMap((amount) -> Optional.ofNullable(amount.kr()).stream()).toList()));
	}

	/** With its unit, as the memo writes amounts. */
	static String written(Kronor amount, @Nullable AmountStyle style) {
		AmountStyle shown = (style == null) ? AmountStyle.kr()
				: new AmountStyle(style.unit(), style.unit().word(), style.decimals(), true);
		return SwedishAmount.write(amount, shown.finerFor(List.of(amount)));
	}

}
