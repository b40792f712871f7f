package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.Map;

/**
 * What one document puts into a letterhead.
 *
 * @param title what it is called among others
 * @param subject what kind of document it is
 * @param created ISO
 * @param language a BCP 47 tag
 * @param values what stands for each placeholder that is text
 * @param body the document's paragraphs and tables as XML
 * @param lists its lists as XML
 */
public record LetterheadText(String title, String subject, String created, String language,
		Map<Placeholder, String> values, String body, String lists) {

	public LetterheadText {
		values = Map.copyOf(values);
	}

}
