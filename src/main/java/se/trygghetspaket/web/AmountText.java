package se.trygghetspaket.web;

/**
 * An amount ready to show.
 *
 * @param text in the paket's unit, without the unit's word: "0,8"
 * @param full in kronor, for a title: "800 000 kr"
 */
public record AmountText(String text, String full) {
}
