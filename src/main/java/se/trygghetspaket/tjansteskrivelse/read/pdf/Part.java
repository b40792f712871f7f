package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A part of a text that tags tell of: a heading, a paragraph, an item or a cell. */
final class Part {

	final Kind kind;

	/** Its place in the reading order. */
	final int order;

	/** A heading's level, or how many lists an item is in. */
	int level;

	/** Whether a paragraph of an item came already. */
	boolean begun;

	/** Whether it is a later paragraph of an item. */
	boolean continued;

	/** Whether any content belongs to it. */
	boolean used;

	/** The columns that a cell takes. */
	int columns = 1;

	@Nullable Row row;

	Part(Kind kind, int order) {
		this.kind = kind;
		this.order = order;
	}

	/** What a part can be. */
	enum Kind {

		HEADING, PARAGRAPH, ITEM, CELL

	}

	/** A table; it is the same one for all of its rows. */
	static final class Table {

	}

	/** A row of a table with its cells in order. */
	static final class Row {

		final Table table;

		final int order;

		final List<Part> cells = new ArrayList<>();

		Row(Table table, int order) {
			this.table = table;
			this.order = order;
		}

	}

}
