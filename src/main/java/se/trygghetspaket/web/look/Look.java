package se.trygghetspaket.web.look;

/**
 * What the layout shows of the municipality.
 *
 * @param kommun its name, empty where it is not set
 * @param tema the address of the style sheet with its colours, empty for the product's
 * own
 * @param logotyp the address of its logotype, empty for the product's mark
 */
public record Look(String kommun, String tema, String logotyp) {

	/** The product's own look. */
	public static final Look STANDARD = new Look("", "", "");

}
