package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Glyph;

/** Puts glyphs together to words and lines by where they are. */
final class Lines {

	/** Of the font size: what still stands on the same line, as a raised number does. */
	private static final double SAME_LINE = 0.4;

	/** Of the font size: a gap that separates two words where no space is drawn. */
	private static final double GAP = 0.18;

	/** Of the font size: more than the space of a typewriter font. */
	private static final double TYPED_SPACE = 0.75;

	private Lines() {
	}

	/** The lines of some upright glyphs of a page, from the top. */
	static List<TextLine> of(int page, List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs.stream().filter(Glyph::upright).toList());
		sorted.sort(Comparator.comparingDouble(Glyph::base));
		List<TextLine> lines = new ArrayList<>();
		List<Glyph> line = new ArrayList<>();
		for (Glyph glyph : sorted) {
			if (!line.isEmpty()) {
				double size = Math.max(line.get(0).size(), glyph.size());
				if (glyph.base() - line.get(0).base() > SAME_LINE * size) {
					add(lines, page, line);
					line.clear();
				}
			}
			line.add(glyph);
		}
		add(lines, page, line);
		return lines;
	}

	private static void add(List<TextLine> lines, int page, List<Glyph> glyphs) {
		List<Glyph> sorted = new ArrayList<>(glyphs);
		sorted.sort(Comparator.comparingDouble(Glyph::x0));
		List<Word> words = words(sorted);
		if (words.isEmpty()) {
			return;
		}
		List<Glyph> letters = sorted.stream().filter((glyph) -> !glyph.isSpace()).toList();
		boolean bold = letters.stream().allMatch((glyph) -> glyph.look().bold());
		Map<Double, Integer> sizes = new HashMap<>();
		Map<Double, Double> bases = new HashMap<>();
		for (Glyph glyph : letters) {
			double size = Math.round(glyph.size() * 10) / 10.0;
			sizes.merge(size, 1, Integer::sum);
			bases.putIfAbsent(size, glyph.base());
		}
		double size = sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
		lines.add(new TextLine(page, bases.get(size), size, bold, words));
	}

	private static List<Word> words(List<Glyph> glyphs) {
		List<Word> words = new ArrayList<>(joined(glyphs));
		if (isBullet(glyphs, words)) {
			Word mark = words.get(0);
			words.set(0, new Word("◦", mark.before(), mark.x0(), mark.x1()));
		}
		return words;
	}

	private static List<Word> joined(List<Glyph> glyphs) {
		List<Word> words = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		String before = "";
		double x0 = 0;
		Glyph last = null;
		for (Glyph glyph : glyphs) {
			if (last != null && glyph.repeats(last)) {
				continue;
			}
			boolean gap = last != null && glyph.x0() - last.x1() > GAP * glyph.size();
			if (glyph.isSpace() || gap) {
				if (!text.isEmpty()) {
					words.add(word(words, text, before, x0, last.x1()));
					text.setLength(0);
					before = "";
				}
				before = (glyph.text().equals("\u00A0") && !before.equals(" ")) ? "\u00A0" : " ";
			}
			if (glyph.isSpace()) {
				continue;
			}
			if (text.isEmpty()) {
				x0 = glyph.x0();
			}
			text.append(glyph.text());
			last = glyph;
		}
		if (!text.isEmpty() && last != null) {
			words.add(word(words, text, before, x0, last.x1()));
		}
		return words;
	}

	private static Word word(List<Word> words, StringBuilder text, String before, double x0, double x1) {
		return new Word(text.toString().strip(), words.isEmpty() ? "" : before, x0, x1);
	}

	/**
	 * Whether a line begins with the round bullet that is the letter o of a typewriter
	 * font: alone, and with a wider gap after it than such a font has between words, or
	 * with text of another font.
	 */
	private static boolean isBullet(List<Glyph> glyphs, List<Word> words) {
		if (words.size() < 2 || !words.get(0).text().equals("o")) {
			return false;
		}
		List<Glyph> letters = glyphs.stream().filter((glyph) -> !glyph.isSpace()).limit(2).toList();
		Glyph mark = letters.get(0);
		return mark.look().fixed()
				&& (letters.get(1).x0() - mark.x1() > TYPED_SPACE * mark.size() || !letters.get(1).look().fixed());
	}

}
