package se.trygghetspaket.arende.domain.protokoll;

import se.trygghetspaket.shared.TypedText;

/**
 * Deltagarnotering: what the protokoll notes about one or more persons at the decision.
 *
 * @param namn who, as printed
 * @param text what they said or why, empty where the kind says all
 */
public record Deltagarnotering(DeltagarnoteringKind kind, String namn, String text) {

	/** The longest line of names, in characters. */
	public static final int MAX_NAMN = 500;

	/** The longest text, in characters. */
	public static final int MAX_TEXT = 4000;

	/**
	 * Refuses missing names, a text that is missing where the kind takes one, and what is
	 * too long.
	 * @throws IllegalArgumentException if it is refused
	 */
	public Deltagarnotering {
		namn = TypedText.line(namn, MAX_NAMN);
		text = TypedText.lines(text);
		if (text.length() > MAX_TEXT || (text.isEmpty() && kind.takesText())) {
			throw new IllegalArgumentException("The text has at most " + MAX_TEXT + " characters, and is there");
		}
	}

}
