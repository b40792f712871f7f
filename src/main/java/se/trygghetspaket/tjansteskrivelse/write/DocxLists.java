package se.trygghetspaket.tjansteskrivelse.write;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

import se.trygghetspaket.tjansteskrivelse.document.ItemList;

/**
 * The lists of a DOCX. Each has a number of its own, so that it counts from its start.
 */
final class DocxLists {

	/** How far a level stands from the one outside it, as in numbering.xml. */
	static final int INDENT = 425;

	private static final int BULLETED = 1;

	private static final int NUMBERED = 2;

	private static final int NUMBERED_IN_BRACKETS = 3;

	private static final int BESLUT = 4;

	private final XWPFNumbering numbering;

	DocxLists(XWPFDocument document) {
		this.numbering = document.getNumbering();
	}

	/** The id of a new list at a level. */
	BigInteger start(ItemList list, int level) {
		if (!list.numbered()) {
			return this.numbering.addNum(BigInteger.valueOf(BULLETED));
		}
		return start((list.marker() == ')') ? NUMBERED_IN_BRACKETS : NUMBERED, level, list.start());
	}

	/** The id of a new list of points. */
	BigInteger startBeslut() {
		return start(BESLUT, 0, 1);
	}

	private BigInteger start(int kind, int level, int first) {
		BigInteger id = this.numbering.addNum(BigInteger.valueOf(kind));
		CTNumLvl counting = this.numbering.getNum(id).getCTNum().addNewLvlOverride();
		counting.setIlvl(BigInteger.valueOf(level));
		counting.addNewStartOverride().setVal(BigInteger.valueOf(first));
		return id;
	}

}
