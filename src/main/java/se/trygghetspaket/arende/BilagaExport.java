package se.trygghetspaket.arende;

/** A bilaga as a file: its name, with åäö and spaces, and its content. */
public record BilagaExport(String fileName, String mediaType, byte[] content) {
}
