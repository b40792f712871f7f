package se.trygghetspaket.paket.domain.years;

import se.trygghetspaket.shared.BudgetYear;

/**
 * Känt år: a year of a paket that something is known of.
 *
 * @param split whether a fördelning stands for it; if not it has a ram
 */
public record KnownYear(BudgetYear year, boolean split) {
}
