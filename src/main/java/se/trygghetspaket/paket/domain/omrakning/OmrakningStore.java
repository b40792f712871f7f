package se.trygghetspaket.paket.domain.omrakning;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.UserRef;

/** Where it is kept who restated a year's amounts, and when. */
public interface OmrakningStore {

	/** Every restatement of a year, latest first, in a fixed number of queries. */
	List<Omrakning> findAll(PaketId paket, BudgetYear year);

	/** How many a year has, which is the revision of the latest. */
	int count(PaketId paket, BudgetYear year);

	/**
	 * Stores the next restatement of a year.
	 * @param restated its frozen fördelning
	 * @param revisionRead the revision of the one that it follows on, 0 for none
	 * @param base what was decided or printed, {@code null} where that is not known
	 * @throws se.trygghetspaket.shared.StaleVersion if there is a later one
	 */
	void insert(StoredFordelning restated, int revisionRead, @Nullable FordelningId base, UserRef by, Instant at);

}
