package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Glyph;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.PageContent;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Part;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Tags;

/**
 * The text of a document by the parts that its tags tell of, with what they leave out.
 *
 * @param pieces the parts in reading order
 * @param artifacts for each page the lines that are marked as no text
 * @param loose for each page the lines that no tag tells of
 * @param trusted whether the tags tell enough, and nothing that cannot be
 */
record TaggedText(List<Piece> pieces, List<List<TextLine>> artifacts, List<List<TextLine>> loose, boolean trusted) {

	/** Of all letters: what tags must tell of at least. */
	private static final double LEAST_TAGGED = 0.93;

	/** A single part with so many lines and most of the text is no part. */
	private static final int MOST_LINES = 14;

	static TaggedText of(List<PageContent> pages, Tags tags) {
		Map<Part, TreeMap<Integer, List<Glyph>>> byPart = new IdentityHashMap<>();
		List<List<TextLine>> artifacts = new ArrayList<>();
		List<List<TextLine>> loose = new ArrayList<>();
		int tagged = 0;
		int untagged = 0;
		for (PageContent page : pages) {
			List<Glyph> marked = new ArrayList<>();
			List<Glyph> rest = new ArrayList<>();
			for (Glyph glyph : page.glyphs()) {
				Part part = (glyph.mark() >= 0) ? tags.part(page.number(), glyph.mark()) : null;
				if (!glyph.upright()) {
					continue;
				}
				if (part != null) {
					byPart.computeIfAbsent(part, (key) -> new TreeMap<>())
						.computeIfAbsent(page.number(), (key) -> new ArrayList<>())
						.add(glyph);
					tagged += glyph.isSpace() ? 0 : 1;
				}
				else if (glyph.mark() == Glyph.ARTIFACT) {
					marked.add(glyph);
				}
				else {
					rest.add(glyph);
					untagged += glyph.isSpace() ? 0 : 1;
				}
			}
			artifacts.add(Lines.of(page.number(), marked));
			loose.add(Lines.of(page.number(), rest));
		}
		List<Piece> pieces = new ArrayList<>();
		byPart.forEach((part, glyphs) -> {
			List<TextLine> lines = new ArrayList<>();
			List<Glyph> all = new ArrayList<>();
			glyphs.forEach((page, own) -> {
				lines.addAll(Lines.of(page, own));
				all.addAll(own);
			});
			if (!lines.isEmpty()) {
				pieces.add(new Piece(part, lines, all));
			}
		});
		pieces.sort(Tagged.order());
		join(pieces);
		boolean enough = tagged > 0 && tagged >= LEAST_TAGGED * (tagged + untagged);
		return new TaggedText(pieces, artifacts, loose, enough && !isOneLump(pieces, tagged));
	}

	/**
	 * Makes one of paragraphs that stand beside each other, as a label and its amount.
	 */
	private static void join(List<Piece> pieces) {
		for (int i = pieces.size() - 1; i > 0; i--) {
			Piece left = pieces.get(i - 1);
			Piece right = pieces.get(i);
			if (isBeside(left, right)) {
				List<Glyph> glyphs = Stream.concat(left.glyphs().stream(), right.glyphs().stream()).toList();
				pieces.set(i - 1, new Piece(left.part(), Lines.of(left.first().page(), glyphs), glyphs));
				pieces.remove(i);
			}
		}
	}

	private static boolean isBeside(Piece left, Piece right) {
		boolean item = left.part().kind == Part.Kind.ITEM && right.part().kind == Part.Kind.ITEM
				&& right.part().continued;
		boolean lone = left.part().kind == Part.Kind.PARAGRAPH && right.part().kind == Part.Kind.PARAGRAPH
				&& left.lines().size() == 1;
		double near = left.first().size() / 3;
		return (item || lone) && right.lines().size() == 1 && left.first().page() == left.last().page()
				&& left.first().page() == right.first().page()
				&& left.lines().stream().allMatch((line) -> line.x1() < right.first().x0())
				&& right.first().base() > left.first().base() - near
				&& right.first().base() < left.last().base() + near;
	}

	/**
	 * Whether nearly everything is one paragraph, as when a tool only pretends to tag.
	 */
	private static boolean isOneLump(List<Piece> pieces, int letters) {
		return pieces.stream()
			.filter((piece) -> piece.lines().size() > MOST_LINES)
			.anyMatch((piece) -> piece.glyphs().stream().filter((glyph) -> !glyph.isSpace()).count() > letters / 2);
	}

	/**
	 * A part with its text.
	 *
	 * @param lines its lines, page by page from the top
	 */
	record Piece(Part part, List<TextLine> lines, List<Glyph> glyphs) {

		TextLine first() {
			return this.lines.get(0);
		}

		TextLine last() {
			return this.lines.get(this.lines.size() - 1);
		}

	}

}
