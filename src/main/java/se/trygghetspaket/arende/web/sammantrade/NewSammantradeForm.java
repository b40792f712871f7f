package se.trygghetspaket.arende.web.sammantrade;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.web.TypedDate;

/**
 * What was typed about a new meeting.
 *
 * @param organ an {@link Organ}'s name
 */
record NewSammantradeForm(String organ, String datum) {

	NewSammantradeForm {
		organ = Objects.requireNonNullElse(organ, "");
		datum = Objects.requireNonNullElse(datum, "");
	}

	static NewSammantradeForm blank() {
		return new NewSammantradeForm(Organ.KOMMUNSTYRELSEN.name(), "");
	}

	/** The organ, empty with an error where it is none. */
	Optional<Organ> readOrgan(Errors errors) {
		Optional<Organ> read = Arrays.stream(Organ.values())
			.filter((candidate) -> candidate.name().equals(this.organ))
			.findFirst();
		if (read.isEmpty()) {
			errors.rejectValue("organ", "sammantrade.organ.error");
		}
		return read;
	}

	/** The date, empty with an error where it is none. */
	Optional<LocalDate> readDatum(Errors errors) {
		Optional<LocalDate> read = TypedDate.read(this.datum);
		if (read.isEmpty()) {
			errors.rejectValue("datum", "sammantrade.datum.error");
		}
		return read;
	}

}
