package se.trygghetspaket.arende.domain.underskrift;

import java.time.Instant;
import java.time.LocalDate;

import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UserRef;

/**
 * Underskrift: a signatory's name put to the memo, by the linked user here, or outside
 * the system with a reference to where it is kept.
 *
 * @param outsideReference where the signature made outside is kept, empty for one made
 * here
 */
public record Underskrift(LocalDate datum, String outsideReference, UserRef recordedBy, Instant recordedAt) {

	/**
	 * Refuses a reference of more than one line or 200 characters.
	 * @throws IllegalArgumentException if the reference is refused
	 */
	public Underskrift {
		outsideReference = TypedText.lineOrEmpty(outsideReference, 200);
	}

	/** Whether it was made outside the system. */
	public boolean outside() {
		return !this.outsideReference.isEmpty();
	}

}
