package se.trygghetspaket.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIterable;
import static se.trygghetspaket.export.ExportSamples.row;

@DisplayName("En tabell som arbetsbok")
class XlsxWriterTest {

	private static final ExportFile FILE = ExportSamples.file(row("Värdar", 800_000, 2_000_000),
			ExportSamples.undecided("Appen", 300_000), row("Nytt", 1_000_001, 0));

	@Test
	@DisplayName("har tal i talceller med format, datum som datum och det obestämda som tom cell")
	void typedCells() throws IOException {
		XSSFSheet sheet = read(FILE).getSheetAt(0);
		assertThatIterable(sheet.getRow(0)).extracting(Cell::getStringCellValue)
			.containsExactly("Insats", "2021 (kr)", "2020 (kr)", "Skillnad (kr)", "Skillnad (%)", "Status", "Beslutad",
					"Ändrad", "Revision");
		XSSFCell amount = sheet.getRow(1).getCell(1);
		assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(amount.getNumericCellValue()).isEqualTo(800_000);
		assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
		assertThat(sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
		assertThat(sheet.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Ökad");
		assertThat(sheet.getRow(1).getCell(6).getLocalDateTimeCellValue().toLocalDate())
			.isEqualTo(LocalDate.of(2021, 2, 28));
		assertThat(sheet.getRow(1).getCell(7).getLocalDateTimeCellValue())
			.isEqualTo(LocalDateTime.parse("2021-03-14T09:26:53"));
		assertThat(sheet.getRow(1).getCell(8).getNumericCellValue()).isEqualTo(2);
		assertThat(sheet.getRow(2).getCell(1)).isNull();
		assertThat(sheet.getRow(2).getCell(3)).isNull();
		assertThat(sheet.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(300_000);
	}

	@Test
	@DisplayName("har formler vars lagrade värden är just vad de ger")
	void formulas() throws IOException {
		XSSFWorkbook workbook = read(FILE);
		XSSFSheet sheet = workbook.getSheetAt(0);
		assertThat(sheet.getRow(1).getCell(3).getCellFormula()).isEqualTo("B2-C2");
		assertThat(sheet.getRow(1).getCell(4).getCellFormula()).isEqualTo("IF(C2=0,\"\",ROUND(D2/C2,3))");
		assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Summa");
		assertThat(sheet.getRow(4).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B4)");
		assertThat(sheet.getRow(4).getCell(3).getCellFormula()).isEqualTo("B5-C5");
		assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1_800_001);
		assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(2_300_000);
		assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(-499_999);
		assertThat(sheet.getRow(4).getCell(4).getNumericCellValue()).isEqualTo(-0.217);
		assertThat(reckoned(workbook)).isEqualTo(2 + 1 + 4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+46 8 123", "-stöd", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\";\"y\")", "＝1+1",
			"'=1", "_x0041_", "a_x000D_b", "två\nrader", "<b>&amp;</b>", "😀 åäö", "-5", "2021-01-01" })
	@DisplayName("har varje text som text, tecken för tecken, hur den än börjar")
	void textsAreTexts(String text) throws IOException {
		XSSFCell cell = read(ExportSamples.file(row(text, 1, 1))).getSheetAt(0).getRow(1).getCell(0);
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		assertThat(cell.getStringCellValue()).isEqualTo(text);
		assertThat(cell.getCellStyle().getQuotePrefixed())
			.isEqualTo(!Character.isLetterOrDigit(text.codePointAt(0)) && "=+-@\t'＝".indexOf(text.charAt(0)) >= 0);
	}

	@Test
	@DisplayName("har inga tecken som XML saknar, och kortar med en anmärkning det som är längre än en cell")
	void unfitTexts() throws IOException {
		assertThat(text("a\u0000b\u0007c\uFFFEd\uD800e\r\nf")).isEqualTo("abcde\nf");
		assertThat(text("å".repeat(32_767))).isEqualTo("å".repeat(32_767));
		assertThat(text("å".repeat(32_768))).hasSize(32_767)
			.endsWith("ååå… (texten är förkortad, den är längre än en " + "cell får vara)");
	}

	@Test
	@DisplayName("har rubrikraden låst, upprepad i utskrift på liggande A4 och med filter")
	void frozenHeader() throws IOException {
		XSSFSheet sheet = read(FILE).getSheetAt(0);
		assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
		assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
		assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
		assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
		assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
		assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
		assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:I4");
		assertThat(sheet.getFooter().getRight()).isEqualTo("Sida &P av &N");
		assertThat(sheet.getColumnWidth(0)).isGreaterThan(10 * 256);
	}

	@Test
	@DisplayName("säger på ett eget blad vad filen är, och har titel och språk men inget namn på en person")
	void about() throws IOException {
		XSSFWorkbook workbook = read(FILE);
		XSSFSheet about = workbook.getSheet("Om filen");
		assertThat(Stream.of(0, 1, 2, 3, 4, 5).map((at) -> about.getRow(at).getCell(1).getStringCellValue()))
			.containsExactly("Trygghetspaketet", "2021", "Ärende KS 2021/71", ExportSamples.SHA256, "saknas",
					"2021-03-14 09:26");
		var properties = workbook.getProperties().getCoreProperties();
		assertThat(properties.getTitle()).isEqualTo("Trygghetspaketet 2021 Jämförelse");
		assertThat(properties.getCreator()).isEqualTo("Trygghetspaket");
		assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("sv-SE");
		assertThat(properties.getCreated()).isEqualTo("2021-03-14T08:26:53.000Z");
	}

	@Test
	@DisplayName("har ett blad för varje tabell, med namn som Excel tar och inget två gånger")
	void sheetNames() throws IOException {
		ExportSheet sheet = FILE.sheets().get(0);
		List<ExportSheet> sheets = Stream
			.of("Ramar: [2021]/2022", "JÄMFÖRELSE", "Jämförelse", "Om filen", "x".repeat(40), "x".repeat(41))
			.map((title) -> ExportSheet.of(title, sheet.columns(), sheet.rows()))
			.toList();
		XSSFWorkbook workbook = read(new ExportFile("Allt", FILE.stamp(), sheets));
		assertThatIterable(workbook).extracting(Sheet::getSheetName)
			.containsExactly("Ramar- -2021--2022", "JÄMFÖRELSE", "Jämförelse 2", "Om filen 2", "x".repeat(31),
					"x".repeat(29) + " 2", "Om filen");
	}

	@Test
	@DisplayName("har summan noll under en tabell utan rader")
	void noRows() throws IOException {
		XSSFSheet sheet = read(ExportSamples.file()).getSheetAt(0);
		assertThat(sheet.getRow(1).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
		assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isZero();
	}

	@Test
	@DisplayName("går att packa upp medan den läses, också av det som inte kan zip64, och har stämpelns tid på varje del")
	void readsAsAStream() throws IOException {
		byte[] written = ExportSamples.exports().write(FILE, ExportFormat.XLSX);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
			int entries = 0;
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(zip.readAllBytes()).as(entry.getName()).isNotEmpty();
				assertThat(entry.getTimeLocal()).isEqualTo("2021-03-14T08:26:52");
				entries++;
			}
			assertThat(entries).isGreaterThan(5);
		}
	}

	@Test
	@DisplayName("lämnar ingenting efter sig på disken")
	void leavesNoTemporaryFiles() throws IOException {
		long before = temporaryFiles();
		read(FILE);
		assertThat(temporaryFiles()).isEqualTo(before);
	}

	private static long temporaryFiles() throws IOException {
		Path folder = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
		if (!Files.exists(folder)) {
			return 0;
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("poi-sxssf")).count();
		}
	}

	/** How many formulas there are, each of which gives its stored value. */
	private static int reckoned(XSSFWorkbook workbook) {
		FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
		int formulas = 0;
		for (var row : workbook.getSheetAt(0)) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.FORMULA) {
					assertThat(evaluator.evaluate(cell).getNumberValue()).isEqualTo(cell.getNumericCellValue());
					formulas++;
				}
			}
		}
		return formulas;
	}

	private static String text(String text) throws IOException {
		return read(ExportSamples.file(row(text, 1, 1))).getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
	}

	private static XSSFWorkbook read(ExportFile file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(ExportSamples.exports().write(file, ExportFormat.XLSX)));
	}

}
