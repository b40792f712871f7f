package se.trygghetspaket.arende.web.sammantrade;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.web.TypedDate;

/**
 * What was typed about a meeting's date and its kallelse.
 *
 * @param kallelse blank while it has not been sent
 * @param version the meeting's version that it was typed on top of
 */
record SammantradeForm(String datum, String kallelse, String version) {

	SammantradeForm {
		datum = Objects.requireNonNullElse(datum, "").strip();
		kallelse = Objects.requireNonNullElse(kallelse, "").strip();
		version = Objects.requireNonNullElse(version, "");
	}

	static SammantradeForm of(Sammantrade sammantrade) {
		return new SammantradeForm(sammantrade.datum().toString(),
				sammantrade.kallelse().map(LocalDate::toString).orElse(""), String.valueOf(sammantrade.lockVersion()));
	}

	/** The same on top of another version. */
	SammantradeForm onTopOf(Sammantrade newer) {
		return new SammantradeForm(this.datum, this.kallelse, String.valueOf(newer.lockVersion()));
	}

	/** The version that was seen; one that is no number has not been seen. */
	long seen() {
		return this.version.matches("[0-9]{1,9}") ? Long.parseLong(this.version) : -1;
	}

	/** The date, empty with an error where it is none. */
	Optional<LocalDate> readDatum(Errors errors) {
		return read("datum", this.datum, errors);
	}

	/** When the kallelse was sent, empty with an error where that is no date. */
	Optional<LocalDate> readKallelse(Errors errors) {
		return this.kallelse.isEmpty() ? Optional.empty() : read("kallelse", this.kallelse, errors);
	}

	private static Optional<LocalDate> read(String field, String typed, Errors errors) {
		Optional<LocalDate> read = TypedDate.read(typed);
		if (read.isEmpty()) {
			errors.rejectValue(field, "sammantrade.datum.error");
		}
		return read;
	}

}
