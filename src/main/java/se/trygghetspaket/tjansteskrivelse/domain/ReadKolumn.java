package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;

/**
 * Kolumn: an amount column of a table that was read.
 *
 * @param rubrik as printed
 * @param budgetYear the one year that the heading names, or null
 */
public record ReadKolumn(String rubrik, @Nullable BudgetYear budgetYear) {

}
