package se.trygghetspaket.paket;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.FordelningStore;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketStore;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.EarlierYear;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;

/**
 * Keeps fördelningar for the features that carry them; who may change one is decided
 * there.
 */
@Service
@Transactional
public class FordelningService {

	private final FordelningStore store;

	private final PaketStore paket;

	private final Clock clock;

	FordelningService(FordelningStore store, PaketStore paket, Clock clock) {
		this.store = store;
		this.paket = paket;
		this.clock = clock;
	}

	/**
	 * A stored fördelning.
	 * @throws NotFound if there is none
	 */
	@Transactional(readOnly = true)
	public StoredFordelning get(FordelningId id) {
		return this.store.find(id).orElseThrow(() -> new NotFound("fordelning " + id.value()));
	}

	/** Several at once, in a fixed number of queries. */
	@Transactional(readOnly = true)
	public Map<FordelningId, StoredFordelning> findAll(Collection<FordelningId> ids) {
		return this.store.findAll(ids);
	}

	/** The one in force for a year. */
	@Transactional(readOnly = true)
	public Optional<StoredFordelning> findInForce(PaketId paket, BudgetYear year) {
		return this.store.findInForce(paket, year);
	}

	/** The one in force for the latest year that has one. */
	@Transactional(readOnly = true)
	public Optional<StoredFordelning> findLatestInForce(PaketId paket) {
		return this.store.findLatestInForce(paket);
	}

	/** Those of several that are in force. */
	@Transactional(readOnly = true)
	public Set<FordelningId> findInForce(Collection<FordelningId> ids) {
		return this.store.findInForce(ids);
	}

	/** What there is of a year to compare a later one with. */
	@Transactional(readOnly = true)
	public EarlierYear findEarlier(PaketId paket, BudgetYear year) {
		return new EarlierYear(this.store.findComparable(paket, year));
	}

	/**
	 * What a year is compared with: the one in force, else the latest one read in, else
	 * the latest one restated.
	 */
	@Transactional(readOnly = true)
	public Optional<StoredFordelning> findToCompareWith(PaketId paket, BudgetYear year) {
		return findEarlier(paket, year).toCompareWith();
	}

	/** Of every year that was read in and has no ram, the latest one read in. */
	@Transactional(readOnly = true)
	public List<StoredFordelning> findReadWithoutRam(PaketId paket) {
		return this.store.findReadWithoutRam(paket);
	}

	/** The latest year before another that can be compared with. */
	@Transactional(readOnly = true)
	public Optional<BudgetYear> findLatestYearBefore(PaketId paket, BudgetYear year) {
		return this.store.findLatestYearBefore(paket, year);
	}

	/**
	 * What every year is compared with, earliest first: the one in force, else the latest
	 * one read in, else restated.
	 */
	@Transactional(readOnly = true)
	public List<StoredFordelning> findAllToCompareWith(PaketId paket) {
		return this.store.findAllToCompareWith(paket);
	}

	/**
	 * The latest year's of {@link #findAllToCompareWith}: what a new year starts from.
	 */
	@Transactional(readOnly = true)
	public Optional<StoredFordelning> findLatestToCompareWith(PaketId paket) {
		return this.store.findLatestToCompareWith(paket);
	}

	/**
	 * Stores a draft, with a new insats for every line that has none. One that was read
	 * in is frozen at once.
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public StoredFordelning create(PaketId paket, BudgetYear year, FordelningOrigin origin, List<PostDraft> poster) {
		Fordelning fordelning = new Fordelning(year, withInsatser(paket, poster));
		StoredFordelning stored = this.store.insert(paket, origin, fordelning, this.clock.instant());
		if (origin == FordelningOrigin.ARENDE) {
			return stored;
		}
		this.store.freeze(stored);
		return get(stored.id());
	}

	/**
	 * Stores what a year's amounts come to on another basis, with a new insats for every
	 * line that has none; frozen at once.
	 * @param restated checks the lines and gives them their reason
	 * @throws IllegalArgumentException if the lines are refused
	 */
	StoredFordelning createRestated(PaketId paket, BudgetYear year, List<PostDraft> poster,
			UnaryOperator<Fordelning> restated) {
		Fordelning fordelning = restated.apply(new Fordelning(year, withInsatser(paket, poster)));
		StoredFordelning stored = this.store.insert(paket, FordelningOrigin.OMRAKNAD, fordelning, this.clock.instant());
		this.store.freeze(stored);
		return get(stored.id());
	}

	/**
	 * Stores the draft that takes another's place, whose lock version it continues, so
	 * that nobody saves on top of it what was opened with the other.
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public StoredFordelning createAfter(StoredFordelning earlier, List<PostDraft> poster) {
		Fordelning fordelning = new Fordelning(earlier.fordelning().year(), withInsatser(earlier.paket(), poster));
		return this.store.insert(earlier.paket(), FordelningOrigin.ARENDE, fordelning, earlier.lockVersion() + 1,
				this.clock.instant());
	}

	/**
	 * Replaces the lines of a draft, with a new insats for every line that has none.
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has changed it
	 * @throws IllegalArgumentException if the lines are refused
	 */
	public StoredFordelning replacePoster(FordelningId id, long lockVersion, List<PostDraft> poster) {
		StoredFordelning stored = get(id);
		Fordelning changed = new Fordelning(stored.fordelning().year(), withInsatser(stored.paket(), poster));
		return this.store.replacePoster(id, lockVersion, changed);
	}

	/**
	 * Makes a fördelning unchangeable as it was read.
	 * @throws se.trygghetspaket.shared.StaleVersion if it has been changed since
	 */
	public void freeze(StoredFordelning read) {
		this.store.freeze(read);
	}

	/** Puts a frozen fördelning in force for its paket and year. */
	public void putInForce(FordelningId id) {
		this.store.putInForce(id, this.clock.instant());
	}

	private List<Budgetpost> withInsatser(PaketId paket, List<PostDraft> poster) {
		return poster.stream()
			.map((post) -> post
				.forInsats(post.insats().orElseGet(() -> this.paket.insertInsats(paket, post.label()).id())))
			.toList();
	}

}
