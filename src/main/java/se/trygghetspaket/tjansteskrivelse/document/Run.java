package se.trygghetspaket.tjansteskrivelse.document;

/** A piece of a line in one style. The text has no line break. */
public record Run(String text, boolean strong, boolean emphasis) {

	/** A piece without style. */
	public static Run plain(String text) {
		return new Run(text, false, false);
	}

	boolean sameStyle(Run other) {
		return this.strong == other.strong && this.emphasis == other.emphasis;
	}

}
