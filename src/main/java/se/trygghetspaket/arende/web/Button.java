package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * A step that the reader can take now, as a link to the page where it is confirmed.
 *
 * @param key the message key of its text
 */
record Button(String key, String href) {

	/**
	 * The reader's steps: the moves of role and status that the data leaves open, and
	 * after a decision the next year. A signature made outside the system has its link at
	 * the signatory.
	 */
	static List<Button> of(Actor reader, ArendeAkt akt) {
		List<Button> buttons = new ArrayList<>();
		for (ArendeMove move : ArendeMove.availableTo(reader, akt.arende().status())) {
			switch (move) {
				case SUBMIT -> buttons.add(of(akt, move, "lamna-till-ekonomi"));
				case CERTIFY -> {
					if (!akt.arende().editors().contains(reader.user())) {
						buttons.add(of(akt, move, "intyga"));
					}
				}
				case SIGN -> {
					if (waitsFor(reader, akt)) {
						buttons.add(of(akt, move, "skriv-under"));
					}
				}
				case RECORD_BIFALL -> buttons.add(of(akt, move, "bifall"));
				case RECORD_SIGNATURE -> {
				}
			}
		}
		if (reader.has(Role.HANDLAGGARE) && akt.beslut().isPresent()) {
			buttons.add(new Button("arende.next.start", "/arenden/nytt?paket=" + akt.paket().slug()));
		}
		return List.copyOf(buttons);
	}

	private static boolean waitsFor(Actor reader, ArendeAkt akt) {
		return akt.tjansteskrivelse().underteckningar().stream().anyMatch((place) -> place.waitsFor(reader.user()));
	}

	private static Button of(ArendeAkt akt, ArendeMove move, String step) {
		Arende arende = akt.arende();
		return new Button("ArendeMove." + move, "/arenden/" + arende.id().value() + "/" + step);
	}

}
