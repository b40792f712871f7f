package se.trygghetspaket.arende.open;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.open.OpenYear;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;

/**
 * A public year with its figures and its decision.
 *
 * @param ram {@code null} where its latest revision is not decided by kommunfullmäktige
 */
public record OpenDecision(OpenYear year, Arende arende, Protokoll protokoll, Fordelning fordelning,
		@Nullable Budgetram ram) {
}
