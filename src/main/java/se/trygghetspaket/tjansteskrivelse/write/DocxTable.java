package se.trygghetspaket.tjansteskrivelse.write;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import se.trygghetspaket.tjansteskrivelse.document.AmountTable;
import se.trygghetspaket.tjansteskrivelse.document.Line;
import se.trygghetspaket.tjansteskrivelse.document.Run;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;

/** A table of amounts in a DOCX: repeated header row, amounts to the right, bold sum. */
final class DocxTable {

	private static final int AMOUNT_WIDTH = 1500;

	private static final int SUM_LINE = 8;

	private final Letterhead letterhead;

	private DocxTable(Letterhead letterhead) {
		this.letterhead = letterhead;
	}

	static void add(DocxBody document, AmountTable table, Letterhead letterhead) {
		new DocxTable(letterhead).add(document, table);
	}

	private void add(DocxBody document, AmountTable table) {
		int columns = table.headings().size() + 1;
		XWPFTable added = document.createTable(table.rows().size() + 2, columns);
		layOut(added, table);
		XWPFTableRow header = added.getRow(0);
		header.setRepeatHeader(true);
		fill(header, table.labelHeading(), table.headings(), true, true);
		int last = table.rows().size() + 1;
		for (int i = 1; i < last; i++) {
			AmountTable.Row row = table.rows().get(i - 1);
			fill(added.getRow(i), row.label(), row.amounts(), false, i == last - 1);
		}
		fill(added.getRow(last), table.sum().label(), table.sum().amounts(), true, false);
		added.getRow(last).getTableCells().forEach(DocxTable::drawLineAbove);
	}

	private void layOut(XWPFTable table, AmountTable content) {
		CTTblPr properties = table.getCTTbl().getTblPr();
		properties.unsetTblBorders();
		table.setStyleID(this.letterhead.style("Beloppstabell"));
		table.setWidth(this.letterhead.textWidth());
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
		CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
		look.setFirstRow("1");
		look.setLastRow("1");
		look.setNoHBand("1");
		look.setNoVBand("1");
		properties.addNewTblCaption().setVal(content.caption());
		properties.addNewTblDescription().setVal(content.description());
		CTTblGrid grid = table.getCTTbl().addNewTblGrid();
		for (int i = 0; i <= content.headings().size(); i++) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width(i, content.headings().size())));
		}
	}

	private int width(int column, int amounts) {
		return (column > 0) ? AMOUNT_WIDTH : this.letterhead.textWidth() - amounts * AMOUNT_WIDTH;
	}

	private void fill(XWPFTableRow row, String label, List<String> amounts, boolean bold, boolean keepNext) {
		row.setCantSplitRow(true);
		fill(row.getCell(0), label, "Tabelltext", bold, keepNext);
		row.getCell(0).setWidth(String.valueOf(width(0, amounts.size())));
		for (int i = 0; i < amounts.size(); i++) {
			fill(row.getCell(i + 1), amounts.get(i), "Tabellbelopp", bold, keepNext);
			row.getCell(i + 1).setWidth(String.valueOf(AMOUNT_WIDTH));
		}
	}

	private void fill(XWPFTableCell cell, String text, String style, boolean bold, boolean keepNext) {
		XWPFParagraph paragraph = cell.getParagraphs().get(0);
		paragraph.setStyle(this.letterhead.style(style));
		paragraph.setKeepNext(keepNext);
		DocxText.add(paragraph, List.of(new Line(List.of(new Run(text, bold, false)))));
	}

	/** On the cells and not in the style, where not every word processor finds it. */
	private static void drawLineAbove(XWPFTableCell cell) {
		CTTcPr properties = cell.getCTTc().getTcPr();
		CTBorder line = properties.addNewTcBorders().addNewTop();
		line.setVal(STBorder.SINGLE);
		line.setSz(BigInteger.valueOf(SUM_LINE));
	}

}
