package se.trygghetspaket.shared;

import java.util.regex.Pattern;

/**
 * Paragraf: the number of a decision in a protokoll, stored without the sign ("45",
 * "12a"). A leading § is accepted and dropped.
 */
public record Paragraf(String value) {

	private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,4}[a-zåäö]?");

	/**
	 * Refuses anything but a number of one to five digits, with at most one letter.
	 * @throws IllegalArgumentException if the value is refused
	 */
	public Paragraf {
		value = value.replace("§", "").replace('\u00a0', ' ').strip();
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a paragraf: " + value);
		}
	}

	/** As it is printed: the sign, a no-break space and the number. */
	public String printed() {
		return "§\u00a0" + this.value;
	}

}
