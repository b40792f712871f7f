package se.trygghetspaket.paket;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.language.DocumentText;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageStore;
import se.trygghetspaket.paket.domain.LineageStore.StoredLineage;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;

/** What people tell of what became of a paket's insatser from one year to the next. */
@Service
@Transactional
public class LineageService {

	private final LineageStore store;

	private final FordelningService fordelningar;

	private final PaketHistory history;

	private final LineageText text;

	private final Clock clock;

	LineageService(LineageStore store, FordelningService fordelningar, PaketHistory history, DocumentText texts,
			Clock clock) {
		this.store = store;
		this.fordelningar = fordelningar;
		this.history = history;
		this.text = new LineageText(texts);
		this.clock = clock;
	}

	/**
	 * What is told of a year; empty where nothing is.
	 * @param year the later year
	 */
	@Transactional(readOnly = true)
	public Optional<StoredLineage> find(PaketId paket, BudgetYear year) {
		return this.store.find(paket, year);
	}

	/** Of every year that something is told of, earliest first. */
	@Transactional(readOnly = true)
	public List<StoredLineage> findAll(PaketId paket) {
		return this.store.findAll(paket);
	}

	/** What insatser are called in a year, else in the latest that prints them. */
	@Transactional(readOnly = true)
	public Map<InsatsId, String> findLabels(PaketId paket, BudgetYear year, Collection<InsatsId> insatser) {
		return insatser.isEmpty() ? Map.of() : this.store.findLabels(paket, year, insatser);
	}

	/**
	 * Tells anew what became of the insatser of the year before. What was told already is
	 * not stored again.
	 * @param year the later year
	 * @param revisionRead the revision that it is to replace, 0 where nothing was told
	 * @return whether anything was told that was not told already
	 * @throws NotFound if the year before has no fördelning to compare with, or an insats
	 * is of another paket
	 * @throws se.trygghetspaket.paket.domain.LineageRefused if the lines of the year
	 * before cannot have become that
	 * @throws StaleVersion if there is a later revision
	 */
	public boolean record(Actor by, PaketId paket, BudgetYear year, int revisionRead, Lineage told) {
		by.require(Role.HANDLAGGARE, Role.EKONOM);
		Lineage lineage = told.withoutUnchanged();
		Fordelning earlier = this.fordelningar.findToCompareWith(paket, year.previous())
			.orElseThrow(() -> new NotFound("fordelning " + year.previous().value()))
			.fordelning();
		lineage.requireFits(earlier);
		Optional<StoredLineage> stored = find(paket, year);
		if (stored.map(StoredLineage::revision).orElse(0) != revisionRead) {
			throw new StaleVersion("lineage " + year.value());
		}
		Lineage before = stored.map(StoredLineage::lineage).orElse(Lineage.NONE);
		if (Set.copyOf(before.fates()).equals(Set.copyOf(lineage.fates()))) {
			return false;
		}
		this.store.record(paket, year, revisionRead, lineage, by.user(), this.clock.instant());
		this.history.lineageRecorded(by, paket, year, changes(paket, year, earlier, before, lineage));
		return true;
	}

	private List<HistoryChange> changes(PaketId paket, BudgetYear year, Fordelning earlier, Lineage before,
			Lineage after) {
		Map<InsatsId, String> labels = findLabels(paket, year, named(before, after));
		return Stream.concat(before.fates().stream(), after.fates().stream())
			.map(InsatsFate::insats)
			.distinct()
			.filter((insats) -> !before.find(insats).equals(after.find(insats)))
			.map((insats) -> new HistoryChange(
					earlier.find(insats).map(Budgetpost::label).orElseGet(() -> labels.getOrDefault(insats, "")),
					insats.value(), HistoryField.FATE,
					before.find(insats).map((fate) -> this.text.of(fate, labels, AmountStyle.kr())).orElse(null),
					after.find(insats).map((fate) -> this.text.of(fate, labels, AmountStyle.kr())).orElse(null)))
			.toList();
	}

	private static Set<InsatsId> named(Lineage before, Lineage after) {
		Set<InsatsId> named = new HashSet<>(before.insatser());
		named.addAll(after.insatser());
		return named;
	}

}
