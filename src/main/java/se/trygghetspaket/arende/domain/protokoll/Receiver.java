package se.trygghetspaket.arende.domain.protokoll;

import se.trygghetspaket.shared.TypedText;

/**
 * Mottagare av beslutet: who is to be sent a decision.
 *
 * @param adress where to or how, may be empty
 */
public record Receiver(String namn, String adress) {

	/** The longest name or address, in characters. */
	public static final int MAX_LENGTH = 200;

	/**
	 * Refuses a missing name and what is more than one line or too long.
	 * @throws IllegalArgumentException if it is refused
	 */
	public Receiver {
		namn = TypedText.line(namn, MAX_LENGTH);
		adress = TypedText.lineOrEmpty(adress, MAX_LENGTH);
	}

}
