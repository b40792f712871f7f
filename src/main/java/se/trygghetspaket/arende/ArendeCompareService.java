package se.trygghetspaket.arende;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.ComparedWith;
import se.trygghetspaket.arende.domain.ComparisonChoice;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.trace.TjansteskrivelseTrace;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.EarlierYear;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.tjansteskrivelse.domain.TieChange;

/**
 * Chooses what a case is compared with: the earlier year as it was decided, or as it was
 * restated. A reader chooses for a page; who works with the draft chooses for the case
 * and its documents.
 */
@Service
@Transactional
public class ArendeCompareService {

	private final LockedArende locked;

	private final ArendeStore store;

	private final FordelningService fordelningar;

	private final NextVersion versions;

	private final ArendeHistory history;

	ArendeCompareService(LockedArende locked, ArendeStore store, FordelningService fordelningar, NextVersion versions,
			ArendeHistory history) {
		this.locked = locked;
		this.store = store;
		this.fordelningar = fordelningar;
		this.versions = versions;
		this.history = history;
	}

	/**
	 * What figures can be compared with.
	 * @param wanted what a reader wants to see, {@code null} for what the case has
	 */
	@Transactional(readOnly = true)
	public ComparisonChoice choice(Underlag underlag, @Nullable ComparedWith wanted) {
		BudgetYear year = underlag.arende().year();
		EarlierYear earlier = BudgetYear.isYear(year.value() - 1)
				? this.fordelningar.findEarlier(underlag.paket().id(), year.previous()) : new EarlierYear(List.of());
		return ComparisonChoice.of(underlag, earlier, wanted);
	}

	/**
	 * Has the draft compared with one of the two, as its next version; nothing is done
	 * where it is so already.
	 * @param version the version of the case that was seen
	 * @throws StaleVersion if the case has another version now
	 * @throws NotFound if the earlier year has no such thing
	 */
	public void compareWith(Actor by, ArendeId id, int version, ComparedWith wanted) {
		ArendeAkt akt = this.locked.get(by, id);
		Arende arende = akt.arende();
		arende.requireEditable(by);
		ComparisonChoice choice = choice(akt.underlag(), wanted);
		if (arende.version() != version) {
			throw new StaleVersion("arende " + id.value());
		}
		StoredFordelning other = choice.find(wanted)
			.orElseThrow(() -> new NotFound(wanted + " before " + arende.year().value()));
		if (arende.previous().filter(other.id()::equals).isPresent()) {
			return;
		}
		Fordelning lines = akt.fordelning();
		arende.compareWith(by,
				this.fordelningar.createAfter(akt.stored(), lines.poster().stream().map(PostDraft::of).toList()).id(),
				other.id());
		this.store.addEditor(id, by.user());
		StoredTjansteskrivelse memo = followed(akt, other.fordelning());
		this.versions.insert(arende, akt, memo);
		String before = akt.underlag().previous().isPresent() ? choice.own().name() : null;
		this.history.record(by, arende, HistoryEventKind.COMPARISON_SET,
				HistoryChange.of("", HistoryField.COMPARED_WITH, before, wanted.name()));
		this.history.memoChanged(by, arende, trace(arende, akt.tjansteskrivelse()), trace(arende, memo));
	}

	/** The memo with its ties to lines that the other year calls something else. */
	private static StoredTjansteskrivelse followed(ArendeAkt akt, Fordelning other) {
		StoredTjansteskrivelse stored = akt.tjansteskrivelse();
		Fordelning before = akt.underlag().previous().map(StoredFordelning::fordelning).orElse(null);
		TieChange change = new TieChange(akt.fordelning(), before, akt.fordelning(), other);
		return new StoredTjansteskrivelse(change.apply(stored.memo()), stored.underteckningar(), stored.lockVersion());
	}

	private static TjansteskrivelseTrace trace(Arende arende, StoredTjansteskrivelse stored) {
		return TjansteskrivelseTrace.of(arende, stored.memo(), stored.underteckningar());
	}

}
