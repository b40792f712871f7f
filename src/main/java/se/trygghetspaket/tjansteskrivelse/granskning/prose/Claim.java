package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.Place;

/**
 * Something that a memo says of how an amount has changed, and that is not so.
 *
 * @param place where it is said
 * @param name the line's label, empty for the whole
 * @param before what it was
 * @param now what it is
 * @param share what part of the whole it is in tenths of a percent, or null where the
 * claim is of a change
 */
record Claim(Place place, String name, Kronor before, Kronor now, @Nullable Long share) {
}
