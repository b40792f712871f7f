package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.util.List;

/**
 * What a page shows.
 *
 * @param number its number from 0
 * @param width in points, as it is read
 * @param height in points
 * @param images how many images
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Rule> rules, int images) {

	public PageContent {
		glyphs = List.copyOf(glyphs);
		rules = List.copyOf(rules);
	}

}
