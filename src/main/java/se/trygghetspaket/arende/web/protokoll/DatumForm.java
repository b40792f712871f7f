package se.trygghetspaket.arende.web.protokoll;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.web.TypedDate;

/**
 * A day as it was typed.
 *
 * @param omedelbart whether the paragraf was approved at the meeting itself, which needs
 * no day
 */
record DatumForm(String datum, Boolean omedelbart) {

	static final DatumForm BLANK = new DatumForm("", false);

	DatumForm {
		datum = Objects.requireNonNullElse(datum, "");
		omedelbart = Boolean.TRUE.equals(omedelbart);
	}

	/** The day, empty with an error where it is none. */
	Optional<LocalDate> read(Errors errors) {
		return read(this.datum, errors);
	}

	static Optional<LocalDate> read(String typed, Errors errors) {
		Optional<LocalDate> read = TypedDate.read(typed);
		if (read.isEmpty()) {
			errors.rejectValue("datum", "arende.date.error");
		}
		return read;
	}

}
