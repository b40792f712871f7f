package se.trygghetspaket.arende.web.memo;

import java.util.List;
import java.util.Map;

import se.trygghetspaket.arende.ReturnedNote;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;

/**
 * What the page of the memo shows around the form.
 *
 * @param users the users that a signatory can be linked to, by id, with the one who signs
 * outside the system as the empty id
 * @param showsBeslutsforslag whether the typed text has the decision list
 * @param showsFordelning whether the typed text has the table
 * @param focus the id of the element to go on from, empty for none
 * @param returned why the case came back, or none
 * @param saved whether the preview shows what is stored
 * @param guide what the paket's mall says about the sections
 * @param ties the amounts that can be put into the text
 */
record MemoPage(long id, String rubrik, ArendeStatus status, Map<String, String> users, boolean showsBeslutsforslag,
		boolean showsFordelning, List<ReturnedNote> returned, String focus, boolean saved, MallGuide guide,
		TieChoices ties) {

	static MemoPage reading(ArendeAkt akt) {
		return new MemoPage(akt.arende().id().value(), akt.arende().rubrik(), akt.arende().status(), Map.of(), true,
				true, List.of(), "", true, MallGuide.NONE, TieChoices.NONE);
	}

	/** Whether the draft is yet to be handed in, so that what is fetched is marked. */
	public boolean draft() {
		return !this.status.handedIn();
	}

	/** How high the field of a text is, in lines: enough to see most of it. */
	public int rows(String text) {
		int wrapped = text.lines().mapToInt((line) -> 1 + line.length() / 75).sum();
		return Math.max(4, Math.min(24, wrapped + 1));
	}

	/** The names of the placeholders that are missing. */
	public List<String> missing() {
		return List.of(this.showsBeslutsforslag ? "" : "beslutsforslag", this.showsFordelning ? "" : "fordelning")
			.stream()
			.filter((name) -> !name.isEmpty())
			.toList();
	}

}
