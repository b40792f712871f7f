package se.trygghetspaket.arende.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.web.TypedDate;

/** What was typed about a decision. */
record BifallForm(String datum, String paragraf) {

	BifallForm {
		datum = Objects.requireNonNullElse(datum, "");
		paragraf = Objects.requireNonNullElse(paragraf, "");
	}

	/** The meeting's date, empty with an error where it is none. */
	Optional<LocalDate> readDatum(Errors errors) {
		Optional<LocalDate> read = TypedDate.read(this.datum);
		if (read.isEmpty()) {
			errors.rejectValue("datum", "arende.date.error");
		}
		return read;
	}

	/** The paragraf, empty with an error where it is none. */
	Optional<Paragraf> readParagraf(Errors errors) {
		try {
			return Optional.of(new Paragraf(this.paragraf));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("paragraf", "arende.bifall.paragraf.error");
			return Optional.empty();
		}
	}

}
