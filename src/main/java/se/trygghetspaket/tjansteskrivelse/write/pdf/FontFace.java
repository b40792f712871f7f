package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The faces of the font that stands inside every PDF: Liberation Sans. */
enum FontFace {

	REGULAR("Regular", false, false), BOLD("Bold", true, false), ITALIC("Italic", false, true),
	BOLD_ITALIC("BoldItalic", true, true);

	static final String FAMILY = "Liberation Sans";

	private static final int NORMAL_WEIGHT = 400;

	private static final int BOLD_WEIGHT = 700;

	private final byte[] file;

	private final CmapLookup glyphs;

	private final boolean strong;

	private final boolean emphasis;

	FontFace(String name, boolean strong, boolean emphasis) {
		this.file = read("/liberation/LiberationSans-" + name + ".ttf");
		this.strong = strong;
		this.emphasis = emphasis;
		try (TrueTypeFont font = parse()) {
			this.glyphs = font.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The face for a style. */
	static FontFace of(boolean strong, boolean emphasis) {
		if (strong) {
			return emphasis ? BOLD_ITALIC : BOLD;
		}
		return emphasis ? ITALIC : REGULAR;
	}

	boolean has(int codePoint) {
		return this.glyphs.getGlyphId(codePoint) != 0;
	}

	int weight() {
		return this.strong ? BOLD_WEIGHT : NORMAL_WEIGHT;
	}

	FontStyle style() {
		return this.emphasis ? FontStyle.ITALIC : FontStyle.NORMAL;
	}

	/**
	 * The font, read anew: it is no more than one document's at a time. Without
	 * ligatures, which take half the time of a memo and make two letters one.
	 */
	TrueTypeFont parse() throws IOException {
		TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(this.file));
		font.setEnableGsub(false);
		return font;
	}

	private static byte[] read(String resource) {
		try (InputStream bytes = FontFace.class.getResourceAsStream(resource)) {
			if (bytes == null) {
				throw new IllegalStateException("No resource " + resource);
			}
			return bytes.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
