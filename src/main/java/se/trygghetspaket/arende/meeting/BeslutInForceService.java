package se.trygghetspaket.arende.meeting;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.beslut.BeslutInForce;
import se.trygghetspaket.arende.domain.beslut.BeslutInForceStore;
import se.trygghetspaket.paket.domain.FordelningId;

/** Finds the decisions by which fördelningar came in force, which everybody may see. */
@Service
@Transactional(readOnly = true)
public class BeslutInForceService {

	private final BeslutInForceStore store;

	BeslutInForceService(BeslutInForceStore store) {
		this.store = store;
	}

	/**
	 * By the fördelning, in one query; those that no decision put in force are not in it.
	 */
	public Map<FordelningId, BeslutInForce> findAll(Collection<FordelningId> fordelningar) {
		return this.store.findAll(fordelningar);
	}

}
