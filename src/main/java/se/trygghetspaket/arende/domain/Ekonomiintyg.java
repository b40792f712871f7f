package se.trygghetspaket.arende.domain;

import java.time.Instant;

import se.trygghetspaket.paket.domain.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.UserRef;

/**
 * Ekonomiintyg: finance's word that one exact fördelning, named by its SHA-256, conforms
 * to one revision of the ram. It holds for nothing else.
 */
public record Ekonomiintyg(String fordelningSha256, int ramRevision, UserRef certifiedBy, Instant certifiedAt) {

	/** Whether it still holds for a fördelning and a ram. */
	public boolean holdsFor(Fordelning fordelning, Budgetram ram) {
		return this.fordelningSha256.equals(fordelning.sha256()) && this.ramRevision == ram.revision();
	}

}
