package se.trygghetspaket.tjansteskrivelse;

/** A memo as a file: its name, with åäö and spaces, and its content. */
public record MemoExport(String fileName, String mediaType, byte[] content) {
}
