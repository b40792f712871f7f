package se.trygghetspaket.arende.domain.open;

import java.time.Instant;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;

/**
 * Öppet år: a year of a paket whose decision is public, which it is from its justering
 * on; one by an organ that does not meet needs none.
 *
 * @param arende the case of the latest decision that is public, and before which no other
 * of the year waits for its justering
 * @param fordelning what came in force by it
 * @param changedAt when the decision, its justering, a rättelse or the ram was last
 * recorded
 */
public record OpenYear(PaketId paket, PaketSlug slug, String name, BudgetYear year, ArendeId arende,
		FordelningId fordelning, Instant changedAt) {
}
