package se.trygghetspaket.arende.domain.protokoll;

import se.trygghetspaket.shared.TypedText;

/** Röst: how one person voted. */
public record Rost(String namn, Rostvarde varde) {

	/** The longest name, in characters. */
	public static final int MAX_LENGTH = 200;

	/**
	 * Refuses a name that is blank, more than one line or too long.
	 * @throws IllegalArgumentException if the name is refused
	 */
	public Rost {
		namn = TypedText.line(namn, MAX_LENGTH);
	}

}
