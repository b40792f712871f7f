package se.trygghetspaket.tjansteskrivelse.domain;

import org.jspecify.annotations.Nullable;

/**
 * Undertecknare: who signs a memo, as read.
 *
 * @param namn the person
 * @param titel the title, or null
 * @param enhet the office, or null
 */
public record ReadUndertecknare(String namn, @Nullable String titel, @Nullable String enhet) {

}
