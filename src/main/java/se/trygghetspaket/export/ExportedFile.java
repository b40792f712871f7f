package se.trygghetspaket.export;

/** A written file: its name, with åäö and spaces, and its content. */
public record ExportedFile(String fileName, String mediaType, byte[] content) {
}
