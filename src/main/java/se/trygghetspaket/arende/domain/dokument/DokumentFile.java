package se.trygghetspaket.arende.domain.dokument;

/**
 * Handlingens fil: what a stored document's file is like.
 *
 * @param name with å, ä, ö and spaces
 * @param format the end of the name without the dot, in lower case
 * @param size in bytes
 */
public record DokumentFile(String name, String format, String mediaType, long size) {
}
