package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.trygghetspaket.tjansteskrivelse.read.pdf.page.Glyph;
import se.trygghetspaket.tjansteskrivelse.read.pdf.page.PageContent;

/** Text that is not read from left to right: a diarium's stamp, a mark across a page. */
final class Stamps {

	private Stamps() {
	}

	/** The stamps of all pages; one that each page has counts for nothing. */
	static List<String> in(List<PageContent> pages) {
		Map<String, Integer> pagesWith = new HashMap<>();
		List<String> stamps = new ArrayList<>();
		for (PageContent page : pages) {
			List<String> own = lines(page);
			own.stream().distinct().forEach((stamp) -> pagesWith.merge(stamp, 1, Integer::sum));
			stamps.addAll(own);
		}
		return stamps.stream().filter((stamp) -> pagesWith.getOrDefault(stamp, 0) == 1).distinct().toList();
	}

	/**
	 * Turned glyphs in the order that they are drawn, divided where one stands apart.
	 */
	private static List<String> lines(PageContent page) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		Glyph last = null;
		for (Glyph glyph : page.glyphs()) {
			if (glyph.upright()) {
				continue;
			}
			double distance = (last == null) ? 0 : Math.hypot(glyph.x0() - last.x0(), glyph.base() - last.base());
			if (last != null && distance > 2.5 * glyph.size()) {
				add(lines, line);
			}
			else if (last != null && distance > 1.1 * glyph.size() && !last.isSpace()) {
				line.append(' ');
			}
			line.append(glyph.text());
			last = glyph;
		}
		add(lines, line);
		return lines;
	}

	private static void add(List<String> lines, StringBuilder line) {
		if (!line.toString().isBlank()) {
			lines.add(line.toString().strip());
		}
		line.setLength(0);
	}

}
