package se.trygghetspaket.tjansteskrivelse.read.pdf.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * The structure that a file's tags tell: which piece of content belongs to which part of
 * the text, in reading order. Loops and endless depth are cut off.
 */
public final class Tags {

	private static final int DEEPEST = 150;

	private static final int MOST_ELEMENTS = 300_000;

	private static final int MOST_SPANNED = 50;

	private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

	private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");

	private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");

	private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();

	private final Map<COSDictionary, Boolean> seen = new IdentityHashMap<>();

	private final Map<Long, Part> parts = new HashMap<>();

	private @Nullable COSDictionary roles;

	private int order;

	/** Tells which page of the file has a number. */
	void number(COSDictionary page, int number) {
		this.pages.put(page, number);
	}

	/** Reads them; a file without tags has no parts. */
	void read(COSDictionary catalog, Deadline deadline) {
		COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
		if (root != null) {
			this.roles = root.getCOSDictionary(ROLE_MAP);
			kids(root, new Frame(null, null, null, 0), -1, 0);
		}
		deadline.check();
	}

	/** The part that a piece of a page belongs to, or null. */
	public @Nullable Part part(int page, int mark) {
		return this.parts.get(key(page, mark));
	}

	private static long key(int page, int mark) {
		return (long) page << 32 | mark;
	}

