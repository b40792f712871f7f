package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.UnprintableCharacter;
import se.trygghetspaket.tjansteskrivelse.UnprintableText;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/**
 * Writes a document as PDF that follows an archive profile and PDF/UA-1: fonts inside it,
 * every part tagged as what it is, headings as bookmarks. May be used by several threads.
 */
public final class PdfWriter {

	private static final String PRODUCER = "Trygghetspaket";

	private static final Logger LOG = LoggerFactory.getLogger(PdfWriter.class);

	static {
		XRLog.setLoggingEnabled(false);
	}

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final PdfPage page = new PdfPage(read("/dokument/pdf.css"));

	private final FontShelf shelf = new FontShelf();

	/**
	 * The PDF.
	 * @param attachments what is put into it; PDF/A-2 allows no files like these
	 * @throws UnprintableText if it has characters without a glyph
	 */
	public byte[] write(DocumentModel model, ArchiveProfile profile, List<PdfAttachment> attachments) {
		List<UnprintableCharacter> missing = unprintable(model);
		if (!missing.isEmpty()) {
			throw new UnprintableText(missing);
		}
		return writeUnchecked(model, profile, attachments);
	}

	/** What {@link #write} would refuse, in the order of the document. */
	public List<UnprintableCharacter> unprintable(DocumentModel model) {
		return GlyphSearch.in(model);
	}

	/** A character without a glyph is printed as #. */
	byte[] writeUnchecked(DocumentModel model, ArchiveProfile profile, List<PdfAttachment> attachments) {
		FontShelf.FontSet fonts = this.shelf.take();
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			try (PdfBoxRenderer renderer = renderer(document, fonts, model, profile)) {
				renderer.createPDFWithoutClosing();
			}
			PdfTags.tidy(document);
			if (!attachments.isEmpty()) {
				PdfAttachments.add(document, attachments, document.getDocumentInformation().getCreationDate());
			}
			document.save(bytes);
			this.shelf.putBack(fonts);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PdfBoxRenderer renderer(PDDocument document, FontShelf.FontSet fonts, DocumentModel model,
			ArchiveProfile profile) {
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.usePDDocument(document);
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(conformance(profile));
		builder.useColorProfile(this.colours);
		builder.withProducer(PRODUCER);
		builder.withDiagnosticConsumer(PdfWriter::warn);
		for (FontFace face : FontFace.values()) {
			builder.useFont(fonts.in(document, face), FontFace.FAMILY, face.weight(), face.style(), true);
		}
		builder.withW3cDocument(this.page.of(model), null);
		return builder.buildPdfRenderer();
	}

	/** The library has a log of its own; what went wrong belongs in the application's. */
	private static void warn(Diagnostic diagnostic) {
		if (diagnostic.hasError()) {
			LOG.warn("A PDF: {}", diagnostic.getFormattedMessage(), diagnostic.getError());
		}
	}

	private static PdfAConformance conformance(ArchiveProfile profile) {
		return switch (profile) {
			case PDFA_2A -> PdfAConformance.PDFA_2_A;
			case PDFA_3A -> PdfAConformance.PDFA_3_A;
		};
	}

	private static String read(String resource) {
		try (InputStream bytes = PdfWriter.class.getResourceAsStream(resource)) {
			if (bytes == null) {
				throw new IllegalStateException("No resource " + resource);
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
