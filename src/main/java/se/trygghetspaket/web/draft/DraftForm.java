package se.trygghetspaket.web.draft;

import java.util.Map;
import java.util.function.BiPredicate;

import se.trygghetspaket.shared.Actor;

/**
 * A long form whose typing is kept while it is written. A feature names its forms as
 * beans; the typing in any other form is not kept.
 *
 * @param pattern the form's address, "/arenden/{id}/fordelning"
 * @param show the action by which the form is drawn with what was sent and nothing is
 * stored
 * @param open whether somebody may save the form now, by what stands in its address;
 * throws what the form's own page throws at one who may not see it
 */
public record DraftForm(String pattern, String show, BiPredicate<Actor, Map<String, String>> open) {
}
