package se.trygghetspaket.paket.domain.ram;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.TypedText;

/**
 * Omföring: money moved out of the ram to another nämnd before it is split, with who
 * receives it and why.
 */
public record Omforing(String receiver, Kronor amount, String reason) {

	/** The longest receiver, in characters. */
	public static final int MAX_RECEIVER_LENGTH = 120;

	/** The longest reason, in characters. */
	public static final int MAX_REASON_LENGTH = 300;

	/**
	 * Refuses a blank receiver or reason and an amount that is not above 0 kr.
	 * @throws IllegalArgumentException if any of them is refused
	 */
	public Omforing {
		receiver = TypedText.line(receiver, MAX_RECEIVER_LENGTH);
		reason = TypedText.line(reason, MAX_REASON_LENGTH);
		if (amount.compareTo(Kronor.ZERO) <= 0) {
			throw new IllegalArgumentException("An omforing is above 0 kr");
		}
	}

}
