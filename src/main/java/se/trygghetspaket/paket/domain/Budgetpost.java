package se.trygghetspaket.paket.domain;

import se.trygghetspaket.shared.TypedText;

/**
 * Budgetpost: one line of a fördelning, with the label printed that year, its belopp, why
 * it is given (motivering, plain text, may be empty) and the insats it pays for.
 */
public record Budgetpost(InsatsId insats, String label, Belopp belopp, String motivering) {

	/** The longest label, in characters. */
	public static final int MAX_LABEL_LENGTH = 200;

	/** The longest motivering, in characters. */
	public static final int MAX_MOTIVERING_LENGTH = 2000;

	/**
	 * Refuses a blank or overlong label, an overlong motivering and a negative belopp: a
	 * negative line would let the others exceed the ram.
	 * @throws IllegalArgumentException if any of them is refused
	 */
	public Budgetpost {
		label = TypedText.line(label, MAX_LABEL_LENGTH);
		motivering = TypedText.lines(motivering);
		if (motivering.length() > MAX_MOTIVERING_LENGTH) {
			throw new IllegalArgumentException("A motivering has at most " + MAX_MOTIVERING_LENGTH + " characters");
		}
		if (belopp.orZero().isNegative()) {
			throw new IllegalArgumentException("A budgetpost cannot be negative");
		}
	}

}
