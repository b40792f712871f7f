package se.trygghetspaket.tjansteskrivelse;

import java.nio.charset.StandardCharsets;

import org.thymeleaf.ITemplateEngine;

import org.springframework.stereotype.Component;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Wording;
import se.trygghetspaket.tjansteskrivelse.write.DocxWriter;
import se.trygghetspaket.tjansteskrivelse.write.HtmlWriter;
import se.trygghetspaket.tjansteskrivelse.write.TextWriter;

/** Writes a memo in every format there is, all of them from one model. */
@Component
public class MemoDocuments {

	private final TextWriter text = new TextWriter();

	private final DocxWriter docx = new DocxWriter();

	private final HtmlWriter html;

	public MemoDocuments(ITemplateEngine engine) {
		this.html = new HtmlWriter(engine);
	}

	/** A memo as a file with its name. The HTML carries its style with it. */
	public MemoExport export(DocumentModel model, MemoFormat format) {
		return export(model, Wording.of("tjansteskrivelse.dokument.namn"), format);
	}

	/**
	 * A document as a file.
	 * @param kind what it is, the last word of its name
	 */
	public MemoExport export(DocumentModel model, String kind, MemoFormat format) {
		byte[] content = switch (format) {
			case TEXT -> text(model).getBytes(StandardCharsets.UTF_8);
			case HTML -> this.html.file(model).getBytes(StandardCharsets.UTF_8);
			case DOCX -> docx(model);
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

}
