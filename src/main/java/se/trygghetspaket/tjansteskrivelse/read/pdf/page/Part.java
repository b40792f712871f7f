package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A part of a text that tags tell of: a heading, a paragraph, an item or a cell. */
public final class Part {

	public final Kind kind;

	/** Its place in the reading order. */
	public final int order;

	/** A heading's level, or how many lists an item is in. */
	public int level;

	/** Whether a paragraph of an item came already. */
	public boolean begun;

	/** Whether it is a later paragraph of an item. */
	public boolean continued;

	/** Whether it is the caption of a table. */
	public boolean caption;

	/** Whether any content belongs to it. */
	public boolean used;

	/** The columns that a cell takes. */
	public int columns = 1;

	/** The rows that a cell takes. */
	public int rows = 1;

	public @Nullable Row row;

	Part(Kind kind, int order) {
		this.kind = kind;
		this.order = order;
	}

	/** What a part can be. */
	public enum Kind {

		HEADING, PARAGRAPH, ITEM, CELL

	}

	/** A table; it is the same one for all of its rows. */
	public static final class Table {

	}

	/** A row of a table with its cells in order. */
	public static final class Row {

		public final Table table;

		final int order;

		public final List<Part> cells = new ArrayList<>();

		Row(Table table, int order) {
			this.table = table;
			this.order = order;
		}

	}

}
