package se.trygghetspaket.paket;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.Actor;

/**
 * Told in the same transaction when finance has stored another revision of a ram.
 *
 * @param ram the ram as it is now
 */
public record BudgetramRevised(Budgetram ram, Actor by) {
}
