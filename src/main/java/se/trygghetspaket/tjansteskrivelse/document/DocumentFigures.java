package se.trygghetspaket.tjansteskrivelse.document;

import se.trygghetspaket.paket.domain.Fordelning;

/**
 * The fördelningar that a document's amounts come from, for a file that carries them as
 * data.
 *
 * @param previous what the current one is shown beside, empty for none
 */
public record DocumentFigures(Fordelning previous, Fordelning current) {
}
