package se.trygghetspaket.arende.granskning;

import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * That a memo was mended by a button.
 *
 * @param fix what was done
 * @param before the memo as it was
 * @param lockVersion the version that it has now
 */
public record Mended(Fix fix, Tjansteskrivelse before, long lockVersion) {
}
