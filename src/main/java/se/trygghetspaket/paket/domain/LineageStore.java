package se.trygghetspaket.paket.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.UserRef;

/** Where it is kept what became of the insatser from each year to the next. */
public interface LineageStore {

	/**
	 * What became of the insatser of the year before, as it is told now; empty where
	 * nothing is told.
	 * @param year the later year
	 */
	Optional<StoredLineage> find(PaketId paket, BudgetYear year);

	/** Of every year that something is told of, earliest first. */
	List<StoredLineage> findAll(PaketId paket);

	/**
	 * What insatser are called: as a line of a year prints it, else as the latest line
	 * does, else by the first name they had. One of another paket is left out.
	 */
	Map<InsatsId, String> findLabels(PaketId paket, BudgetYear year, Collection<InsatsId> insatser);

	/**
	 * Stores what is told from now on, in place of what was told.
	 * @param revisionRead the revision that it is to replace, 0 where nothing was told
	 * @throws se.trygghetspaket.shared.StaleVersion if there is a later one
	 * @throws se.trygghetspaket.shared.NotFound if an insats is of another paket
	 */
	StoredLineage record(PaketId paket, BudgetYear year, int revisionRead, Lineage lineage, UserRef by, Instant at);

	/**
	 * Lagrad väg: what is told of a year.
	 *
	 * @param year the later year
	 * @param revision counts from 1
	 */
	record StoredLineage(BudgetYear year, int revision, Lineage lineage, UserRef by, Instant at) {
	}

}