	private void element(COSDictionary element, Frame frame, int above, int depth) {
		if (depth > DEEPEST || this.seen.size() > MOST_ELEMENTS || this.seen.put(element, true) != null) {
			return;
		}
		COSDictionary own = element.getCOSDictionary(COSName.PG);
		int page = (own != null) ? this.pages.getOrDefault(own, above) : above;
		String type = type(element);
		switch (type) {
			case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" -> {
				Part heading = part(Part.Kind.HEADING);
				heading.level = (type.length() == 2) ? type.charAt(1) - '0' : 1;
				kids(element, frame.in(heading), page, depth);
			}
			case "P", "BlockQuote", "TOCI", "Code", "Note" -> kids(element, paragraph(frame), page, depth);
			case "Caption" -> {
				Part caption = part(Part.Kind.PARAGRAPH);
				caption.caption = frame.row != null;
				kids(element, new Frame(caption, caption, frame.row, 0), page, depth);
			}
			case "L" -> kids(element, new Frame(null, frame.item, frame.row, frame.lists + 1), page, depth);
			case "LI" -> {
				Part item = part(Part.Kind.ITEM);
				item.level = frame.lists;
				kids(element, new Frame(item, item, frame.row, frame.lists), page, depth);
			}
			case "Lbl", "LBody" -> kids(element, frame, page, depth);
			case "Table" -> {
				Part.Table table = new Part.Table();
				kids(element, new Frame(null, null, new Part.Row(table, ++this.order), 0), page, depth);
			}
			case "TR" -> kids(element, frame.inRow(++this.order), page, depth);
			case "TD", "TH" -> kids(element, cell(element, frame), page, depth);
			case "Span", "Link", "Em", "Strong", "Reference", "Quote", "Sub", "BibEntry", "Annot", "Ruby", "Warichu",
					"FENote", "NonStruct", "Private" ->
				kids(element, frame, page, depth);
			default -> kids(element, frame.isCell() ? frame : frame.closed(), page, depth);
		}
	}

	private void kids(COSDictionary parent, Frame frame, int page, int depth) {
		COSBase kids = parent.getDictionaryObject(COSName.K);
		Frame open = frame;
		if (kids instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				open = kid(array.getObject(i), open, page, depth);
			}
		}
		else {
			kid(kids, open, page, depth);
		}
	}

	private Frame kid(@Nullable COSBase kid, Frame frame, int page, int depth) {
		if (kid instanceof COSInteger mark) {
			return content(frame, page, mark.intValue());
		}
		if (kid instanceof COSDictionary dictionary) {
			if (dictionary.containsKey(COSName.MCID)) {
				COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
				return content(frame, (own != null) ? this.pages.getOrDefault(own, page) : page,
						dictionary.getInt(COSName.MCID));
			}
			if (dictionary.containsKey(COSName.S)) {
				boolean inline = isInline(type(dictionary));
				Frame open = (inline && frame.part == null) ? frame.in(part(Part.Kind.PARAGRAPH)) : frame;
				element(dictionary, open, page, depth + 1);
				return inline ? open : frame;
			}
		}
		return frame;
	}

	private Frame content(Frame frame, int page, int mark) {
		Frame open = (frame.part != null) ? frame : frame.in(part(Part.Kind.PARAGRAPH));
		Part part = open.part;
		if (page >= 0 && mark >= 0 && part != null) {
			part.used = true;
			this.parts.putIfAbsent(key(page, mark), part);
		}
		return open;
	}

	/** A paragraph of its own, or the first one of an item, or of a cell. */
	private Frame paragraph(Frame frame) {
		if (frame.isCell()) {
			return frame;
		}
		Part item = frame.item;
		if (item == null) {
			return frame.in(part(Part.Kind.PARAGRAPH));
		}
		if (!item.begun) {
			item.begun = true;
			return frame.in(item);
		}
		Part more = part(Part.Kind.ITEM);
		more.level = item.level;
		more.continued = true;
		return frame.in(more);
	}

	private Frame cell(COSDictionary element, Frame frame) {
		Part cell = part(Part.Kind.CELL);
		cell.row = (frame.row != null) ? frame.row : new Part.Row(new Part.Table(), ++this.order);
		cell.columns = span(element.getDictionaryObject(COSName.A), COLUMN_SPAN);
		cell.rows = span(element.getDictionaryObject(COSName.A), ROW_SPAN);
		cell.row.cells.add(cell);
		return new Frame(cell, null, cell.row, 0);
	}

	private static int span(@Nullable COSBase attributes, COSName name) {
		if (attributes instanceof COSArray array) {
			int most = 1;
			for (int i = 0; i < array.size(); i++) {
				most = (array.getObject(i) instanceof COSDictionary one) ? Math.max(most, span(one, name)) : most;
			}
			return most;
		}
		return (attributes instanceof COSDictionary one) ? Math.max(1, Math.min(MOST_SPANNED, one.getInt(name, 1))) : 1;
	}

	private Part part(Part.Kind kind) {
		return new Part(kind, ++this.order);
	}

	private static boolean isInline(String type) {
		return switch (type) {
			case "Span", "Link", "Em", "Strong", "Reference", "Quote", "Sub", "Annot" -> true;
			default -> false;
		};
	}

	private String type(COSDictionary element) {
		COSName type = element.getCOSName(COSName.S);
		for (int i = 0; i < 5 && type != null && this.roles != null && this.roles.containsKey(type); i++) {
			COSName mapped = this.roles.getCOSName(type);
			if (mapped == null || mapped.equals(type)) {
				break;
			}
			type = mapped;
		}
		return (type == null) ? "" : type.getName();
	}

	/**
	 * Where in the structure something is.
	 *
	 * @param part what text here belongs to, or null when it begins a part of its own
	 * @param item the item of a list around it
	 * @param row the row of a table around it
	 * @param lists how many lists are around it
	 */
	private record Frame(@Nullable Part part, @Nullable Part item, Part.@Nullable Row row, int lists) {

		Frame in(Part other) {
			return new Frame(other, this.item, this.row, this.lists);
		}

		Frame inRow(int order) {
			return new Frame(null, null, new Part.Row((this.row != null) ? this.row.table : new Part.Table(), order),
					0);
		}

		Frame closed() {
			return new Frame((this.part != null && this.part == this.item) ? this.part : null, this.item, this.row,
					this.lists);
		}

		boolean isCell() {
			return this.part != null && this.part.kind == Part.Kind.CELL;
		}

	}

}
