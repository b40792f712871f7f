package se.trygghetspaket.arende.web.register;

import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.shared.Diarienummer;

/** The diarienummer as it was typed. */
record DiarienummerForm(String diarienummer) {

	DiarienummerForm {
		diarienummer = Objects.requireNonNullElse(diarienummer, "");
	}

	/** The diarienummer, empty with an error where it is none. */
	Optional<Diarienummer> read(Errors errors) {
		try {
			return Optional.of(new Diarienummer(this.diarienummer));
		}
		catch (IllegalArgumentException ex) {
			errors.rejectValue("diarienummer", "arende.register.error");
			return Optional.empty();
		}
	}

}
