package se.trygghetspaket.arende.granskning;

import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * That a memo was mended by a button.
 *
 * @param before the memo as it was
 * @param lockVersion the version that it has now
 */
public record Mended(Tjansteskrivelse before, long lockVersion) {
}
