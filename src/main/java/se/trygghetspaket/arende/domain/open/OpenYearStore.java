package se.trygghetspaket.arende.domain.open;

import java.util.List;
import java.util.Optional;

import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;

/** Finds what is public. */
public interface OpenYearStore {

	/** A year, if its decision is public. */
	Optional<OpenYear> find(PaketSlug slug, BudgetYear year);

	/** The years that are public, by paket and the latest first; a part of them. */
	List<OpenYear> findAll(int offset, int limit);

	/** How many years are public. */
	int count();

}
