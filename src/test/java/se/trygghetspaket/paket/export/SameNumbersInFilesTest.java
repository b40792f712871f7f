package se.trygghetspaket.paket.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.export.ExportFile;
import se.trygghetspaket.export.ExportFormat;
import se.trygghetspaket.export.ExportStamp;
import se.trygghetspaket.export.Exports;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.TestTexts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * I7: the files show the numbers of the comparison, which screen and documents show too.
 */
@DisplayName("Arbetsbok, CSV och JSON")
class SameNumbersInFilesTest {

	private static final Exports EXPORTS = new Exports(TestTexts.documents());

	@Test
	@DisplayName("har jämförelsens tal och inga andra, i jämförelsens ordning, och formlerna ger dem")
	void sameNumbers() throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		for (int round = 0; round < 20; round++) {
			Fordelning previous = random(2020, random);
			Fordelning current = random(2021, random);
			ExportStamp stamp = ExportStamp.of("Trygghetspaketet", current.year(), "Förslag", current.sha256(),
					Instant.EPOCH);
			ExportFile file = new ExportFile("x", stamp,
					List.of(new FordelningTable(TestTexts.documents()).sheet(previous, current)), AmountStyle.mkr(1));
			YearComparison comparison = YearComparison.between(previous, current);
			List<List<String>> lines = comparison.rows().stream().map(SameNumbersInFilesTest::expected).toList();
			List<List<String>> all = new ArrayList<>(lines);
			all.add(line("Summa", comparison.currentTotal(), comparison.previousTotal(), comparison.difference(),
					comparison.percent().orElse(null)));
			assertThat(xlsx(EXPORTS.write(file, ExportFormat.XLSX))).as("xlsx, seed %d", seed).isEqualTo(all);
			assertThat(csv(EXPORTS.write(file, ExportFormat.CSV), ';', all.size())).as("csv, seed %d", seed)
				.isEqualTo(all);
			assertThat(csv(EXPORTS.write(file, ExportFormat.MASKIN), ',', lines.size()))
				.as("csv for programs, seed %d", seed)
				.isEqualTo(lines);
			JsonNode json = JsonMapper.shared().readTree(new FordelningJson().write(stamp, previous, current));
			assertThat(json(json.at("/jamforelse/rows"))).as("json, seed %d", seed).isEqualTo(lines);
			assertThat(json.path("summa").asLong()).isEqualTo(current.sum().value());
		}
	}

	private static List<String> expected(ComparisonRow row) {
		return line(row.label(), row.current().kronor().orElse(null), row.previous().kronor().orElse(null),
				row.difference().orElse(null), row.percent().orElse(null));
	}

	private static List<String> line(String label, @Nullable Kronor now, @Nullable Kronor before,
			@Nullable Kronor change, @Nullable BigDecimal percent) {
		return List.of(label, kr(now), kr(before), kr(change), plain(percent));
	}

	private static String kr(@Nullable Kronor kronor) {
		return (kronor != null) ? String.valueOf(kronor.value()) : "";
	}

	private static String plain(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros().toPlainString() : "";
	}

	private static List<List<String>> xlsx(byte[] file) throws IOException {
		List<List<String>> lines = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
			for (Row row : workbook.getSheetAt(0)) {
				if (row.getRowNum() > 0) {
					lines.add(List.of(row.getCell(0).getStringCellValue(), number(evaluator, row.getCell(1), 0),
							number(evaluator, row.getCell(2), 0), number(evaluator, row.getCell(3), 0),
							number(evaluator, row.getCell(4), 2)));
				}
			}
		}
		return lines;
	}

	private static String number(FormulaEvaluator evaluator, @Nullable Cell cell, int shift) {
		return switch ((cell != null) ? cell.getCellType() : CellType.BLANK) {
			case FORMULA -> {
				assertThat(evaluator.evaluate(cell).getNumberValue()).isEqualTo(cell.getNumericCellValue());
				yield plain(BigDecimal.valueOf(cell.getNumericCellValue()).movePointRight(shift));
			}
			case NUMERIC -> plain(BigDecimal.valueOf(cell.getNumericCellValue()).movePointRight(shift));
			default -> "";
		};
	}

	private static List<List<String>> csv(byte[] file, char delimiter, int count) throws IOException {
		String text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
		List<CSVRecord> records = CSVFormat.RFC4180.builder()
			.setDelimiter(delimiter)
			.get()
			.parse(new StringReader(text))
			.getRecords();
		String heading = records.get(0).get(1);
		BigDecimal unit = BigDecimal
			.valueOf(heading.endsWith("(mkr)") ? 1_000_000 : heading.endsWith("(tkr)") ? 1_000 : 1);
		return records.subList(1, count + 1)
			.stream()
			.map((line) -> List.of(line.get(0), amount(line.get(1), unit), amount(line.get(2), unit),
					amount(line.get(3), unit), amount(line.get(4), BigDecimal.ONE)))
			.toList();
	}

	private static String amount(String written, BigDecimal unit) {
		return written.isEmpty() ? "" : plain(new BigDecimal(written.replace(',', '.')).multiply(unit));
	}

	private static List<List<String>> json(JsonNode rows) {
		return rows.valueStream()
			.map((row) -> Stream.of("insats", "aktuell", "foregaende", "skillnad", "procent")
				.map((key) -> value(row.path(key)))
				.toList())
			.toList();
	}

	private static String value(JsonNode node) {
		return node.isNull() ? "" : node.isNumber() ? plain(node.decimalValue()) : node.asString();
	}

	private static Fordelning random(int year, Random random) {
		long step = List.of(1L, 1_000L, 25_000L, 100_000L).get(random.nextInt(4));
		List<Budgetpost> poster = new ArrayList<>();
		int first = 1 + random.nextInt(4);
		for (int i = first; i < first + random.nextInt(9); i++) {
			Belopp belopp = (random.nextInt(6) == 0) ? Belopp.undecided()
					: Belopp.of(new Kronor(step * random.nextInt(4_000)));
			poster.add(new Budgetpost(new InsatsId(i), "Insats " + i, belopp, ""));
		}
		return new Fordelning(new BudgetYear(year), poster);
	}

}
