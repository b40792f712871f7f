package se.trygghetspaket.paket;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.trace.OmrakningTrace;
import se.trygghetspaket.paket.domain.trace.PaketTrace;
import se.trygghetspaket.paket.domain.trace.RamTrace;
import se.trygghetspaket.paket.domain.trace.UtfallTrace;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;

/** Writes the chain of a paket, within the transaction that changes it. */
@Component
class PaketHistory {

	private final HistoryService history;

	PaketHistory(HistoryService history) {
		this.history = history;
	}

	void created(Actor by, Paket paket) {
		append(by, paket.id(), HistoryEvent.ofPaket(HistoryEventKind.PAKET_CREATED, "", PaketTrace.of(paket)));
	}

	/** Changed settings; nothing is written if they say the same. */
	void changed(Actor by, Paket before, Paket after) {
		List<HistoryChange> changes = PaketTrace.between(before, after);
		if (!changes.isEmpty()) {
			append(by, after.id(), HistoryEvent.ofPaket(HistoryEventKind.PAKET_CHANGED, "", changes));
		}
	}

	/** The first revision of a ram. */
	void drafted(Actor by, Budgetram ram) {
		append(by, ram.paket(), recorded(ram, RamTrace.of(ram)));
	}

	/** A later revision of a ram. */
	void revised(Actor by, Budgetram before, Budgetram after) {
		append(by, after.paket(), recorded(after, RamTrace.between(before, after)));
	}

	/** A year's amounts, restated from what was decided or printed. */
	void restated(Actor by, PaketId paket, @Nullable Fordelning base, Fordelning restated) {
		append(by, paket,
				HistoryEvent
					.ofPaket(HistoryEventKind.OMRAKNING_RECORDED, String.valueOf(restated.year().value()),
							OmrakningTrace.between(base, restated))
					.because(restated.omrakning()));
	}

	/** What is told of what was spent in a year; nothing is written if it is the same. */
	void reported(Actor by, PaketId paket, BudgetYear year, Uppfoljning before, Uppfoljning after) {
		List<HistoryChange> changes = UtfallTrace.between(before, after);
		if (!changes.isEmpty()) {
			append(by, paket,
					HistoryEvent.ofPaket(HistoryEventKind.UTFALL_RECORDED, String.valueOf(year.value()), changes));
		}
	}

	/** A ram that was coming and is in effect now. */
	void inEffect(Actor by, Budgetram before, Budgetram now) {
		append(by, now.paket(),
				HistoryEvent.ofPaket(HistoryEventKind.RAM_IN_EFFECT, String.valueOf(now.year().value()),
						List.of(HistoryChange.of("", HistoryField.REVISION, String.valueOf(before.revision()),
								String.valueOf(now.revision())))));
	}

	/**
	 * What became of the insatser of the year before.
	 * @param year the later year
	 */
	void lineageRecorded(Actor by, PaketId paket, BudgetYear year, List<HistoryChange> changes) {
		append(by, paket,
				HistoryEvent.ofPaket(HistoryEventKind.LINEAGE_RECORDED, String.valueOf(year.value()), changes));
	}

	private static HistoryEvent recorded(Budgetram ram, List<HistoryChange> changes) {
		return HistoryEvent.ofPaket(HistoryEventKind.RAM_RECORDED, String.valueOf(ram.year().value()), changes);
	}

	private void append(Actor by, PaketId paket, HistoryEvent event) {
		this.history.append(HistoryChain.ofPaket(paket.value()), by.user(), event);
	}

}
