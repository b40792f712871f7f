package se.trygghetspaket.arende.protokoll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.DeltagarnoteringKind;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.ProtokollAkt;
import se.trygghetspaket.arende.domain.protokoll.Rattelse;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.arende.domain.protokoll.Rostvarde;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.tjansteskrivelse.document.ProtokollsutdragBuilder;

/** What is recorded about a decision, in the sentences of a protokoll. */
@Component
class ProtokollText {

	private final DocumentText messages;

	ProtokollText(DocumentText messages) {
		this.messages = messages;
	}

	/** Who decided and when: the organ, or the organ and the person, and the day. */
	String organ(Protokoll protokoll) {
		String organ = message("Beslutsorgan." + protokoll.beslut().organ());
		return protokoll.beslutsfattare().isEmpty() ? message("protokoll.utdrag.sammantrade", organ, protokoll.datum())
				: message("protokoll.utdrag.beslutsdatum", organ + ", " + protokoll.beslutsfattare(),
						protokoll.datum());
	}

	/** The decision in a sentence, which the points follow on. */
	String decided(ProtokollAkt akt) {
		Beslut beslut = akt.protokoll().beslut();
		String who = beslut.organ().meets() ? "protokoll.utdrag.organ" : "protokoll.utdrag.person";
		String subject = message(who, akt.protokoll().beslutsfattare());
		if (beslut.utfall() == Beslutsutfall.AVSLAG) {
			return message("protokoll.utdrag.AVSLAG", subject);
		}
		return message("protokoll.utdrag." + beslut.utfall(), subject, akt.akt().paket().name(),
				String.valueOf(akt.arende().year().value()));
	}

	/** What is printed across an extract that is no original. */
	String preview(Protokoll protokoll) {
		return message(
				protokoll.mayBeSent() ? "tjansteskrivelse.dokument.forhandsgranskning" : "protokoll.utdrag.ojusterat");
	}

	/** Every part that follows on the decision. */
	void addTo(ProtokollsutdragBuilder builder, Protokoll protokoll) {
		builder.part(message("protokoll.voteringar"),
				protokoll.facts().voteringar().stream().map(Registrerad::fact).map(this::votering).toList());
		for (DeltagarnoteringKind kind : DeltagarnoteringKind.values()) {
			builder.list(message("DeltagarnoteringKind." + kind),
					protokoll.facts().noteringar(kind).stream().map(ProtokollText::notering).toList());
		}
		builder.part(message("protokoll.justering.anslag"), approval(protokoll));
		builder.list(message("protokoll.rattelser"),
				protokoll.facts().rattelser().stream().map(Registrerad::fact).map(this::rattelse).toList());
	}

	/** A vote, with the names below where it was by name. */
	private String votering(Votering votering) {
		String result = message("protokoll.votering.result", votering.jaText(), String.valueOf(votering.ja()),
				votering.nejText(), String.valueOf(votering.nej()), String.valueOf(votering.avstar()));
		Stream<String> names = Stream.of(Rostvarde.values())
			.filter((varde) -> !votering.names(varde).isEmpty())
			.map((varde) -> message("Rostvarde." + varde) + ": " + String.join(", ", votering.names(varde)));
		return String.join("\n", Stream.concat(Stream.of(result), names).toList());
	}

	private static String notering(Deltagarnotering notering) {
		return notering.text().isEmpty() ? notering.namn() : notering.namn() + ": " + notering.text();
	}

	private List<String> approval(Protokoll protokoll) {
		List<String> sentences = new ArrayList<>();
		protokoll.justering().map(this::justering).ifPresent(sentences::add);
		protokoll.anslag()
			.map((up) -> protokoll.nedtagning()
				.map((down) -> message("protokoll.utdrag.anslag.ned", up.up(), down.datum()))
				.orElseGet(() -> message("protokoll.utdrag.anslag", up.up())))
			.ifPresent(sentences::add);
		protokoll.lagaKraft()
			.map((lagaKraft) -> message("protokoll.utdrag.lagaKraft", lagaKraft.earliest()))
			.ifPresent(sentences::add);
		return sentences;
	}

	private String justering(Justering justering) {
		return (justering.datum() != null) ? message("protokoll.utdrag.justering", justering.datum())
				: message("protokoll.utdrag.omedelbart");
	}

	private String rattelse(Rattelse rattelse) {
		return message("protokoll.utdrag.rattelse", message("RattelseField." + rattelse.field()),
				printed(rattelse.field(), rattelse.from()), printed(rattelse.field(), rattelse.to()),
				rattelse.reason().text());
	}

	private static String printed(RattelseField field, String value) {
		return (field == RattelseField.PARAGRAF) ? new Paragraf(value).printed() : value;
	}

	/** A text; dates are written as ISO has them. */
	String message(String key, Object... arguments) {
		Object[] written = Stream.of(arguments).map(String::valueOf).toArray();
		return this.messages.get(key, written);
	}

}
