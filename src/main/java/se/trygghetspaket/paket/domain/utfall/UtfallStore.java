package se.trygghetspaket.paket.domain.utfall;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.UserRef;

/** Where it is kept what was spent in a year. */
public interface UtfallStore {

	/** What is told of a year now; empty where nothing is told. */
	Optional<StoredUtfall> find(PaketId paket, BudgetYear year);

	/**
	 * Stores what is told from now on, in place of what was told.
	 * @param revisionRead the revision that it is to replace, 0 where nothing was told
	 * @throws se.trygghetspaket.shared.StaleVersion if there is a later one
	 * @throws se.trygghetspaket.shared.NotFound if an insats is of another paket
	 */
	StoredUtfall record(PaketId paket, BudgetYear year, int revisionRead, List<Utfall> told, UserRef by, Instant at);

	/**
	 * Lagrat utfall: what is told of a year.
	 *
	 * @param revision counts from 1
	 * @param names the names of the insatser that it tells of
	 */
	record StoredUtfall(BudgetYear year, int revision, List<Utfall> utfall, Map<InsatsId, String> names, UserRef by,
			Instant at) {

		public StoredUtfall {
			utfall = List.copyOf(utfall);
			names = Map.copyOf(names);
		}

		/** What is told of an insats. */
		public Optional<Utfall> find(InsatsId insats) {
			return this.utfall.stream().filter((each) -> each.insats().equals(insats)).findFirst();
		}

	}

}
