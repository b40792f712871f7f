package se.trygghetspaket.tjansteskrivelse.ooxml;

/**
 * What a part says that it belongs with.
 *
 * @param id what the part calls it
 * @param type the last word of its type, as in "header"
 * @param target the name of the other part, or an address when it is external
 * @param external whether it lies outside the package
 */
public record Relationship(String id, String type, String target, boolean external) {
}
