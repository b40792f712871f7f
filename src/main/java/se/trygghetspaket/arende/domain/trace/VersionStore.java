package se.trygghetspaket.arende.domain.trace;

import java.util.Map;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.FordelningId;

/** Where the versions of a case are found. */
public interface VersionStore {

	/** The fördelning of each version of a case, by its number. */
	Map<Integer, FordelningId> findFordelningar(ArendeId id);

}
