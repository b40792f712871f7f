package se.trygghetspaket.arende.web;

import java.util.Objects;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.TypedReason;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.road.Reason;

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
		return TypedReason.read(this.skal, errors);
	}

}
