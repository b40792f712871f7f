package se.trygghetspaket.paket.domain.ram;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.paket.domain.PaketId;

/** Where the budgetramar are kept, every revision of them. */
public interface BudgetramStore {

	/** The latest revision of a paket's ram for a year. */
	Optional<Budgetram> find(PaketId paket, BudgetYear year);

	/** The latest revision of every ram of a paket, latest year first. */
	List<Budgetram> findAll(PaketId paket);

	/** Every ram that is preliminary, earliest year first. */
	List<Budgetram> findPreliminary();

	/** What is in effect and what is coming of a paket's ram for a year. */
	Optional<RamStanding> findStanding(PaketId paket, BudgetYear year);

	/** The same for every year of a paket, latest year first. */
	List<RamStanding> findStandings(PaketId paket);

	/** The same for some years of a paket. */
	List<RamStanding> findStandings(PaketId paket, Collection<BudgetYear> years);

	/** The same for the latest year of every paket that has one. */
	List<RamStanding> findLatestStandings();

	/** Every ram that is coming, earliest year first. */
	List<RamStanding> findComing();

	/** Every revision of a paket's ram for a year, the latest first. */
	List<RamRevision> findRevisions(PaketId paket, BudgetYear year);

	/** The years that have a ram, latest first, of every paket that has any. */
	Map<PaketId, List<BudgetYear>> findYears();

	/**
	 * Stores revision 1 of a ram that does not exist.
	 * @throws se.trygghetspaket.shared.StaleVersion if somebody else has just stored one
	 */
	Budgetram insert(PaketId paket, BudgetYear year, Terms terms, UserRef by, Instant at);

	/**
	 * Stores the next revision of a ram.
	 * @throws se.trygghetspaket.shared.StaleVersion if the ram is no longer at the
	 * revision that was read
	 */
	Budgetram revise(BudgetramId ram, int revisionRead, Terms terms, UserRef by, Instant at);

	/**
	 * Takes the row lock that orders all who submit or decide against a ram, until the
	 * transaction ends.
	 */
	void lock(BudgetramId ram);

	/** What one revision says; without {@code kfBeslut} it is preliminary. */
	record Terms(Kronor brutto, List<Omforing> omforingar, boolean fullAllocationRequired,
			@Nullable KfBeslut kfBeslut) {

		/**
		 * Refuses a negative brutto and omföringar that exceed it.
		 * @throws IllegalArgumentException if they are refused
		 */
		public Terms {
			omforingar = List.copyOf(omforingar);
			if (brutto.isNegative() || netto(brutto, omforingar).isNegative()) {
				throw new IllegalArgumentException("Omforingar cannot exceed brutto, which cannot be negative");
			}
		}

		/** What is left to allocate. */
		public Kronor netto() {
			return netto(this.brutto, this.omforingar);
		}

		private static Kronor netto(Kronor brutto, List<Omforing> omforingar) {
			return brutto.minus(Kronor.sum(omforingar.stream().map(Omforing::amount).toList()));
		}

	}

}
