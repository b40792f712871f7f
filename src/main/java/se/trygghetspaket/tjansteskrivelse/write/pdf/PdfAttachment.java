package se.trygghetspaket.tjansteskrivelse.write.pdf;

/** A file inside a PDF, which says in data what the document says in print. */
public record PdfAttachment(String name, String mediaType, String description, byte[] content) {
}
