package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * A step that the reader can take now, as a link to the page where it is confirmed.
 *
 * @param key the message key of its text
 * @param leadsOn whether it is what the case waits for
 */
record Button(String key, String href, boolean leadsOn) {

	/**
	 * The reader's steps: the moves of role and status that the data leaves open, and
	 * after a decision the next year. A signature made outside the system has its link at
	 * the signatory.
	 */
	static List<Button> of(Actor reader, ArendeAkt akt) {
		List<Button> buttons = new ArrayList<>();
		for (ArendeMove move : ArendeMove.availableTo(reader, akt.arende().status())) {
			if (offers(reader, akt, move)) {
				buttons.add(new Button("ArendeMove." + move,
						"/arenden/" + akt.arende().id().value() + "/" + MovePath.of(move), move.awaited()));
			}
		}
		if (reader.has(Role.HANDLAGGARE) && akt.beslut().isPresent()) {
			buttons.add(new Button("arende.next.start", "/arenden/nytt?paket=" + akt.paket().slug(), true));
		}
		return List.copyOf(buttons);
	}

	private static boolean offers(Actor reader, ArendeAkt akt, ArendeMove move) {
		return switch (move) {
			case CERTIFY -> !akt.arende().editors().contains(reader.user());
			case SIGN -> waitsFor(reader, akt);
			case RETURN_FROM_SIGNING -> akt.tjansteskrivelse()
				.underteckningar()
				.stream()
				.anyMatch((place) -> place.user().filter(reader.user()::equals).isPresent());
			case WITHDRAW, GIVE_UP -> akt.arende().owner().equals(reader.user());
			case RECORD_SIGNATURE, CERTIFY_AGAIN -> false;
			case SUBMIT, RETURN_FROM_FINANCE, RECORD_BESLUT, RECORD_BORDLAGGNING, RESUME, RECORD_ATERREMISS,
					START_VERSION, RECORD_UTGANG, RECORD_EXPEDIERING, CLOSE ->
				true;
		};
	}

	private static boolean waitsFor(Actor reader, ArendeAkt akt) {
		return akt.tjansteskrivelse().underteckningar().stream().anyMatch((place) -> place.waitsFor(reader.user()));
	}

}
