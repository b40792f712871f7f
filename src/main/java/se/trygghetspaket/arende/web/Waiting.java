package se.trygghetspaket.arende.web;

import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/** Whom a case waits for, as a sentence to the reader. */
final class Waiting {

	private Waiting() {
	}

	static Sentence of(Actor reader, ArendeAkt akt) {
		ArendeStatus status = akt.arende().status();
		boolean edited = akt.arende().editors().contains(reader.user());
		if (status == ArendeStatus.EKONOMIGRANSKNING && reader.has(Role.EKONOM) && edited) {
			return Sentence.of("arende.waits.EKONOMIGRANSKNING.edited");
		}
		return switch (status) {
			case UTKAST -> Sentence.of("arende.waits.UTKAST", akt.arende().owner().name());
			case UNDERTECKNANDE -> Sentence.of("arende.waits.UNDERTECKNANDE", unsigned(akt));
			case BESLUTAT -> Sentence.of("arende.waits.BESLUTAT", String.valueOf(akt.arende().year().value()));
			default -> Sentence.of("arende.waits." + status);
		};
	}

	private static String unsigned(ArendeAkt akt) {
		return akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter((place) -> place.underskrift().isEmpty())
			.map((place) -> place.undertecknare().namn())
			.collect(Collectors.joining(", "));
	}

}
