package se.trygghetspaket.inlasning.kalkyl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Spreadsheets put together for tests, with the library that only the tests use. */
public final class TestKalkyl {

	private TestKalkyl() {
	}

	/** A workbook with one sheet of these rows; a number is a number cell, null none. */
	public static byte[] xlsx(Object[]... rows) {
		return workbook((book) -> fill(book.createSheet("Blad1"), rows));
	}

	/** A workbook that somebody fills. */
	public static byte[] workbook(Consumer<XSSFWorkbook> fill) {
		try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			fill.accept(book);
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes rows from the top. */
	public static void fill(Sheet sheet, Object[]... rows) {
		for (int i = 0; i < rows.length; i++) {
			Row row = sheet.createRow(i);
			for (int j = 0; j < rows[i].length; j++) {
				if (rows[i][j] instanceof Number number) {
					row.createCell(j).setCellValue(number.doubleValue());
				}
				else if (rows[i][j] instanceof String text) {
					row.createCell(j).setCellValue(text);
				}
			}
		}
	}

	/** A row, for reading well in a test. */
	public static Object[] row(Object... cells) {
		return cells;
	}

	/** Gives a cell a number format. */
	public static void format(Sheet sheet, int row, int column, String code) {
		CellStyle style = sheet.getWorkbook().createCellStyle();
		style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(code));
		cell(sheet, row, column).setCellStyle(style);
	}

	/** A cell by row and column from 0. */
	public static Cell cell(Sheet sheet, int row, int column) {
		return sheet.getRow(row).getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	/** Lines of text as a file. */
	public static byte[] csv(String... lines) {
		return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
	}

	/** The table of a file's first sheet of years. */
	static YearTable table(byte[] file) {
		Workbook workbook = KalkylFile.read(file);
		return YearTableReader.read(workbook, workbook.first(), -1);
	}

	/** The places that a kind of note names. */
	static List<String> places(YearTable table, Note.Kind kind) {
		return table.notes()
			.stream()
			.filter((note) -> note.kind() == kind)
			.flatMap((note) -> note.places().stream())
			.toList();
	}

}
