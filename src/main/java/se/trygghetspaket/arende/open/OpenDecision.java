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
 * @param ram the one in effect; {@code null} where kommunfullmäktige has not decided it
 */
public record OpenDecision(OpenYear year, Arende arende, Protokoll protokoll, Fordelning fordelning,
		@Nullable Budgetram ram) {
}
