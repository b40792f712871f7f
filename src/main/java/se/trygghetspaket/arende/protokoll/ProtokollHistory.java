package se.trygghetspaket.arende.protokoll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.protokoll.Anslag;
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.Nedtagning;
import se.trygghetspaket.arende.domain.protokoll.Rattelse;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.arende.domain.protokoll.Rost;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.shared.Actor;

/** Writes what follows on a decision into the chain of its case. */
@Component
class ProtokollHistory {

	private final ArendeHistory history;

	private final DocumentText messages;

	ProtokollHistory(ArendeHistory history, DocumentText messages) {
		this.history = history;
		this.messages = messages;
	}

	void justering(Actor by, Arende arende, Justering justering) {
		dated(by, arende, RattelseField.JUSTERING, justering.datum());
	}

	void anslag(Actor by, Arende arende, Anslag anslag) {
		dated(by, arende, RattelseField.ANSLAG, anslag.up());
	}

	void nedtagning(Actor by, Arende arende, Nedtagning down) {
		dated(by, arende, RattelseField.NEDTAGNING, down.datum());
	}

	private void dated(Actor by, Arende arende, RattelseField field, @Nullable LocalDate datum) {
		this.history.record(by, arende, HistoryEventKind.PROTOKOLL_RECORDED,
				(datum != null) ? HistoryChange.of(label(field), HistoryField.DATUM, null, datum.toString())
						: HistoryChange.of(label(field), HistoryField.TEXT, null, Rattelse.OMEDELBART));
	}

	void votering(Actor by, Arende arende, Votering votering) {
		String subject = message("protokoll.votering");
		List<HistoryChange> changes = new ArrayList<>();
		changes.add(HistoryChange.of(subject, HistoryField.TEXT, null,
				message("protokoll.votering.result", votering.jaText(), String.valueOf(votering.ja()),
						votering.nejText(), String.valueOf(votering.nej()), String.valueOf(votering.avstar()))));
		for (Rost rost : votering.roster()) {
			changes.add(HistoryChange.of(rost.namn(), HistoryField.TEXT, null,
					message("Rostvarde." + rost.varde().name())));
		}
		this.history.append(by, arende, HistoryEventKind.PROTOKOLL_RECORDED, "", changes);
	}

	void notering(Actor by, Arende arende, Deltagarnotering notering) {
		String kind = message("DeltagarnoteringKind." + notering.kind().name());
		String text = notering.text().isEmpty() ? kind : kind + ": " + notering.text();
		this.history.record(by, arende, HistoryEventKind.PROTOKOLL_RECORDED,
				HistoryChange.of(notering.namn(), HistoryField.TEXT, null, text));
	}

	void corrected(Actor by, Arende arende, Rattelse rattelse) {
		HistoryField field = switch (rattelse.field()) {
			case PARAGRAF -> HistoryField.PARAGRAF;
			case BESLUTSFATTARE, JUSTERING -> HistoryField.TEXT;
			case DATUM, ANSLAG, NEDTAGNING -> HistoryField.DATUM;
		};
		this.history.append(by, arende, HistoryEventKind.BESLUT_CORRECTED, rattelse.reason().text(),
				List.of(HistoryChange.of(label(rattelse.field()), field, rattelse.from(), rattelse.to())));
	}

	/** A new receiver, or one that is struck. */
	void receiver(Actor by, Arende arende, Receiver receiver, boolean struck) {
		String written = receiver.adress().isEmpty() ? receiver.namn() : receiver.namn() + ", " + receiver.adress();
		this.history.record(by, arende, HistoryEventKind.EXPEDIERAD,
				HistoryChange.of("", HistoryField.RECEIVER, struck ? written : null, struck ? null : written));
	}

	/** That the decision was sent to receivers. */
	void sent(Actor by, Arende arende, List<Receiver> receivers, LocalDate datum) {
		List<HistoryChange> changes = receivers.stream()
			.map((receiver) -> HistoryChange.of(receiver.namn(), HistoryField.DATUM, null, datum.toString()))
			.toList();
		this.history.append(by, arende, HistoryEventKind.EXPEDIERAD, "", changes);
	}

	/** What a change is about, inside a sentence; nothing where the field says it. */
	private String label(RattelseField field) {
		return (field == RattelseField.DATUM || field == RattelseField.PARAGRAF) ? ""
				: StringUtils.uncapitalize(message("RattelseField." + field.name()));
	}

	private String message(String key, Object... arguments) {
		return this.messages.get(key, arguments);
	}

}
