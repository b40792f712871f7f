package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.tjansteskrivelse.domain.Tie;
import se.trygghetspaket.tjansteskrivelse.domain.TieAmounts;

/** Writes tied amounts: always exactly, and always with their unit. */
public final class TieWriter {

	private final TieAmounts amounts;

	private final AmountStyle preferred;

	private final AmountStyle style;

	/**
	 * A writer of the amounts of a memo.
	 * @param preferred how the paket writes amounts
	 * @param style how the memo does, which shows all of its amounts exactly
	 */
	TieWriter(TieAmounts amounts, AmountStyle preferred, AmountStyle style) {
		this.amounts = amounts;
		this.preferred = preferred.withUnit(true);
		this.style = style.withUnit(true);
	}

	/** A writer of the amounts that a memo with these figures would have. */
	public static TieWriter of(Fordelning current, @Nullable Fordelning compared, Budgetram ram,
			AmountStyle preferred) {
		return new Figures(current, compared, preferred).ties(ram);
	}

	/** What can be tied to. */
	public TieAmounts amounts() {
		return this.amounts;
	}

	/** A tie as it is printed; empty where it ties to nothing that is known. */
	public Optional<String> written(Tie tie) {
		return this.amounts.amount(tie)
			.map((belopp) -> belopp.kronor()
				.map((kronor) -> written(kronor, tie.unit()))
				.orElseGet(() -> Wording.of("tjansteskrivelse.dokument.ejBestamt")));
	}

	private String written(Kronor kronor, @Nullable AmountUnit unit) {
		AmountStyle wanted = (unit == null || unit == this.style.unit()) ? this.style : inUnit(unit);
		return SwedishAmount.write(kronor, wanted.finerFor(List.of(kronor)));
	}

	private AmountStyle inUnit(AmountUnit unit) {
		return (unit == this.preferred.unit()) ? this.preferred : new AmountStyle(unit, unit.word(), 0, true);
	}

}
