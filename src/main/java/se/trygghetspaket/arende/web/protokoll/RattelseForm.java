package se.trygghetspaket.arende.web.protokoll;

import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.TypedText;

/**
 * A correction as it was typed.
 *
 * @param sett the value that was seen to stand
 */
record RattelseForm(String varde, String skal, String sett) {

	RattelseForm {
		varde = Objects.requireNonNullElse(varde, "");
		skal = Objects.requireNonNullElse(skal, "");
		sett = Objects.requireNonNullElse(sett, "");
	}

	/** The reason, empty with an error where it is refused. */
	Optional<Reason> readReason(Errors errors) {
		int length = TypedText.lines(this.skal).length();
		if (length == 0) {
			errors.rejectValue("skal", "protokoll.rattelse.skal.missing");
		}
		else if (length > Reason.MAX_LENGTH) {
			errors.rejectValue("skal", "arende.reason.tooLong", new Object[] { Reason.MAX_LENGTH, length }, null);
		}
		return errors.hasErrors() ? Optional.empty() : Optional.of(new Reason(this.skal));
	}

	/** The same, on top of the value that stands now. */
	RattelseForm seeing(String now) {
		return new RattelseForm(this.varde, this.skal, now);
	}

}
