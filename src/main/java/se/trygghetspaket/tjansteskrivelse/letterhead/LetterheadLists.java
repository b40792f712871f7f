package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.util.Map;

/**
 * The lists that a document may have on a letterhead.
 *
 * @param kinds from the id of a kind in the default numbering to its id here
 * @param highest the highest id of a list that the letterhead has
 * @param bulletedByStyle whether the letterhead's own style for bullets has its bullet
 */
public record LetterheadLists(Map<Integer, String> kinds, long highest, boolean bulletedByStyle) {

	public LetterheadLists {
		kinds = Map.copyOf(kinds);
	}

}
