package se.trygghetspaket.arende.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.web.TypedDate;

/** What was typed about a signature made outside the system. */
record SignatureForm(String datum, String referens) {

	private static final int LONGEST = 200;

	SignatureForm {
		datum = Objects.requireNonNullElse(datum, "");
		referens = Objects.requireNonNullElse(referens, "").strip();
	}

	/** The typed date; empty, with errors, where date or reference is refused. */
	Optional<LocalDate> check(LocalDate today, Errors errors) {
		Optional<LocalDate> read = TypedDate.read(this.datum);
		if (read.isEmpty()) {
			errors.rejectValue("datum", "arende.date.error");
		}
		else if (read.get().isAfter(today)) {
			errors.rejectValue("datum", "arende.signature.future");
		}
		if (this.referens.isEmpty() || this.referens.length() > LONGEST
				|| this.referens.chars().anyMatch(Character::isISOControl)) {
			errors.rejectValue("referens", "arende.signature.reference.error");
		}
		return read;
	}

}
