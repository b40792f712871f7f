package se.trygghetspaket.arende.domain.sammantrade;

import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.TypedText;

/**
 * Förslag: what arbetsutskottet proposes that kommunstyrelsen decides, and the paragraf
 * of its protokoll where that stands.
 *
 * @param text the proposal, empty where it is that of the memo; at most
 * {@value #MAX_LENGTH} characters
 */
public record Forslag(Paragraf paragraf, String text) {

	/** The longest proposal, in characters. */
	public static final int MAX_LENGTH = 4000;

	/**
	 * Keeps only characters that can be shown.
	 * @throws IllegalArgumentException if the text is too long
	 */
	public Forslag {
		text = TypedText.lines(text);
		if (text.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("A proposal has at most " + MAX_LENGTH + " characters");
		}
	}

	/** The proposal of the memo. */
	public static Forslag asMemo(Paragraf paragraf) {
		return new Forslag(paragraf, "");
	}

	/** Whether it is the proposal of the memo. */
	public boolean asMemo() {
		return this.text.isEmpty();
	}

}
