package se.trygghetspaket.arende.web.beslut;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.web.TypedDate;

/**
 * What was typed about what a meeting did with a case, or which meeting is to take it up.
 */
record MeetingForm(String datum, String paragraf, String skal) {

	MeetingForm {
		datum = Objects.requireNonNullElse(datum, "");
		paragraf = Objects.requireNonNullElse(paragraf, "");
		skal = Objects.requireNonNullElse(skal, "");
	}

	Optional<LocalDate> readDatum(Errors errors) {
		Optional<LocalDate> read = TypedDate.read(this.datum);
		if (read.isEmpty()) {
			errors.rejectValue("datum", "arende.date.error");
		}
		return read;
	}

	Optional<Paragraf> readParagraf(Errors errors) {
		try {
			return Optional.of(new Paragraf(this.paragraf));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("paragraf", "arende.beslut.paragraf.error");
			return Optional.empty();
		}
	}

}
