package se.trygghetspaket.arende.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.ArendeHistory;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Paragraf;

/** Writes in the chain of a case what is done with it on meetings. */
@Component
class SammantradeHistory {

	private final ArendeHistory history;

	private final ArendeStore arenden;

	SammantradeHistory(ArendeHistory history, ArendeStore arenden) {
		this.history = history;
		this.arenden = arenden;
	}

	/** A case put on a meeting, perhaps taken off another. */
	void put(Actor by, Arende arende, @Nullable Sammantrade from, Sammantrade to) {
		append(by, arende, List.of(moved(from, to)));
	}

	/** A case taken off a meeting. */
	void takenOff(Actor by, Arende arende, Sammantrade from) {
		append(by, arende,
				List.of(HistoryChange.of(from.organ().printed(), HistoryField.DATUM, from.datum().toString(), null)));
	}

	/** A case taken up at a meeting, perhaps another than the one it was planned for. */
	void takenUp(Actor by, Arende arende, @Nullable Sammantrade planned, Sammantrade at, Paragraf paragraf) {
		List<HistoryChange> changes = new ArrayList<>();
		if (planned == null || !planned.id().equals(at.id())) {
			changes.add(moved(planned, at));
		}
		changes.add(HistoryChange.of(at.organ().printed(), HistoryField.PARAGRAF, null, paragraf.printed()));
		append(by, arende, changes);
	}

	/** A proposal, new or corrected; nothing is written if it says the same. */
	void proposed(Actor by, Arende arende, SammantradeArende before, Forslag forslag) {
		String organ = before.sammantrade().organ().printed();
		List<HistoryChange> changes = new ArrayList<>();
		addChange(changes, organ, HistoryField.PARAGRAF,
				before.forslag().map((found) -> found.paragraf().printed()).orElse(null), forslag.paragraf().printed());
		addChange(changes, organ, HistoryField.TEXT, before.forslag().map(SammantradeHistory::ownText).orElse(null),
				ownText(forslag));
		append(by, arende, changes);
	}

	/** A meeting's other date or kallelse, in the chains of all that are on it. */
	void changed(Actor by, List<ArendeId> arenden, Sammantrade before, Sammantrade after) {
		List<HistoryChange> changes = new ArrayList<>();
		String organ = after.organ().printed();
		addChange(changes, organ, HistoryField.DATUM, before.datum().toString(), after.datum().toString());
		addChange(changes, organ, HistoryField.KALLELSE, before.kallelse().map(LocalDate::toString).orElse(null),
				after.kallelse().map(LocalDate::toString).orElse(null));
		// In one order, so that two who change meetings with the same cases do not wait
		// for each other.
		arenden.stream()
			.sorted(Comparator.comparingLong(ArendeId::value))
			.flatMap((id) -> this.arenden.find(id).stream())
			.forEach((arende) -> append(by, arende, changes));
	}

	private void append(Actor by, Arende arende, List<HistoryChange> changes) {
		if (!changes.isEmpty()) {
			this.history.append(by, arende, HistoryEventKind.SAMMANTRADE_CHANGED, "", changes);
		}
	}

	private static HistoryChange moved(@Nullable Sammantrade from, Sammantrade to) {
		return HistoryChange.of(to.organ().printed(), HistoryField.DATUM,
				(from != null) ? from.datum().toString() : null, to.datum().toString());
	}

	private static @Nullable String ownText(Forslag forslag) {
		return forslag.asMemo() ? null : forslag.text();
	}

	private static void addChange(List<HistoryChange> changes, String subject, HistoryField field,
			@Nullable String from, @Nullable String to) {
		if (!Objects.equals(from, to)) {
			changes.add(HistoryChange.of(subject, field, from, to));
		}
	}

}
