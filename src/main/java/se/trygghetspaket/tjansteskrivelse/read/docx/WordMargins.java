package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.ooxml.XmlNode;
import se.trygghetspaket.tjansteskrivelse.read.HeaderFields;
import se.trygghetspaket.tjansteskrivelse.read.ProductFoot;

/**
 * The lines of the headers and footers of a document, each once: the first page often has
 * one of its own that says the same. Numbers of pages are left out, and what this product
 * printed there about itself.
 */
final class WordMargins {

	private static final int MOST_SECTIONS = 200;

	private static final String PAGE_WORDS = "(?i)[\\s\\d()/.:-]*(?:(?:sida?|sid\\.|page|av|of)[\\s\\d()/.:-]*)*";

	private WordMargins() {
	}

	static List<MemoLine> read(WordParts parts) {
		Set<String> lines = new LinkedHashSet<>();
		for (XmlNode section : sections(parts.body())) {
			for (String kind : List.of("w:headerReference", "w:footerReference")) {
				for (String page : List.of("first", "default", "even")) {
					add(section, kind, page, parts, lines);
				}
			}
		}
		return lines.stream().map((line) -> new MemoLine(null, line, LineRole.MARGIN)).toList();
	}

	/** Those of the paragraphs that end a section, and the last one's. */
	private static List<XmlNode> sections(XmlNode body) {
		List<XmlNode> sections = new ArrayList<>();
		body.children().forEach((node) -> {
			if (node.is("w:sectPr")) {
				sections.add(node);
			}
			node.find("w:pPr", "w:sectPr").ifPresent(sections::add);
		});
		return sections.subList(0, Math.min(sections.size(), MOST_SECTIONS));
	}

	private static void add(XmlNode section, String kind, String page, WordParts parts, Set<String> lines) {
		for (XmlNode reference : section.children(kind)) {
			boolean shown = !page.equals("first") || section.flag("w:titlePg").orElse(false);
			if (shown && reference.attribute("w:type").orElse("default").equals(page)) {
				Optional<XmlNode> part = parts.part(reference.attribute("r:id").orElse(""));
				if (part.isPresent()) {
					WordBody.read(part.get(), parts).forEach((piece) -> piece.lines().forEach((line) -> {
						split(withoutPages(line)).stream()
							.filter((text) -> !text.isBlank() && !ProductFoot.isOwn(text.strip()))
							.forEach(lines::add);
					}));
				}
			}
		}
	}

	/**
	 * What stands beside each other there has nothing in common, but for words and
	 * values.
	 */
	private static List<String> split(String line) {
		List<String> cells = List.of(line.split("\t"));
		boolean labelled = cells.stream().anyMatch((cell) -> HeaderFields.labelAlone(cell.strip()).isPresent());
		return labelled ? List.of(line) : cells;
	}

	/** Without the cells that only number the pages. */
	private static String withoutPages(String line) {
		List<String> cells = new ArrayList<>();
		for (String cell : line.split("\t", -1)) {
			boolean numbered = cell.indexOf(WordText.PAGE_FIELD) >= 0;
			String text = cell.replace(String.valueOf(WordText.PAGE_FIELD), "");
			cells.add((numbered && text.matches(PAGE_WORDS)) ? "" : text);
		}
		return String.join("\t", cells);
	}

}
