package se.trygghetspaket.arende.domain.trace;

import java.util.Map;
import java.util.Set;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.FordelningId;

/** Where the versions of a case are found. */
public interface VersionStore {

	/**
	 * The fördelning of each version of a case, by its number, in order; the caller's
	 * own.
	 */
	Map<Integer, FordelningId> findFordelningar(ArendeId id);

	/** The versions of a case that have been handed in to kommunstyrelsen. */
	Set<Integer> findHandedIn(ArendeId id);

}
