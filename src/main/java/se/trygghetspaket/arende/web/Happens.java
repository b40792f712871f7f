package se.trygghetspaket.arende.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
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

	/** When a case is sent or taken back, given up, or closed. */
	static List<Sentence> onReturn(ArendeAkt akt, ArendeMove move) {
		boolean newVersion = move.to() == ArendeStatus.UTKAST;
		List<Sentence> happens = new ArrayList<>();
		happens.add(Sentence.of("arende.confirm." + move, akt.arende().owner().name()));
		if (newVersion) {
			happens.add(Sentence.of("arende.confirm.newVersion", String.valueOf(akt.arende().version() + 1)));
		}
		if (newVersion && move != ArendeMove.START_VERSION) {
			happens.add(Sentence.of("arende.confirm.voided"));
		}
		return List.copyOf(happens);
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
