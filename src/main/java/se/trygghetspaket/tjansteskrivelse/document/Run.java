package se.trygghetspaket.tjansteskrivelse.document;

/**
 * A piece of a line in one style. The text has no line break.
 *
 * @param tie what the text is tied to, where that is to be told; empty otherwise
 */
public record Run(String text, boolean strong, boolean emphasis, String tie) {

	/** A piece that is tied to nothing. */
	public Run(String text, boolean strong, boolean emphasis) {
		this(text, strong, emphasis, "");
	}

	/** A piece without style. */
	public static Run plain(String text) {
		return new Run(text, false, false);
	}

	boolean continues(Run other) {
		return this.strong == other.strong && this.emphasis == other.emphasis && this.tie.isEmpty()
				&& other.tie.isEmpty();
	}

}
