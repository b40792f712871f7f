package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the fonts of the machine: a file reads the same wherever it is read, and
 * no folder of fonts is searched, which takes seconds the first time and leaves a cache
 * behind. A font that a file does not carry is measured by its own widths anyway.
 */
final class SystemFonts implements FontMapper {

	private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

	private final TrueTypeFont font;

	private SystemFonts() {
		try (InputStream stream = PDFont.class.getResourceAsStream(FONT)) {
			if (stream == null) {
				throw new IllegalStateException("PDFBox has no " + FONT);
			}
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** From now on for all of PDFBox. */
	static void useNone() {
		Once.INSTALLED.getClass();
	}

	@Override
	public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String name, @Nullable PDFontDescriptor descriptor) {
		return new FontMapping<>(this.font, true);
	}

	@Override
	public CIDFontMapping getCIDFont(@Nullable String name, @Nullable PDFontDescriptor descriptor,
			@Nullable PDCIDSystemInfo system) {
		return new CIDFontMapping(null, this.font, true);
	}

	private static final class Once {

		static final SystemFonts INSTALLED = new SystemFonts();

		static {
			FontMappers.set(INSTALLED);
		}

	}

}
