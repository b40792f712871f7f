package se.trygghetspaket.export;

import java.util.EnumMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * The styles of a workbook. The codes of the number formats are those of the file format,
 * which each program shows in its own language: in Swedish {@code #,##0} is 1 234 567.
 */
final class XlsxStyles {

	private final Map<ColumnKind, CellStyle> body = new EnumMap<>(ColumnKind.class);

	private final Map<ColumnKind, CellStyle> sums = new EnumMap<>(ColumnKind.class);

	private final CellStyle quoted;

	private final CellStyle textHeading;

	private final CellStyle numberHeading;

	private final CellStyle label;

	XlsxStyles(Workbook workbook) {
		Font bold = workbook.createFont();
		bold.setBold(true);
		for (ColumnKind kind : ColumnKind.values()) {
			this.body.put(kind, body(workbook, kind));
			CellStyle sum = body(workbook, kind);
			sum.setFont(bold);
			sum.setBorderTop(BorderStyle.THIN);
			this.sums.put(kind, sum);
		}
		this.quoted = body(workbook, ColumnKind.TEXT);
		this.quoted.setQuotePrefixed(true);
		this.textHeading = heading(workbook, bold, HorizontalAlignment.LEFT);
		this.numberHeading = heading(workbook, bold, HorizontalAlignment.RIGHT);
		this.label = body(workbook, ColumnKind.TEXT);
		this.label.setFont(bold);
	}

	CellStyle body(ColumnKind kind) {
		return this.body.get(kind);
	}

	CellStyle sum(ColumnKind kind) {
		return this.sums.get(kind);
	}

	/** A text that would be a formula if it were typed. */
	CellStyle quoted() {
		return this.quoted;
	}

	CellStyle heading(ColumnKind kind) {
		return (kind == ColumnKind.TEXT) ? this.textHeading : this.numberHeading;
	}

	/** What stands before a line of the stamp. */
	CellStyle label() {
		return this.label;
	}

	private static CellStyle body(Workbook workbook, ColumnKind kind) {
		CellStyle style = workbook.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
		if (kind == ColumnKind.TEXT) {
			style.setWrapText(true);
			beside(style);
		}
		return style;
	}

	private static CellStyle heading(Workbook workbook, Font bold, HorizontalAlignment alignment) {
		CellStyle style = workbook.createCellStyle();
		style.setFont(bold);
		style.setAlignment(alignment);
		style.setVerticalAlignment(VerticalAlignment.BOTTOM);
		style.setWrapText(true);
		if (alignment == HorizontalAlignment.LEFT) {
			beside(style);
		}
		style.setBorderBottom(BorderStyle.MEDIUM);
		style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		return style;
	}

	/** Keeps a text from the number to the left of it. */
	private static void beside(CellStyle style) {
		style.setAlignment(HorizontalAlignment.LEFT);
		style.setIndention((short) 1);
	}

	private static String format(ColumnKind kind) {
		return switch (kind) {
			case TEXT -> "@";
			case KRONOR -> "#,##0";
			case PERCENT -> "0.0%";
			case NUMBER -> "0";
			case DATE -> "yyyy-mm-dd";
			case TIME -> "yyyy-mm-dd hh:mm";
		};
	}

}
