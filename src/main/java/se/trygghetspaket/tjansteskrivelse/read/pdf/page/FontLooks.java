package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.text.Normalizer;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Glyph.Look;

/** What the fonts of a document look like, and what their characters mean. */
final class FontLooks {

	private static final int BOLD_FROM = 600;

	/** What the fonts of symbols that come with Windows have at these places. */
	private static final String BULLETS = "\uF0B7\uF0A7\uF0D8\uF0FC\uF0A8\uF076\uF06E\uF06C\uF071\uF0E0\uF0F0\uE00C"
			+ "\uE00B\uE009\uF02D\uF0BE\uF0AD";

	private final Map<PDFont, Look> looks = new IdentityHashMap<>();

	Look of(PDFont font, boolean heavy) {
		Look look = this.looks.computeIfAbsent(font, FontLooks::look);
		return heavy ? new Look(true, look.symbols(), look.fixed()) : look;
	}

	/** What a character of a font means, as far as the file tells. */
	String text(PDFont font, int code) {
		String text = font.toUnicode(code);
		if (text == null || text.isEmpty()) {
			return Glyph.UNKNOWN;
		}
		if (of(font, false).symbols() && text.codePoints().noneMatch(FontLooks::isPrivate)
				&& text.codePoints().allMatch(FontLooks::isLatin)) {
			return "•";
		}
		return plain(text);
	}

	/** Without ligatures and without characters of which nobody knows what they are. */
	static String plain(String text) {
		StringBuilder plain = new StringBuilder();
		text.codePoints().forEach((c) -> {
			if (BULLETS.indexOf(c) >= 0) {
				plain.append('•');
			}
			else if (c >= 0xFB00 && c <= 0xFB06) {
				plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
			}
			else if (c == '\t' || c == '\n' || c == '\r') {
				plain.append(' ');
			}
			else if (isPrivate(c) || Character.isISOControl(c) || !Character.isDefined(c)
					|| Character.getType(c) == Character.SURROGATE) {
				plain.append(Glyph.UNKNOWN);
			}
			else if (Character.getType(c) != Character.FORMAT || c == 0xAD) {
				plain.appendCodePoint(c);
			}
		});
		return plain.toString();
	}

	/** What a letter of a font of symbols is mistaken for. */
	private static boolean isLatin(int c) {
		return c < 0x250 && (Character.isLetterOrDigit(c) || c == '\u00A7' || c == '\u00A8');
	}

	private static boolean isPrivate(int c) {
		return Character.getType(c) == Character.PRIVATE_USE;
	}

	private static Look look(PDFont font) {
		String name = (font.getName() == null) ? "" : font.getName().toLowerCase(Locale.ROOT);
		PDFontDescriptor descriptor = font.getFontDescriptor();
		boolean bold = Stream.of("bold", "black", "heavy", "demi").anyMatch(name::contains) || isBold(descriptor);
		boolean symbols = Stream.of("wingdings", "webdings", "opensymbol", "starsymbol", "dingbats")
			.anyMatch(name::contains) || name.endsWith("symbol") || name.endsWith("symbolmt");
		boolean fixed = name.contains("courier") || name.contains("mono")
				|| (descriptor != null && descriptor.isFixedPitch());
		return new Look(bold, symbols, fixed);
	}

	private static boolean isBold(@Nullable PDFontDescriptor descriptor) {
		return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_FROM);
	}

}
