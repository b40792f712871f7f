package se.trygghetspaket.tjansteskrivelse.domain;

/**
 * Beslutsform: how the decision list is written.
 *
 * @param numbered whether its points are numbered
 * @param withUnit whether each amount carries its unit
 * @param withTotal whether it ends with the sum
 */
public record BeslutForm(boolean numbered, boolean withUnit, boolean withTotal) {
}
