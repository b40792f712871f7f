package se.trygghetspaket.ekonomi.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;

/**
 * Ändrat belopp: one amount that is not what it was, of what, by whom and why.
 *
 * @param at when it was recorded
 * @param by who recorded it
 */
public record AmountChange(ChangeKind kind, ChangeSubject subject, Instant at, String by, Place place, String label,
		Amounts amounts, Grounds grounds) {

	/** What it went from; empty for what is new. */
	public Optional<Belopp> from() {
		return Optional.ofNullable(this.amounts.from);
	}

	/** What it went to; empty for what is gone. */
	public Optional<Belopp> to() {
		return Optional.ofNullable(this.amounts.to);
	}

	/** The case it was made in; empty for a ram. */
	public Optional<ArendeId> arende() {
		return Optional.ofNullable(this.place.arende);
	}

	/**
	 * What it grew by, negative for what shrank; what is new, gone or not decided counts
	 * as 0 kr where it has no amount. Empty where no amount changed.
	 */
	public Optional<Kronor> difference() {
		if (this.subject == ChangeSubject.RAM || this.subject == ChangeSubject.RAM_IN_EFFECT) {
			return Optional.empty();
		}
		return Optional
			.of(to().map(Belopp::orZero).orElse(Kronor.ZERO).minus(from().map(Belopp::orZero).orElse(Kronor.ZERO)));
	}

	/**
	 * Where it was made.
	 *
	 * @param paket the paket's name
	 * @param arende the case, {@code null} for a ram
	 * @param rubrik the case's title, empty for a ram
	 * @param diarienummer the case's, empty where it has none
	 */
	public record Place(PaketSlug slug, String paket, BudgetYear year, @Nullable ArendeId arende, String rubrik,
			String diarienummer) {
	}

	/**
	 * The amount before and after.
	 *
	 * @param from {@code null} for what is new
	 * @param to {@code null} for what is gone
	 */
	public record Amounts(@Nullable Belopp from, @Nullable Belopp to) {
	}

	/**
	 * Why it was made.
	 *
	 * @param reason the line's motivering, the omföring's reason or what was given with
	 * the change; may be empty
	 * @param datum when kommunfullmäktige or the organ decided, {@code null} for what
	 * nobody has decided
	 * @param organ which organ decided: kommunfullmäktige for a ram, the constant of a
	 * beslutsorgan for a decision; may be empty
	 * @param paragraf without its sign; may be empty
	 * @param diarienummer of kommunfullmäktige's decision; may be empty
	 */
	public record Grounds(String reason, @Nullable LocalDate datum, String organ, String paragraf,
			String diarienummer) {
	}

}
