package se.trygghetspaket.arende.web;

import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.TypedText;

/** Why somebody makes a move, as typed. */
record ReasonForm(String skal) {

	ReasonForm {
		skal = Objects.requireNonNullElse(skal, "");
	}

	/**
	 * The reason, empty for a move that takes none, and with an error where one is
	 * missing.
	 */
	Optional<Reason> read(ArendeMove move, Errors errors) {
		if (!move.takesReason()) {
			return Optional.empty();
		}
		int length = TypedText.lines(this.skal).length();
		if (length == 0) {
			errors.rejectValue("skal", "arende.reason.missing");
			return Optional.empty();
		}
		if (length > Reason.MAX_LENGTH) {
			errors.rejectValue("skal", "arende.reason.tooLong", new Object[] { Reason.MAX_LENGTH, length }, null);
			return Optional.empty();
		}
		return Optional.of(new Reason(this.skal));
	}

}
