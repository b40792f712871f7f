package se.trygghetspaket.arende.web;

import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Sentence;

/** Whom a case waits for, as a sentence to the reader. */
final class Waiting {

	private Waiting() {
	}

	static Sentence of(Actor reader, ArendeAkt akt) {
		ArendeStatus status = akt.arende().status();
		boolean edited = akt.arende().editors().contains(reader.user());
		if (status == ArendeStatus.EKONOMIGRANSKNING && reader.has(Role.EKONOM) && edited) {
			return Sentence.of("arende.waits.finance.edited");
		}
		return switch (status) {
			case UTKAST -> Sentence.of("arende.waits.draft", akt.arende().owner().name());
			case EKONOMIGRANSKNING -> Sentence.of("arende.waits.finance");
			case UNDERTECKNANDE -> Sentence.of("arende.waits.signatures", unsigned(akt));
			case INLAMNAT -> Sentence.of("arende.waits.decision");
			case BORDLAGT -> Sentence.of("arende.waits.postponed");
			case ATERREMITTERAT -> Sentence.of("arende.waits.sentBack", akt.arende().owner().name());
			case BESLUTAT -> decided(akt);
			case EXPEDIERAT -> Sentence.of("arende.waits.sent");
			case AVSLUTAT -> Sentence.of("arende.waits.closed");
			case ATERTAGET, UTGATT -> Sentence.of("arende.waits.ended");
		};
	}

	/** An avslag puts nothing in force. */
	private static Sentence decided(ArendeAkt akt) {
		boolean rejected = akt.beslut().filter((beslut) -> beslut.utfall() == Beslutsutfall.AVSLAG).isPresent();
		return rejected ? Sentence.of("arende.waits.rejected")
				: Sentence.of("arende.waits.decided", String.valueOf(akt.arende().year().value()));
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
