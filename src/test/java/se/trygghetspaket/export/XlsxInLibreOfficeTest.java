package se.trygghetspaket.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En arbetsbok i LibreOffice")
class XlsxInLibreOfficeTest {

	private static final List<String> TEXTS = List.of("=1+1", "+46 8 123", "-stöd", "@SUM(A1)", "=CMD|'/C calc'!A0",
			"_x0041_", "två\nrader", "<b>&amp;</b>", "Väktare; kväll", "åäö 😀");

	@TempDir
	private Path folder;

	@Test
	@DisplayName("har samma texter och tal när den har öppnats och sparats igen, och formlerna räknas till det lagrade")
	void roundTrip() throws IOException, InterruptedException {
		List<LibreOffice> office = LibreOffice.find();
		Assumptions.assumeFalse(office.isEmpty(), "soffice is not on the path of this machine");
		Assumptions.assumeTrue(office.get(0).opensTables(this.folder), "LibreOffice is here without Calc");
		byte[] written = ExportSamples.exports().write(file(), ExportFormat.XLSX);
		Path stored = Files.write(this.folder.resolve("stored.xlsx"), written);
		Path changed = withoutValues(stored);

		Path out = office.get(0).convert(this.folder, "xlsx:Calc MS Excel 2007 XML", stored, changed);

		List<String> expected = cells(stored);
		assertThat(expected).hasSizeGreaterThan(12 * 7).contains("0!A2 =1+1", "0!D13 -1200000 B13-C13");
		assertThat(cells(out.resolve("stored.xlsx"))).containsExactlyElementsOf(expected);
		assertThat(cells(out.resolve("other.xlsx"))).containsExactlyElementsOf(expected);
	}

	private static ExportFile file() {
		List<ExportRow> rows = new ArrayList<>();
		IntStream.range(0, TEXTS.size())
			.forEach((i) -> rows.add(ExportSamples.row(TEXTS.get(i), 1_000_000L + 7 * i, 333_333L * i)));
		rows.add(ExportSamples.undecided("Appen", 300_000));
		rows.add(ExportSamples.row("Värdar", 800_000, 2_000_000));
		rows.add(ExportSamples.row("Mest", 999_999_999_999L, 1));
		rows.add(ExportSamples.row("Jämnt upp", 10_005, 10_000));
		rows.add(ExportSamples.row("Jämnt ned", 9_995, 10_000));
		return ExportSamples.file(rows.toArray(ExportRow[]::new));
	}

	/** The same workbook, with nothing stored beside its formulas. */
	private static Path withoutValues(Path stored) throws IOException {
		Path other = stored.resolveSibling("other.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(stored));
				OutputStream out = Files.newOutputStream(other)) {
			workbook.getSheetAt(0).forEach((row) -> row.forEach((cell) -> {
				if (cell.getCellType() == CellType.FORMULA) {
					((XSSFCell) cell).getCTCell().unsetV();
				}
			}));
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(3).getNumericCellValue()).isZero();
			workbook.write(out);
		}
		return other;
	}

	/** Every cell that has something in it, with its formula if it has one. */
	private static List<String> cells(Path file) throws IOException {
		List<String> cells = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
			for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
				for (Row row : workbook.getSheetAt(sheet)) {
					for (Cell cell : row) {
						if (cell.getCellType() != CellType.BLANK) {
							cells.add(sheet + "!" + cell.getAddress() + " " + value(cell));
						}
					}
				}
			}
		}
		return cells;
	}

	/** To the second, for a time of day; amounts and percentages are exact. */
	private static String number(Cell cell) {
		return BigDecimal.valueOf(cell.getNumericCellValue())
			.setScale(5, RoundingMode.HALF_UP)
			.stripTrailingZeros()
			.toPlainString();
	}

	private static String value(Cell cell) {
		return switch (cell.getCellType()) {
			case STRING -> cell.getStringCellValue();
			case NUMERIC -> number(cell);
			case FORMULA -> number(cell) + " " + cell.getCellFormula();
			default -> cell.getCellType().name();
		};
	}

}
