package se.trygghetspaket.arende.domain.protokoll;

import se.trygghetspaket.arende.domain.road.Reason;

/**
 * Rättelse: that something was recorded wrongly, what it should be and why. The old value
 * stays; the latest rättelse of a field says what holds.
 *
 * @param from the value that stood, as text; a day as ISO has it
 * @param to the value that holds instead
 */
public record Rattelse(RattelseField field, String from, String to, Reason reason) {

	/** The value of a justering that was made at the meeting itself. */
	public static final String OMEDELBART = "omedelbart";

	/** The longest value, in characters. */
	public static final int MAX_LENGTH = 200;

}
