package se.trygghetspaket.tjansteskrivelse.domain;

import se.trygghetspaket.shared.TypedText;

/**
 * Avsnitt: a section of a memo, its heading and its text, which is CommonMark and may be
 * empty.
 */
public record Avsnitt(String rubrik, String text) {

	/**
	 * Refuses a heading that is blank, more than one line or longer than 200 characters.
	 * @throws IllegalArgumentException if the heading is refused
	 */
	public Avsnitt {
		rubrik = TypedText.line(rubrik, 200);
		text = TypedText.lines(text);
	}

}
