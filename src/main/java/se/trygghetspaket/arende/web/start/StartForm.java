package se.trygghetspaket.arende.web.start;

import java.util.Objects;
import java.util.Optional;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.Errors;

import se.trygghetspaket.arende.YearState;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;

/**
 * What was typed to start a case.
 *
 * @param year the budget year
 * @param ram what is to be allocated, for a year that has no ram
 * @param seen how much of what the year has already was shown when it was typed
 */
record StartForm(String paket, String year, String ram, String seen) {

	StartForm {
		paket = Objects.requireNonNullElse(paket, "");
		year = Objects.requireNonNullElse(year, "").strip();
		ram = Objects.requireNonNullElse(ram, "");
		seen = Objects.requireNonNullElse(seen, "");
	}

	/** How many things were shown; none where nothing was sent. */
	int shown() {
		return this.seen.matches("[0-9]{1,9}") ? Integer.parseInt(this.seen) : 0;
	}

	/** The typed year, empty with an error where it is none. */
	Optional<BudgetYear> year(Errors errors) {
		if (this.year.matches("[0-9]{4}") && BudgetYear.isYear(Integer.parseInt(this.year))) {
			return Optional.of(new BudgetYear(Integer.parseInt(this.year)));
		}
		errors.rejectValue("year", "arende.start.year.error");
		return Optional.empty();
	}

	/**
	 * The typed ram, empty where none was typed. A year without ram needs one; that of a
	 * year that has one is not changed here.
	 */
	Optional<Kronor> ram(AmountUnit unit, YearState state, Errors errors) {
		if (this.ram.isBlank()) {
			if (state.ram().isEmpty()) {
				errors.rejectValue("ram", "arende.start.ram.missing");
			}
			return Optional.empty();
		}
		try {
			return accepted(SwedishAmount.read(this.ram, unit), state, errors);
		}
		catch (UnreadableAmount ex) {
			errors.rejectValue("ram", "arende.start.ram.unreadable",
					new Object[] { new DefaultMessageSourceResolvable("common.amount." + ex.reason()) }, null);
			return Optional.empty();
		}
	}

	private static Optional<Kronor> accepted(Kronor typed, YearState state, Errors errors) {
		Optional<Budgetram> existing = state.ram();
		if (typed.isNegative()) {
			errors.rejectValue("ram", "arende.start.ram.negative");
		}
		else if (existing.isPresent() && !existing.get().netto().equals(typed)) {
			errors.rejectValue("ram", "arende.start.ram.exists", new Object[] { String.valueOf(state.year().value()) },
					null);
		}
		return Optional.of(typed);
	}

}
