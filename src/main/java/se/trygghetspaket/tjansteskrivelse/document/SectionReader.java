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

	/** Far more than anybody means; what is deeper stays text. */
	private static final int OPEN_BLOCKS = 40;

	private static final int INLINE_NESTING = 30;

	private static final Parser PARSER = Parser.builder()
		.enabledBlockTypes(Set.of(org.commonmark.node.Heading.class, ListBlock.class))
		.maxOpenBlockParsers(OPEN_BLOCKS)
		.maxInlineNesting(INLINE_NESTING)
		.build();

	private final Map<String, List<Block>> figures;

	private final TiedText ties;

	/**
	 * A reader of sections.
	 * @param figures what stands for each placeholder that is alone on its line
	 * @param ties what puts tied amounts into the text
	 */
	SectionReader(Map<String, List<Block>> figures, TiedText ties) {
		this.figures = Map.copyOf(figures);
		this.ties = ties;
	}

	List<Block> read(String text) {
		List<Block> blocks = new ArrayList<>();
		StringBuilder written = new StringBuilder();
		for (String line : text.lines().toList()) {
			List<Block> figure = this.figures.get(line.strip());
			if (figure == null) {
				written.append(line).append('\n');
			}
			else {
				blocks.addAll(parse(written));
				blocks.addAll(figure);
				written.setLength(0);
			}
		}
		blocks.addAll(parse(written));
		return blocks;
	}

	private List<Block> parse(CharSequence text) {
		return children(PARSER.parse(this.ties.marked(text.toString())), 0);
	}

	/**
	 * The blocks inside a node.
	 * @param depth how many lists they are in
	 */
	private List<Block> children(Node parent, int depth) {
		List<Block> blocks = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof ListBlock list) {
				ItemList read = list(list, depth + 1);
				blocks.addAll((depth < ItemList.DEEPEST) ? List.of(read) : labelled(read));
			}
			else if (node instanceof LinkReferenceDefinition definition) {
				blocks.add(new Paragraph(List.of(line(source(definition)))));
			}
			else {
				List<Line> lines = InlineReader.lines(node, this.ties);
				if (!lines.isEmpty()) {
					blocks.add(block(node, lines, depth));
				}
			}
		}
		return blocks;
	}

	private static Block block(Node node, List<Line> lines, int depth) {
		if (node instanceof org.commonmark.node.Heading heading && depth == 0) {
			return new Heading(Math.min(heading.getLevel() + 1, Heading.DEEPEST), Line.joined(lines));
		}
		return new Paragraph(lines);
	}

	private ItemList list(ListBlock list, int depth) {
		List<ItemList.Item> items = new ArrayList<>();
		for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
			items.add(new ItemList.Item(children(item, depth)));
		}
		if (list instanceof OrderedList ordered) {
			return new ItemList(ordered.getMarkerDelimiter().charAt(0), ordered.getMarkerStartNumber(),
					ordered.isTight(), items);
		}
		return new ItemList(((BulletList) list).getMarker().charAt(0), 1, list.isTight(), items);
	}

	/** A list that is too deep as paragraphs, each item after its label. */
	private static List<Block> labelled(ItemList list) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < list.items().size(); i++) {
			List<Block> inner = list.items().get(i).blocks();
			Line label = Line.of(list.label(i));
			if (!inner.isEmpty() && inner.get(0) instanceof Paragraph first) {
				List<Line> lines = new ArrayList<>(first.lines());
				lines.set(0, Line.joined(List.of(label, lines.get(0))));
				blocks.add(new Paragraph(lines));
				blocks.addAll(inner.subList(1, inner.size()));
			}
			else {
				blocks.add(new Paragraph(List.of(label)));
				blocks.addAll(inner);
			}
		}
		return blocks;
	}

	private Line line(String marked) {
		return new Line(this.ties.pieces(marked)
			.stream()
			.map((piece) -> new Run(piece.text(), false, false, piece.source()))
			.toList());
	}

	/** The definition as it was typed: in a memo it is text like any other. */
	private static String source(LinkReferenceDefinition definition) {
		String title = definition.getTitle();
		return "[" + definition.getLabel() + "]: " + definition.getDestination()
				+ ((title != null) ? " \"" + title + "\"" : "");
	}

}
