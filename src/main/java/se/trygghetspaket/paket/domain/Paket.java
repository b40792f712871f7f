package se.trygghetspaket.paket.domain;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.TypedText;

/**
 * Paket: a pot of money that kommunfullmäktige sets aside every year, with its address
 * name and the way its amounts are written.
 */
public record Paket(PaketId id, PaketSlug slug, String name, AmountStyle amountStyle) {

	/** The longest name, in characters. */
	public static final int MAX_NAME_LENGTH = 120;

	/**
	 * Refuses a blank or overlong name.
	 * @throws IllegalArgumentException if the name is refused
	 */
	public Paket {
		name = TypedText.line(name, MAX_NAME_LENGTH);
	}

}
