package se.trygghetspaket.tjansteskrivelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.BulletList;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;

/**
 * Reads a section's CommonMark into blocks. Headings, lists, emphasis and links are what
 * a memo needs; everything else (quotes, code, raw HTML) stays as the text that was
 * typed, so that nothing of it is lost and nothing of it is run.
 */
final class SectionReader {

	/** A list and an item for every level; deeper in, nothing but text is recognised. */
	private static final int OPEN_BLOCKS = 2 * ItemList.DEEPEST;

	private static final int INLINE_NESTING = 30;

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(org.commonmark.node.Heading.class, ListBlock.class))
		.maxOpenBlockParsers(OPEN_BLOCKS)
		.maxInlineNesting(INLINE_NESTING)
		.build();

	private final Map<String, Block> figures;

	/**
	 * A reader of sections.
	 * @param figures what stands for each placeholder that is alone on its line
	 */
	SectionReader(Map<String, Block> figures) {
		this.figures = Map.copyOf(figures);
	}

	List<Block> read(String text) {
		List<Block> blocks = new ArrayList<>();
		StringBuilder written = new StringBuilder();
		for (String line : text.lines().toList()) {
			Block figure = this.figures.get(line.strip());
			if (figure == null) {
				written.append(line).append('\n');
			}
			else {
				blocks.addAll(parse(written));
				blocks.add(figure);
				written.setLength(0);
			}
		}
		blocks.addAll(parse(written));
		return blocks;
	}

	private static List<Block> parse(CharSequence text) {
		return children(PARSER.parse(text.toString()), false);
	}

	private static List<Block> children(Node parent, boolean inList) {
		List<Block> blocks = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof ListBlock list) {
				blocks.add(list(list));
			}
			else if (node instanceof LinkReferenceDefinition definition) {
				blocks.add(new Paragraph(List.of(Line.of(source(definition)))));
			}
			else {
				List<Line> lines = InlineReader.lines(node);
				if (!lines.isEmpty()) {
					blocks.add(block(node, lines, inList));
				}
			}
		}
		return blocks;
	}

	private static Block block(Node node, List<Line> lines, boolean inList) {
		if (node instanceof org.commonmark.node.Heading heading && !inList) {
			return new Heading(Math.min(heading.getLevel() + 1, Heading.DEEPEST), Line.joined(lines));
		}
		return new Paragraph(lines);
	}

	private static ItemList list(ListBlock list) {
		List<ItemList.Item> items = new ArrayList<>();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			items.add(new ItemList.Item(children(item, true)));
		}
		if (list instanceof OrderedList ordered) {
			return new ItemList(ordered.getMarkerDelimiter().charAt(0), ordered.getMarkerStartNumber(),
					ordered.isTight(), items);
		}
		return new ItemList(((BulletList) list).getMarker().charAt(0), 1, list.isTight(), items);
	}

	/** The definition as it was typed: in a memo it is text like any other. */
	private static String source(LinkReferenceDefinition definition) {
		String title = definition.getTitle();
		return "[" + definition.getLabel() + "]: " + definition.getDestination()
				+ ((title != null) ? " \"" + title + "\"" : "");
	}

}
