package se.trygghetspaket.tjansteskrivelse.write;

import java.math.BigInteger;

import se.trygghetspaket.tjansteskrivelse.document.ItemList;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadLists;

/**
 * The lists of a DOCX. Each has a number of its own, after those of the letterhead, so
 * that it counts from its start.
 */
final class DocxLists {

	/** How far a level stands from the one outside it, as in numbering.xml. */
	static final int INDENT = 425;

	private static final int BULLETED = 1;

	private static final int NUMBERED = 2;

	private static final int NUMBERED_IN_BRACKETS = 3;

	private static final int BESLUT = 4;

	private final LetterheadLists letterhead;

	private final StringBuilder xml = new StringBuilder();

	private long last;

	DocxLists(LetterheadLists letterhead) {
		this.letterhead = letterhead;
		this.last = letterhead.highest();
	}

	/** A new list at a level. */
	Started start(ItemList list, int level) {
		if (!list.numbered()) {
			boolean byStyle = level == 0 && this.letterhead.bulletedByStyle();
			return new Started(byStyle ? BigInteger.ZERO : add(BULLETED, ""), style(level, "Punktlista"), byStyle);
		}
		BigInteger id = start((list.marker() == ')') ? NUMBERED_IN_BRACKETS : NUMBERED, level, list.start());
		return new Started(id, style(level, "Numreradlista"), false);
	}

	private static String style(int level, String outermost) {
		return (level == 0) ? outermost : "Liststycke";
	}

	/** The id of a new list of points. */
	BigInteger startBeslut() {
		return start(BESLUT, 0, 1);
	}

	private BigInteger start(int kind, int level, int first) {
		return add(kind,
				"<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + first + "\"/></w:lvlOverride>");
	}

	private BigInteger add(int kind, String counting) {
		this.last++;
		this.xml.append("<w:num w:numId=\"" + this.last + "\"><w:abstractNumId w:val=\""
				+ this.letterhead.kinds().getOrDefault(kind, "0") + "\"/>" + counting + "</w:num>");
		return BigInteger.valueOf(this.last);
	}

	/** The lists as they stand in the part that lists them. */
	String xml() {
		return this.xml.toString();
	}

	/**
	 * A list.
	 *
	 * @param style the id of the style of its items in the letterhead that ships
	 * @param byStyle whether the style itself gives the items their bullet
	 */
	record Started(BigInteger id, String style, boolean byStyle) {
	}

}
