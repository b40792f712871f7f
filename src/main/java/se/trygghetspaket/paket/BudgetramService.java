package se.trygghetspaket.paket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.BudgetramStore;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.ram.RamBelowInForce;
import se.trygghetspaket.paket.domain.ram.RamRevision;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;

/** What people do with the ram of a year. */
@Service
@Transactional
public class BudgetramService {

	private final BudgetramStore store;

	private final PaketHistory history;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BudgetramService(BudgetramStore store, PaketHistory history, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.history = history;
		this.events = events;
		this.clock = clock;
	}

	/** The latest revision of a year's ram. */
	@Transactional(readOnly = true)
	public Optional<Budgetram> find(PaketId paket, BudgetYear year) {
		return this.store.find(paket, year);
	}

	/**
	 * The latest revision of a year's ram.
	 * @throws NotFound if the year has none
	 */
	@Transactional(readOnly = true)
	public Budgetram get(PaketId paket, BudgetYear year) {
		return find(paket, year).orElseThrow(() -> new NotFound("budgetram " + year.value()));
	}

	/** The latest revision of every year's ram, latest year first. */
	@Transactional(readOnly = true)
	public List<Budgetram> findAll(PaketId paket) {
		return this.store.findAll(paket);
	}

	/** Every ram that waits for finance to confirm it, earliest year first. */
	@Transactional(readOnly = true)
	public List<Budgetram> findPreliminary() {
		return this.store.findPreliminary();
	}

	/**
	 * What is in effect and what is coming of a year's ram.
	 * @throws NotFound if the year has none
	 */
	@Transactional(readOnly = true)
	public RamStanding standing(PaketId paket, BudgetYear year) {
		return findStanding(paket, year).orElseThrow(() -> new NotFound("budgetram " + year.value()));
	}

	/** What is in effect and what is coming of a year's ram, if it has one. */
	@Transactional(readOnly = true)
	public Optional<RamStanding> findStanding(PaketId paket, BudgetYear year) {
		return this.store.findStanding(paket, year);
	}

	/** The same for every year of a paket, latest year first. */
	@Transactional(readOnly = true)
	public List<RamStanding> findStandings(PaketId paket) {
		return this.store.findStandings(paket);
	}

	/** The same for the latest year of every paket that has one. */
	@Transactional(readOnly = true)
	public List<RamStanding> findLatestStandings() {
		return this.store.findLatestStandings();
	}

	/** Every revision of a year's ram, the latest first; none where it has no ram. */
	@Transactional(readOnly = true)
	public List<RamRevision> findRevisions(PaketId paket, BudgetYear year) {
		return this.store.findRevisions(paket, year);
	}

	/** Every ram that is coming, earliest year first. */
	@Transactional(readOnly = true)
	public List<RamStanding> findComing() {
		return this.store.findComing();
	}

	/** The years that have a ram, latest first, of every paket that has any. */
	@Transactional(readOnly = true)
	public Map<PaketId, List<BudgetYear>> findYears() {
		return this.store.findYears();
	}

	/**
	 * The year's ram as it is; where there is none, a preliminary one with these terms.
	 */
	public Budgetram findOrDraft(Actor by, PaketId paket, BudgetYear year, Terms terms) {
		by.require(Role.HANDLAGGARE, Role.EKONOM);
		Terms preliminary = new Terms(terms.brutto(), terms.omforingar(), terms.fullAllocationRequired(), null);
		return find(paket, year).orElseGet(() -> insert(by, paket, year, preliminary));
	}

	/**
	 * Stores what finance has entered as the next revision: confirmed if it carries
	 * kommunfullmäktige's decision, preliminary without. One that is less than what is in
	 * force is coming, as {@link RamStanding} says.
	 * @param revisionRead the revision that finance saw
	 * @throws StaleVersion if there is a later revision
	 * @throws RamBelowInForce at commit, if a preliminary ram would be less than what is
	 * in force for the year
	 * @throws IllegalArgumentException if the decision lies in the future, or a confirmed
	 * ram would become preliminary again
	 */
	public Budgetram record(Actor by, PaketId paket, BudgetYear year, int revisionRead, Terms terms) {
		by.require(Role.EKONOM);
		Optional<KfBeslut> beslut = Optional.ofNullable(terms.kfBeslut());
		if (beslut.isPresent() && beslut.get().date().isAfter(LocalDate.now(this.clock))) {
			throw new IllegalArgumentException("A decision cannot lie in the future");
		}
		Optional<Budgetram> stored = find(paket, year);
		if (stored.isEmpty()) {
			return insert(by, paket, year, terms);
		}
		Budgetram current = stored.get();
		if (current.revision() != revisionRead) {
			throw new StaleVersion("budgetram " + year.value());
		}
		if (current.confirmed() && beslut.isEmpty()) {
			throw new IllegalArgumentException("A confirmed ram stays confirmed");
		}
		this.store.lock(current.id());
		Budgetram revised = this.store.revise(current.id(), revisionRead, terms, by.user(), this.clock.instant());
		this.history.revised(by, current, revised);
		this.events.publishEvent(new BudgetramRevised(revised, by));
		return revised;
	}

	private Budgetram insert(Actor by, PaketId paket, BudgetYear year, Terms terms) {
		Budgetram inserted = this.store.insert(paket, year, terms, by.user(), this.clock.instant());
		this.history.drafted(by, inserted);
		return inserted;
	}

	/**
	 * Writes down that a coming ram is in effect, after something that fits it has been
	 * put in force; who may do that is decided there.
	 * @param before how the ram stood until then
	 */
	public void recordEffect(Actor by, RamStanding before) {
		before.coming().ifPresent((ram) -> this.history.inEffect(by, before.inEffect(), ram));
	}

	/** Takes the lock that orders all who submit or decide against a ram. */
	@Transactional
	public void lock(BudgetramId ram) {
		this.store.lock(ram);
	}

}
