package se.trygghetspaket.arende;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.trace.FordelningTrace;
import se.trygghetspaket.arende.domain.trace.TjansteskrivelseTrace;
import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;

/**
 * Writes the chain of a case, within the transaction that changes it. What is written
 * while the case has not been handed in is working material; so it counts when the case
 * has been changed and before it is next.
 */
@Component
public class ArendeHistory {

	private final HistoryService history;

	ArendeHistory(HistoryService history) {
		this.history = history;
	}

	/** A new case, with everything that it starts from. */
	public void started(Actor by, Arende arende, Fordelning fordelning, TjansteskrivelseTrace memo) {
		List<HistoryChange> all = new ArrayList<>(
				FordelningTrace.between(Fordelning.empty(fordelning.year()), fordelning));
		all.addAll(memo.all());
		append(by, arende, HistoryEventKind.ARENDE_STARTED, "", all);
	}

	/** Changed lines; nothing is written if they say the same. */
	public void posterChanged(Actor by, Arende arende, Fordelning before, Fordelning after) {
		appendIfAny(by, arende, HistoryEventKind.POSTER_CHANGED, FordelningTrace.between(before, after));
	}

	/** A changed memo; nothing is written if it says the same. */
	public void memoChanged(Actor by, Arende arende, TjansteskrivelseTrace before, TjansteskrivelseTrace after) {
		appendIfAny(by, arende, HistoryEventKind.MEMO_CHANGED, after.changesSince(before));
	}

	/** The move that the case has made since it was read; nothing is written without. */
	public void moved(Actor by, Arende arende) {
		arende.taken()
			.ifPresent((move) -> append(by, arende, HistoryEventKind.STATUS_CHANGED,
					move.reason().map(Reason::text).orElse(""),
					List.of(HistoryChange.of("", HistoryField.STATUS, move.from().name(), move.to().name()))));
	}

	/** Finance's certificate; what the chain ends with is remembered with it. */
	public void certified(Actor by, Arende arende, Ekonomiintyg intyg) {
		record(by, arende, HistoryEventKind.CERTIFIED,
				HistoryChange.of("", HistoryField.SHA256, null, intyg.fordelningSha256()),
				HistoryChange.of("", HistoryField.REVISION, null, String.valueOf(intyg.ramRevision())));
		seal(arende, "ekonomiintyg");
	}

	/**
	 * A signature, with where it is kept if it was made outside the system. It is made
	 * before the case is handed in, also the one that hands it in.
	 */
	public void signed(Actor by, Arende arende, Underteckning place, Underskrift underskrift) {
		String namn = place.undertecknare().namn();
		List<HistoryChange> changes = new ArrayList<>();
		changes.add(HistoryChange.of(namn, HistoryField.UNDERSKRIFT, null, underskrift.datum().toString()));
		if (underskrift.outside()) {
			changes.add(HistoryChange.of(namn, HistoryField.REFERENCE, null, underskrift.outsideReference()));
		}
		this.history.append(chain(arende), by.user(),
				HistoryEvent.ofArende(HistoryEventKind.SIGNED, arende.version(), true, changes));
	}

	/** The diarienummer that a case lacked. */
	public void registered(Actor by, Arende arende, Diarienummer assigned) {
		record(by, arende, HistoryEventKind.DIARIENUMMER_SET,
				HistoryChange.of("", HistoryField.DIARIENUMMER, null, assigned.value()));
	}

	/**
	 * The decision; what the chain ends with is remembered with it.
	 * @param lines how the decided lines differ from the proposed
	 */
	public void decided(Actor by, Arende arende, Beslut beslut, List<HistoryChange> lines) {
		List<HistoryChange> changes = new ArrayList<>(
				List.of(HistoryChange.of("", HistoryField.ORGAN, null, beslut.organ().name()),
						HistoryChange.of("", HistoryField.DATUM, null, beslut.datum().toString()),
						HistoryChange.of("", HistoryField.UTFALL, null, beslut.utfall().name())));
		beslut.paragraf()
			.map((paragraf) -> HistoryChange.of("", HistoryField.PARAGRAF, null, paragraf.printed()))
			.ifPresent(changes::add);
		if (!beslut.beslutsfattare().isEmpty()) {
			changes.add(HistoryChange.of("", HistoryField.TEXT, null, beslut.beslutsfattare()));
		}
		changes.addAll(lines);
		append(by, arende, HistoryEventKind.BESLUT_RECORDED, "", changes);
		seal(arende, "beslut");
	}

	/** Whatever else was done with the case. */
	public void record(Actor by, Arende arende, HistoryEventKind kind, HistoryChange... changes) {
		append(by, arende, kind, "", Arrays.asList(changes));
	}

	/** Whatever else was done with the case, and why. */
	public void append(Actor by, Arende arende, HistoryEventKind kind, String reason, List<HistoryChange> changes) {
		HistoryEvent event = HistoryEvent.ofArende(kind, arende.version(), !arende.status().handedIn(), changes)
			.because(reason);
		this.history.append(chain(arende), by.user(), event);
	}

	/**
	 * Remembers what the chain ends with as something is certified, decided or printed.
	 */
	public HistoryHead seal(Arende arende, String what) {
		return this.history.seal(chain(arende), what);
	}

	/** What the chain ends with. */
	public HistoryHead head(Arende arende) {
		return this.history.head(chain(arende));
	}

	private void appendIfAny(Actor by, Arende arende, HistoryEventKind kind, List<HistoryChange> changes) {
		if (!changes.isEmpty()) {
			append(by, arende, kind, "", changes);
		}
	}

	private static HistoryChain chain(Arende arende) {
		return HistoryChain.ofArende(arende.id().value());
	}

}
