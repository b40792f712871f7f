package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF for a test: text put at places on A4 pages, y from the top in points. */
final class PaperPdf {

	static final double LEFT = 71;

	private final PDDocument document = new PDDocument();

	private final PDFont regular = font("Regular");

	private final PDFont bold = font("Bold");

	private PDPageContentStream content;

	private double y;

	private double pitch = 14;

	PaperPdf() {
		this.content = page();
		this.y = 60;
	}

	/** A line of running text below the one before. */
	PaperPdf line(String text) {
		return at(LEFT, this.y += this.pitch, 11, text);
	}

	/** Several lines of a paragraph, with space before it. */
	PaperPdf paragraph(String... lines) {
		this.y += 10;
		for (String line : lines) {
			line(line);
		}
		return this;
	}

	PaperPdf heading(String text) {
		this.y += 14;
		put(LEFT, this.y += this.pitch, 14, this.bold, text);
		return this;
	}

	PaperPdf title(String text) {
		this.y += 14;
		put(LEFT, this.y += 20, 18, this.bold, text);
		return this;
	}

	/** A line with texts that begin, or with a place below 0 end, at places. */
	PaperPdf row(double gap, Object... placesAndTexts) {
		this.y += gap;
		for (int i = 0; i < placesAndTexts.length; i += 2) {
			double x = ((Number) placesAndTexts[i]).doubleValue();
			String text = (String) placesAndTexts[i + 1];
			put((x < 0) ? -x - width(text, 11) : x, this.y, 11, this.regular, text);
		}
		return this;
	}

	PaperPdf at(double x, double top, double size, String text) {
		put(x, top, size, this.regular, text);
		return this;
	}

	/** In a typewriter font. */
	PaperPdf typed(double x, double top, String text) {
		put(x, top, 10, new PDType1Font(FontName.COURIER), text);
		return this;
	}

	PaperPdf boldAt(double x, double top, double size, String text) {
		put(x, top, size, this.bold, text);
		return this;
	}

	PaperPdf rule(double x0, double y0, double x1, double y1) {
		draw((stream) -> {
			stream.moveTo((float) x0, (float) (PDRectangle.A4.getHeight() - y0));
			stream.lineTo((float) x1, (float) (PDRectangle.A4.getHeight() - y1));
			stream.stroke();
		});
		return this;
	}

	PaperPdf turned(double x, double top, String text) {
		draw((stream) -> {
			stream.beginText();
			stream.setFont(this.regular, 11);
			stream.setTextMatrix(
					Matrix.getRotateInstance(Math.PI / 2, (float) x, (float) (PDRectangle.A4.getHeight() - top)));
			stream.showText(text);
			stream.endText();
		});
		return this;
	}

	PaperPdf image() {
		draw((stream) -> stream.drawImage(
				LosslessFactory.createFromImage(this.document, new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY)),
				0, 0, 595, 842));
		return this;
	}

	PaperPdf nextPage() {
		draw(PDPageContentStream::close);
		this.content = page();
		this.y = 60;
		return this;
	}

	double y() {
		return this.y;
	}

	PDDocument document() {
		return this.document;
	}

	/** Locks it: a password to open it, or none, and whether its text may be copied. */
	byte[] locked(String password, boolean copying) {
		AccessPermission permission = new AccessPermission();
		permission.setCanExtractContent(copying);
		StandardProtectionPolicy policy = new StandardProtectionPolicy("ägarens", password, permission);
		policy.setEncryptionKeyLength(256);
		try {
			this.document.protect(policy);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes();
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		draw(PDPageContentStream::close);
		try (this.document) {
			this.document.save(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	double width(String text, double size) {
		try {
			return this.regular.getStringWidth(text) / 1000 * size;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void put(double x, double top, double size, PDFont font, String text) {
		draw((stream) -> {
			stream.beginText();
			stream.setFont(font, (float) size);
			stream.newLineAtOffset((float) x, (float) (PDRectangle.A4.getHeight() - top));
			stream.showText(text);
			stream.endText();
		});
	}

	private PDPageContentStream page() {
		PDPage page = new PDPage(PDRectangle.A4);
		this.document.addPage(page);
		try {
			return new PDPageContentStream(this.document, page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private PDFont font(String name) {
		try (InputStream bytes = Objects
			.requireNonNull(PaperPdf.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf"))) {
			return PDType0Font.load(this.document, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void draw(Drawing drawing) {
		try {
			drawing.on(this.content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Something drawn on a page. */
	private interface Drawing {

		void on(PDPageContentStream stream) throws IOException;

	}

}
