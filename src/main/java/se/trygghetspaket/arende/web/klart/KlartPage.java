package se.trygghetspaket.arende.web.klart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Sentence;

/**
 * What was done, and what happens next.
 *
 * @param diarienummer empty while the case has none
 * @param done what was done
 * @param next what happens now, and who does it
 * @param links where one may want to go, the first first
 */
record KlartPage(long id, String rubrik, String diarienummer, Sentence done, List<Sentence> next, List<Link> links) {

	static KlartPage of(Actor reader, ArendeAkt akt, KlartStep step) {
		return new KlartPage(akt.arende().id().value(), akt.arende().rubrik(),
				akt.arende().diarienummer().map(Diarienummer::value).orElse(""), done(akt, step), next(akt, step),
				links(reader, akt, step));
	}

	private static Sentence done(ArendeAkt akt, KlartStep step) {
		String year = String.valueOf(akt.arende().year().value());
		return switch (step) {
			case SUBMIT -> Sentence.of("klart.SUBMIT", akt.paket().name(), year);
			case CERTIFY -> Sentence.of("klart.CERTIFY", akt.paket().name(), year);
			case SIGN -> Sentence.of(handedIn(akt) ? "klart.handedIn" : "klart.SIGN");
			case BESLUT -> Sentence.of("klart.beslut." + akt.beslut().map(Beslut::utfall).orElseThrow(), year);
		};
	}

	private static List<Sentence> next(ArendeAkt akt, KlartStep step) {
		List<Sentence> next = new ArrayList<>();
		switch (step) {
			case SUBMIT -> next.add(Sentence.of("arende.waits.finance"));
			case CERTIFY, SIGN -> next.add(handedIn(akt) ? Sentence.of("arende.waits.decision")
					: Sentence.of("arende.waits.signatures", unsigned(akt)));
			case BESLUT -> {
			}
		}
		next.add(Sentence.of(switch (step) {
			case SUBMIT -> "klart.next.SUBMIT";
			case CERTIFY -> "klart.next.CERTIFY";
			case SIGN -> handedIn(akt) ? "klart.next.handedIn" : "klart.next.SIGN";
			case BESLUT -> "klart.next.BESLUT";
		}));
		return next;
	}

	private static List<Link> links(Actor reader, ArendeAkt akt, KlartStep step) {
		String arende = "/arenden/" + akt.arende().id().value();
		List<Link> links = new ArrayList<>();
		if (step == KlartStep.BESLUT && reader.has(Role.NAMNDSEKRETERARE)) {
			links.add(new Link(arende + "/protokoll", "klart.link.protokoll"));
		}
		links.add(new Link(arende, "klart.link.arende"));
		switch (step) {
			case SUBMIT, SIGN -> links.add(new Link(arende + "/tjansteskrivelse.pdf", "klart.link.memo"));
			case CERTIFY -> links.add(new Link(arende + "/ekonomiintyg.pdf", "klart.link.intyg"));
			case BESLUT -> links.add(new Link(arende + "/beslut", "klart.link.beslut"));
		}
		links.add(new Link(arende + "/historik", "klart.link.historik"));
		links.add(new Link("/", "klart.link.start"));
		return links;
	}

	private static String unsigned(ArendeAkt akt) {
		return akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter((place) -> place.underskrift().isEmpty())
			.map((place) -> place.undertecknare().namn())
			.collect(Collectors.joining(", "));
	}

	private static boolean handedIn(ArendeAkt akt) {
		return akt.arende().status() == ArendeStatus.INLAMNAT;
	}

	/** Somewhere to go. */
	record Link(String href, String key) {
	}

}
