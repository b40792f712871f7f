package se.trygghetspaket.export;

import java.util.List;
import java.util.function.Function;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

import se.trygghetspaket.shared.AmountStyle;

/** A table as a sheet: headings in the first line, sums in the last. */
class XlsxSheet {

	private static final int NARROWEST = 12;

	private static final int WIDEST = 60;

	/** A unit of width is this much of a character. */
	private static final int CHARACTER = 256;

	private final Sheet sheet;

	private final ExportSheet table;

	private final XlsxStyles styles;

	private final StampText text;

	XlsxSheet(Sheet sheet, ExportSheet table, XlsxStyles styles, StampText text) {
		this.sheet = sheet;
		this.table = table;
		this.styles = styles;
		this.text = text;
	}

	void write(ExportStamp stamp) {
		printsOn(stamp);
		writeHeadings();
		int at = 1;
		for (ExportRow row : this.table.rows()) {
			writeRow(this.sheet.createRow(at++), row);
		}
		if (!this.table.rows().isEmpty()) {
			this.sheet.setAutoFilter(new CellRangeAddress(0, at - 1, 0, this.table.columns().size() - 1));
		}
		if (this.table.summed()) {
			writeSums(this.sheet.createRow(at), at);
		}
	}

	/** Landscape A4, as wide as the page, with the headings on each. */
	private void printsOn(ExportStamp stamp) {
		this.sheet.createFreezePane(0, 1);
		this.sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		this.sheet.setFitToPage(true);
		PrintSetup print = this.sheet.getPrintSetup();
		print.setPaperSize(PrintSetup.A4_PAPERSIZE);
		print.setLandscape(true);
		print.setFitWidth((short) 1);
		print.setFitHeight((short) 0);
		this.sheet.getFooter().setLeft(this.text.footer(stamp).replace("&", "&&"));
		this.sheet.getFooter().setRight(this.text.page("&P", "&N"));
	}

	private void writeHeadings() {
		Row row = this.sheet.createRow(0);
		for (int at = 0; at < this.table.columns().size(); at++) {
			ExportColumn column = this.table.columns().get(at);
			Cell cell = row.createCell(at);
			cell.setCellStyle(this.styles.heading(column.kind()));
			cell.setCellValue(XlsxText.of(this.text.heading(column, AmountStyle.kr()), this.text.cut()));
			this.sheet.setColumnWidth(at, width(at, column) * CHARACTER);
		}
	}

	private int width(int at, ExportColumn column) {
		int widest = Math.max(NARROWEST, Math.min(column.heading().length() + 4, 2 * NARROWEST));
		if (column.kind() != ColumnKind.TEXT) {
			return Math.max(widest, (column.kind() == ColumnKind.TIME) ? 18 : 16);
		}
		for (ExportRow row : this.table.rows()) {
			widest = Math.max(widest, length(row.cells().get(at)) + 2);
		}
		return Math.min(widest, WIDEST);
	}

	private static int length(ExportCell cell) {
		if (cell instanceof ExportCell.Text words) {
			return words.text().length();
		}
		return (cell instanceof ExportCell.Code code) ? code.label().length() : 0;
	}

	private void writeRow(Row row, ExportRow line) {
		for (int at = 0; at < line.cells().size(); at++) {
			ExportCell value = line.cells().get(at);
			if (!(value instanceof ExportCell.Empty)) {
				ExportColumn column = this.table.columns().get(at);
				write(row.createCell(at), column, value, this.styles.body(column.kind()));
			}
		}
	}

	private void writeSums(Row row, int end) {
		List<ExportCell> sums = this.table.totals();
		for (int at = 0; at < sums.size(); at++) {
			ExportColumn column = this.table.columns().get(at);
			Cell cell = row.createCell(at);
			cell.setCellStyle(this.styles.sum(column.kind()));
			if (at == 0 && sums.get(at) instanceof ExportCell.Empty) {
				cell.setCellValue(this.text.sum());
			}
			else if (sums.get(at) instanceof ExportCell.Amount && column.formula() == null && end > 1) {
				String letters = CellReference.convertNumToColString(at);
				cell.setCellFormula("SUM(" + letters + "2:" + letters + end + ")");
			}
			write(cell, column, sums.get(at), this.styles.sum(column.kind()));
		}
	}

	/** A formula comes first; the value set after it is what it has given. */
	private void write(Cell cell, ExportColumn column, ExportCell value, CellStyle style) {
		cell.setCellStyle(style);
		if (column.formula() != null && !(value instanceof ExportCell.Empty)) {
			cell.setCellFormula(column.formula().write(reference(cell.getRowIndex())));
		}
		if (value instanceof ExportCell.Amount amount) {
			cell.setCellValue(amount.kronor());
		}
		else if (value instanceof ExportCell.Percent percent) {
			cell.setCellValue(percent.percent().movePointLeft(2).doubleValue());
		}
		else if (value instanceof ExportCell.Number number) {
			cell.setCellValue(number.number());
		}
		else if (value instanceof ExportCell.Day day) {
			cell.setCellValue(day.day());
		}
		else if (value instanceof ExportCell.Time time) {
			cell.setCellValue(this.text.local(time.time()));
		}
		else {
			writeText(cell, value);
		}
	}

	private void writeText(Cell cell, ExportCell value) {
		String words = (value instanceof ExportCell.Text written) ? written.text()
				: (value instanceof ExportCell.Code code) ? code.label() : "";
		if (!words.isEmpty()) {
			cell.setCellValue(XlsxText.of(words, this.text.cut()));
			if (XlsxText.looksLikeFormula(words)) {
				cell.setCellStyle(this.styles.quoted());
			}
		}
	}

	private Function<String, String> reference(int row) {
		return (name) -> {
			int at = 0;
			while (!this.table.columns().get(at).name().equals(name)) {
				at++;
			}
			return CellReference.convertNumToColString(at) + (row + 1);
		};
	}

}
