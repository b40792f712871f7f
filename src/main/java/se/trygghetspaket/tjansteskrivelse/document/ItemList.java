package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

/**
 * A bulleted or numbered list; an item may hold another list.
 *
 * @param marker the bullet that its author typed, {@code -}, {@code *} or {@code +}; in a
 * numbered list what follows the number, {@code .} or {@code )}
 * @param start the first number; 1 in a bulleted list
 * @param tight whether no blank line stands between the items
 */
public record ItemList(char marker, int start, boolean tight, List<Item> items) implements Block {

	/** How many lists can stand in each other, the outermost counted. */
	public static final int DEEPEST = 3;

	public ItemList {
		items = List.copyOf(items);
	}

	/** Lines without style, numbered from 1. */
	static ItemList numbered(List<String> lines) {
		return new ItemList('.', 1, true,
				lines.stream().map((line) -> new Item(List.of(new Paragraph(List.of(Line.of(line)))))).toList());
	}

	/** Lines without style, each with a bullet. */
	static ItemList bulleted(List<String> texts) {
		return new ItemList('-', 1, true,
				texts.stream()
					.map((text) -> new Item(List.of(new Paragraph(text.lines().map(Line::of).toList()))))
					.toList());
	}

	/** Whether its items are numbered. */
	public boolean numbered() {
		return this.marker == '.' || this.marker == ')';
	}

	/** What stands before the item as text: "-", "•" or "3.". */
	public String label(int index) {
		if (numbered()) {
			return (this.start + index) + String.valueOf(this.marker);
		}
		return (this.marker == '*') ? "•" : String.valueOf(this.marker);
	}

	@Override
	public Kind kind() {
		return Kind.LIST;
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.list(this);
	}

	/** What one item holds: paragraphs and lists. */
	public record Item(List<Block> blocks) {

		public Item {
			blocks = List.copyOf(blocks);
		}

	}

}
