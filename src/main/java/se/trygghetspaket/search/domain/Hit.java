package se.trygghetspaket.search.domain;

import java.util.List;

/**
 * Träff: a case, a memo, a decision or a paket in which the words were found.
 *
 * @param arende the case's identity, 0 for a paket
 * @param title the case's title or the paket's name
 * @param diarienummer empty where there is none
 * @param year empty for a paket
 * @param status where the case stands, empty for a paket
 * @param heading what the place is called: a line, a section, a mover; may be empty
 * @param context the text around the words, in pieces
 * @param more how many further places of the same kind in the same case have the words
 */
public record Hit(HitKind kind, long arende, String title, String diarienummer, String paket, String paketSlug,
		String year, String status, String heading, List<Piece> context, int more) {

	public Hit {
		context = List.copyOf(context);
	}

	/**
	 * Del av sammanhanget: a piece of text.
	 *
	 * @param marked whether it is what was searched for
	 */
	public record Piece(String text, boolean marked) {
	}

}
