package se.trygghetspaket.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import se.trygghetspaket.shared.BudgetYear;

/** Reads a date as a form sends it. */
public final class TypedDate {

	private TypedDate() {
	}

	/** The date in "2021-01-20", empty for anything else and for years of another age. */
	public static Optional<LocalDate> read(String typed) {
		try {
			return Optional.of(LocalDate.parse(typed.strip())).filter((date) -> BudgetYear.isYear(date.getYear()));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
