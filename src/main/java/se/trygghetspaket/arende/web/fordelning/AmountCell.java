package se.trygghetspaket.arende.web.fordelning;

import java.util.function.Function;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountText;

/**
 * An amount of a table, or that it is not decided.
 *
 * @param text as the column writes it, empty while not decided
 * @param full in kronor, empty while not decided
 */
record AmountCell(boolean decided, String text, String full) {

	private static final AmountCell UNDECIDED = new AmountCell(false, "", "");

	static AmountCell of(Belopp belopp, Function<Kronor, AmountText> written) {
		return belopp.kronor().map((kronor) -> of(kronor, written)).orElse(UNDECIDED);
	}

	static AmountCell of(Kronor kronor, Function<Kronor, AmountText> written) {
		AmountText amount = written.apply(kronor);
		return new AmountCell(true, amount.text(), amount.full());
	}

}
