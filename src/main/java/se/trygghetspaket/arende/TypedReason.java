package se.trygghetspaket.arende;

import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.TypedText;

/** Reads a reason as a form sends it, in its field {@code skal}. */
public final class TypedReason {

	private TypedReason() {
	}

	/** The reason; empty, with an error at the field, where it is refused. */
	public static Optional<Reason> read(String typed, Errors errors) {
		int length = TypedText.lines(typed).length();
		if (length == 0) {
			errors.rejectValue("skal", "arende.reason.missing");
			return Optional.empty();
		}
		if (length > Reason.MAX_LENGTH) {
			errors.rejectValue("skal", "arende.reason.tooLong", new Object[] { Reason.MAX_LENGTH, length }, null);
			return Optional.empty();
		}
		return Optional.of(new Reason(typed));
	}

}
