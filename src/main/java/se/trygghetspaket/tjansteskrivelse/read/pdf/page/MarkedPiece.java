package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * A marked piece of a page's content.
 *
 * @param mark its number in the tags
 * @param actual the text that it stands for, or null
 * @param from the first glyph that is in it
 */
record MarkedPiece(int mark, @Nullable String actual, int from) {

	private static final int LONGEST = 200;

	static MarkedPiece of(@Nullable COSName tag, @Nullable COSDictionary properties, @Nullable MarkedPiece outer,
			int from) {
		int mark = (outer == null) ? Glyph.UNTAGGED : outer.mark;
		String actual = null;
		if (properties != null) {
			mark = properties.getInt(COSName.MCID, mark);
			actual = properties.getString(COSName.ACTUAL_TEXT);
		}
		if (COSName.ARTIFACT.equals(tag)) {
			mark = Glyph.ARTIFACT;
		}
		return new MarkedPiece(mark, actual, from);
	}

	/**
	 * Lets the first of its glyphs have the text that it stands for, if it is one line.
	 */
	void replaceText(List<Glyph> glyphs) {
		if (this.actual == null || this.from >= glyphs.size() || this.actual.length() > LONGEST
				|| this.actual.isBlank()) {
			return;
		}
		List<Glyph> own = glyphs.subList(this.from, glyphs.size());
		Glyph first = own.get(0);
		Glyph last = own.get(own.size() - 1);
		if (Math.abs(first.base() - last.base()) > first.size() / 2 || !first.upright()) {
			return;
		}
		own.clear();
		glyphs.add(new Glyph(FontLooks.plain(this.actual), first.x0(), Math.max(first.x1(), last.x1()), first.base(),
				first.size(), first.look(), first.mark(), true));
	}

}
