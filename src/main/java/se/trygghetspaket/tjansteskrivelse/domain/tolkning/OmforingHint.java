package se.trygghetspaket.tjansteskrivelse.domain.tolkning;

import se.trygghetspaket.shared.Kronor;

/**
 * Omföring, as a suggestion: the text of a memo tells that money was moved to another
 * nämnd.
 *
 * @param receiver the nämnd, with a capital letter
 * @param kronor how much
 * @param quote the sentence that tells it, an exact part of the source
 */
public record OmforingHint(String receiver, Kronor kronor, String quote) {

}
