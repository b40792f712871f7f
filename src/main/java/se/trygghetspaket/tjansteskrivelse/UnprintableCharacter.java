package se.trygghetspaket.tjansteskrivelse;

import java.util.Locale;

/**
 * A character that the fonts of a PDF cannot show.
 *
 * @param place where it stands: a section's heading, or what part of the document it is
 */
public record UnprintableCharacter(int codePoint, String place) {

	/** The character and its number: "☃ (U+2603)". */
	public String named() {
		return Character.toString(this.codePoint) + " (" + String.format(Locale.ROOT, "U+%04X", this.codePoint) + ")";
	}

}
