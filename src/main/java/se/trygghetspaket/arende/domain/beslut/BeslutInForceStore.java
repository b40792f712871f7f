package se.trygghetspaket.arende.domain.beslut;

import java.util.Collection;
import java.util.Map;

import se.trygghetspaket.paket.domain.FordelningId;

/** Where it is looked up what put fördelningar in force. */
public interface BeslutInForceStore {

	/** By the fördelning that came in force, in one query. */
	Map<FordelningId, BeslutInForce> findAll(Collection<FordelningId> fordelningar);

}
