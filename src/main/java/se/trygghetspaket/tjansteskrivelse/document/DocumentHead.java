package se.trygghetspaket.tjansteskrivelse.document;

/**
 * The lines above a memo's title, each a line of printable text that may be empty.
 *
 * @param datum the memo's date, ISO
 */
public record DocumentHead(String datum, String handlingstyp, String diarienummer, String mottagare) {
}
