package se.trygghetspaket.paket.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.shared.BudgetYear;

/** Where the fördelningar are kept, and which of them is in force. */
public interface FordelningStore {

	Optional<StoredFordelning> find(FordelningId id);

	/** Several at once, in a fixed number of queries. */
	Map<FordelningId, StoredFordelning> findAll(Collection<FordelningId> ids);

	/** The one in force for a paket and year. */
	Optional<StoredFordelning> findInForce(PaketId paket, BudgetYear year);

	/** The one in force for the latest year that has one. */
	Optional<StoredFordelning> findLatestInForce(PaketId paket);

	/** Those of several that are in force. */
	Set<FordelningId> findInForce(Collection<FordelningId> ids);

	/**
	 * What every year is compared with, earliest first: the one in force, else the latest
	 * one that was read in, else restated.
	 */
	List<StoredFordelning> findAllToCompareWith(PaketId paket);

	/** The last of {@link #findAllToCompareWith}. */
	Optional<StoredFordelning> findLatestToCompareWith(PaketId paket);

	/**
	 * Of every year that was read in and has no ram, the latest one read in; the latest
	 * year first.
	 */
	List<StoredFordelning> findReadWithoutRam(PaketId paket);

	/**
	 * What a later year can be compared with: what is in force for a year, the latest
	 * that was read in and the latest that was restated, in one query.
	 */
	List<StoredFordelning> findComparable(PaketId paket, BudgetYear year);

	/** The latest year before another that has one in force or read in. */
	Optional<BudgetYear> findLatestYearBefore(PaketId paket, BudgetYear year);

	/**
	 * Stores a draft.
	 * @throws se.trygghetspaket.shared.NotFound if a line is of an insats that the paket
	 * does not have
	 */
	StoredFordelning insert(PaketId paket, FordelningOrigin origin, Fordelning fordelning, Instant at);

	/**
	 * As {@link #insert}, with a lock version of its own to begin with.
	 */
	StoredFordelning insert(PaketId paket, FordelningOrigin origin, Fordelning fordelning, long lockVersion,
			Instant at);

	/**
	 * Replaces the lines of a draft.
	 * @throws se.trygghetspaket.shared.StaleVersion if the draft has another lock version
	 * or is frozen
	 * @throws se.trygghetspaket.shared.NotFound if a line is of an insats that the paket
	 * does not have
	 */
	StoredFordelning replacePoster(FordelningId id, long lockVersion, Fordelning fordelning);

	/**
	 * Makes a fördelning unchangeable as it was read, and stores its SHA-256. Freezing
	 * again changes nothing.
	 * @throws se.trygghetspaket.shared.StaleVersion if it has been changed since
	 */
	void freeze(StoredFordelning read);

	/**
	 * Puts a frozen fördelning in force for its paket and year, in place of any other.
	 */
	void putInForce(FordelningId id, Instant at);

}
