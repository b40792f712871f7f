package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

/**
 * A character that a page shows. Lengths are points; y grows downwards from the top of
 * the page as it is read.
 *
 * @param text what it means; {@link #UNKNOWN} when the file does not tell
 * @param x0 its left edge
 * @param x1 its right edge
 * @param base its baseline
 * @param size the size of the font
 * @param look its font
 * @param mark the number of the tagged piece of content that it is in, {@link #UNTAGGED}
 * or {@link #ARTIFACT}
 * @param upright whether it is read from left to right
 */
public record Glyph(String text, double x0, double x1, double base, double size, Look look, int mark, boolean upright) {

	/** Stands for a character that the file does not tell. */
	public static final String UNKNOWN = "\uFFFD";

	public static final int UNTAGGED = -1;

	public static final int ARTIFACT = -2;

	public boolean isSpace() {
		return this.text.isBlank() || this.text.equals("\u00A0");
	}

	/** Shown over again, as some programs do to make letters bold. */
	public boolean repeats(Glyph other) {
		return this.text.equals(other.text) && Math.abs(this.x0 - other.x0) < this.size / 8
				&& Math.abs(this.base - other.base) < this.size / 8;
	}

	/**
	 * What can be told of a font.
	 *
	 * @param bold whether its letters are bold
	 * @param symbols whether it is a font of symbols, whose letters are none
	 * @param fixed whether all of its letters are equally wide
	 */
	public record Look(boolean bold, boolean symbols, boolean fixed) {

	}

}
