package se.trygghetspaket.tjansteskrivelse;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.thymeleaf.ITemplateEngine;

import org.springframework.stereotype.Component;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.write.DocxWriter;
import se.trygghetspaket.tjansteskrivelse.write.HtmlWriter;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfAttachment;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfWriter;

/** Writes a memo in every format there is, all of them from one model. */
@Component
public class MemoDocuments {

	private final TextWriter text = new TextWriter();

	private final DocxWriter docx = new DocxWriter();

	private final HtmlWriter html;

	private final PdfWriter pdf = new PdfWriter();

	private final DocumentSettings settings;

	private final FordelningFiles files;

	MemoDocuments(ITemplateEngine engine, DocumentSettings settings, FordelningFiles files) {
		this.html = new HtmlWriter(engine);
		this.settings = settings;
		this.files = files;
	}

	/**
	 * A memo as a file with its name. The HTML carries its style with it.
	 * @throws UnprintableText if it is to be a PDF and has characters that one cannot
	 * show
	 */
	public MemoExport export(DocumentModel model, MemoFormat format) {
		return export(model, Wording.of("tjansteskrivelse.dokument.namn"), format);
	}

	/**
	 * A document as a file.
	 * @param kind what it is, the last word of its name
	 * @throws UnprintableText if it is to be a PDF and has characters that one cannot
	 * show
	 */
	public MemoExport export(DocumentModel model, String kind, MemoFormat format) {
		byte[] content = switch (format) {
			case TEXT -> text(model).getBytes(StandardCharsets.UTF_8);
			case HTML -> this.html.file(model).getBytes(StandardCharsets.UTF_8);
			case DOCX -> docx(model);
			case PDF -> pdf(model);
		};
		return new MemoExport(ExportName.of(model, kind, format), format.mediaType(), content);
	}

	/** Plain text with LF, the memo's lines and no others. */
	public String text(DocumentModel model) {
		return this.text.write(model);
	}

	/** A whole HTML document for the browser, with its style sheet linked. */
	public String html(DocumentModel model) {
		return this.html.page(model);
	}

	public byte[] docx(DocumentModel model) {
		return this.docx.write(model);
	}

	/**
	 * A PDF of the profile that is set now; of PDF/A-3a with the fördelning inside it.
	 * @throws UnprintableText if it has characters that a PDF cannot show
	 */
	public byte[] pdf(DocumentModel model) {
		ArchiveProfile profile = this.settings.archiveProfile();
		return this.pdf.write(model, profile, attachments(model, profile));
	}

	/** What stops a document from being a PDF, empty for one that can be. */
	public List<UnprintableCharacter> unprintable(DocumentModel model) {
		return this.pdf.unprintable(model);
	}

	private List<PdfAttachment> attachments(DocumentModel model, ArchiveProfile profile) {
		return (profile == ArchiveProfile.PDFA_3A) ? model.figures().map(this.files::of).orElse(List.of()) : List.of();
	}

}
