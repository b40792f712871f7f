package se.trygghetspaket.paket.domain.years;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Where the years of a paket are looked up. For each year <em>one</em> fördelning stands:
 * the one in force, else the latest one read in, else the latest one restated; never one
 * that is on its way.
 */
public interface YearsStore {

	/** Every year with a ram or a fördelning that stands for it. */
	List<KnownYear> findYears(PaketId paket);

	/** The fördelningar that stand for some years. */
	Map<BudgetYear, StoredFordelning> findStanding(PaketId paket, Collection<BudgetYear> years);

	/** Those of some insatser that have a line in a year before another. */
	Set<InsatsId> findEarlier(PaketId paket, BudgetYear year, Collection<InsatsId> insatser);

	/** An insats of a paket; none that another paket has. */
	Optional<Insats> findInsats(PaketId paket, InsatsId insats);

	/**
	 * Every year that a fördelning stands for, with the line of an insats, and with the
	 * year's lineage where that names it; earliest first, without rams.
	 */
	List<LifeYear> findLife(PaketId paket, InsatsId insats);

	/** What some insatser were called last in a fördelning that stands for its year. */
	Map<InsatsId, String> findLabels(PaketId paket, Collection<InsatsId> insatser);

}
