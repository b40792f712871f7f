package se.trygghetspaket.arende.domain.dokument;

/**
 * Ny handling: a file that has just been made and is to be stored.
 *
 * @param sha256 of the content
 */
public record NewDokument(DokumentFile file, byte[] content, String sha256) {
}
