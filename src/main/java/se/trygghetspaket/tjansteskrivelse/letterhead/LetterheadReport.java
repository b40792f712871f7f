package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.List;
import java.util.Set;

/**
 * What an administrator should know of a letterhead.
 *
 * @param placeholders those that its headers and footers have, in order
 * @param addedStyles the names of the styles that it lacks and gets from the one that
 * ships
 * @param writtenOn whether text or pictures stand on the page itself, which no document
 * gets
 */
public record LetterheadReport(List<Placeholder> placeholders, List<String> addedStyles, boolean writtenOn) {

	public LetterheadReport {
		placeholders = placeholders.stream().sorted().toList();
		addedStyles = List.copyOf(addedStyles);
	}

	LetterheadReport(Set<Placeholder> placeholders, List<String> addedStyles, boolean writtenOn) {
		this(List.copyOf(placeholders), addedStyles, writtenOn);
	}

}
