package se.trygghetspaket.arende.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.web.Sentence;

/** What a step does and who is next, told before it is taken. */
final class Happens {

	private Happens() {
	}

	static List<Sentence> onSubmit() {
		return List.of(Sentence.of("arende.confirm.SUBMIT.frozen"), Sentence.of("arende.confirm.SUBMIT.next"));
	}

	static List<Sentence> onCertify(ArendeAkt akt) {
		return List.of(Sentence.of("arende.confirm.CERTIFY.bound"),
				Sentence.of("arende.confirm.CERTIFY.next", names(akt, (place) -> true)));
	}

	static List<Sentence> onRecertify() {
		return List.of(Sentence.of("arende.confirm.RECERTIFY.why"), Sentence.of("arende.confirm.RECERTIFY.next"));
	}

	/** When some of those who have not signed do it. */
	static List<Sentence> onSign(ArendeAkt akt, Predicate<Underteckning> signing) {
		String others = names(akt, signing.negate().and((place) -> place.underskrift().isEmpty()));
		return List.of(others.isEmpty() ? Sentence.of("arende.confirm.SIGN.last")
				: Sentence.of("arende.confirm.SIGN.next", others));
	}

	static List<Sentence> onBifall(ArendeAkt akt) {
		return List.of(Sentence.of("arende.confirm.RECORD_BIFALL.force", akt.paket().name(),
				String.valueOf(akt.arende().year().value())), Sentence.of("arende.confirm.RECORD_BIFALL.next"));
	}

	private static String names(ArendeAkt akt, Predicate<Underteckning> wanted) {
		return akt.tjansteskrivelse()
			.underteckningar()
			.stream()
			.filter(wanted)
			.map((place) -> place.undertecknare().namn())
			.collect(Collectors.joining(", "));
	}

}
