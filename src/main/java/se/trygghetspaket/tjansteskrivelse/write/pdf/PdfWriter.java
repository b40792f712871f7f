package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import org.w3c.dom.DOMImplementation;

import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;

/**
 * Writes a document as PDF that follows an archive profile and PDF/UA-1: fonts inside it,
 * every part tagged as what it is, headings as bookmarks.
 */
public final class PdfWriter {

	private static final String FAMILY = "Liberation Sans";

	private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

	private final PdfPage page = new PdfPage(dom(), read("/dokument/pdf.css"));

	public byte[] write(DocumentModel model, ArchiveProfile profile) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.usePdfUaAccessibility(true);
		builder.usePdfAConformance(conformance(profile));
		builder.useColorProfile(this.colours);
		face(builder, "Regular", 400, FontStyle.NORMAL);
		face(builder, "Bold", 700, FontStyle.NORMAL);
		face(builder, "Italic", 400, FontStyle.ITALIC);
		face(builder, "BoldItalic", 700, FontStyle.ITALIC);
		builder.withProducer("Trygghetspaket");
		builder.withW3cDocument(this.page.of(model), null);
		builder.toStream(bytes);
		try {
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static void face(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
		builder.useFont(() -> PdfWriter.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf"),
				FAMILY, weight, style, true);
	}

	private static PdfAConformance conformance(ArchiveProfile profile) {
		return switch (profile) {
			case PDFA_2A -> PdfAConformance.PDFA_2_A;
			case PDFA_3A -> PdfAConformance.PDFA_3_A;
		};
	}

	private static DOMImplementation dom() {
		try {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException("The platform makes no documents", ex);
		}
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
