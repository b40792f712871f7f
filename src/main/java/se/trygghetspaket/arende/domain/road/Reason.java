package se.trygghetspaket.arende.domain.road;

import se.trygghetspaket.shared.TypedText;

/**
 * Skäl: why somebody sent a case back, took it back or gave it up, in their own words.
 */
public record Reason(String text) {

	/** The longest reason, in characters. */
	public static final int MAX_LENGTH = 2000;

	/**
	 * Refuses an empty reason and one that is too long.
	 * @throws IllegalArgumentException if it is refused
	 */
	public Reason {
		text = TypedText.lines(text);
		if (text.isEmpty() || text.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("A reason has between 1 and " + MAX_LENGTH + " characters");
		}
	}

}
