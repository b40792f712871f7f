package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/**
 * Undertecknare: who signs a memo, as read.
 *
 * @param namn the person
 * @param titel the title, or null
 * @param enhet the office, or null
 */
public record ReadUndertecknare(String namn, @Nullable String titel, @Nullable String enhet) {

}
