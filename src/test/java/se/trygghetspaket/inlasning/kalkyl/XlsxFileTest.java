package se.trygghetspaket.inlasning.kalkyl;

import java.time.LocalDate;
import java.util.Optional;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.inlasning.kalkyl.YearTable.Column;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Line;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.cell;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.fill;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.format;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.places;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.row;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.table;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.workbook;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.xlsx;

@DisplayName("En Excel-fil")
class XlsxFileTest {

	@Test
	@DisplayName("har tal, år som tal och decimaler utan flyttalsbrus")
	void numbers() {
		YearTable table = table(xlsx(row("Insats (mkr)", 2018, 2019), row("Läger", 0.1 + 0.2, 1_500_000),
				row("Simskola", "0,7", "1 200 tkr")));
		assertThat(table.columns()).extracting((column) -> column.year().orElseThrow())
			.containsExactly(new BudgetYear(2018), new BudgetYear(2019));
		assertThat(table.lines().get(0).amounts()).containsExactly("0,3", "1500000");
		assertThat(table.lines().get(1).amounts()).containsExactly("0,7", "1 200 tkr");
	}

	@Test
	@DisplayName("har formler: det sparade resultatet läses, och det som saknas eller är fel pekas ut med sin cell")
	void formulas() {
		YearTable table = table(workbook((book) -> {
			Sheet sheet = book.createSheet("Blad1");
			fill(sheet, row("Insats (tkr)", 2018, 2019), row("Läger", null, null), row("Simskola", 5, null),
					row("Summa", null, null));
			cell(sheet, 1, 1).setCellFormula("4+3");
			cell(sheet, 3, 1).setCellFormula("SUM(B2:B3)");
			book.getCreationHelper().createFormulaEvaluator().evaluateAll();
			cell(sheet, 1, 2).setCellFormula("B2*2");
			cell(sheet, 2, 2).setCellErrorValue(FormulaError.REF.getCode());
		}));
		assertThat(table.lines().get(0).amounts()).containsExactly("7", "=B2*2");
		assertThat(table.lines().get(1).amounts()).containsExactly("5", "#REF!");
		assertThat(places(table, Note.Kind.FORMULA)).containsExactly("B2", "B4");
		assertThat(places(table, Note.Kind.UNCOMPUTED)).containsExactly("C2");
		assertThat(places(table, Note.Kind.CELL_ERROR)).containsExactly("C3");
	}

	@Test
	@DisplayName("har sammanslagna celler: de sägs med sin adress och det som saknas gissas inte")
	void merged() {
		YearTable table = table(workbook((book) -> {
			Sheet sheet = book.createSheet("Blad1");
			fill(sheet, row("Våra år"), row("Insats (tkr)", 2018, null, 2019), row("Läger", 1, 2, 3),
					row(null, 4, 5, 6));
			sheet.addMergedRegion(CellRangeAddress.valueOf("A1:D1"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
			sheet.addMergedRegion(CellRangeAddress.valueOf("A3:A4"));
		}));
		assertThat(places(table, Note.Kind.MERGED)).containsExactlyInAnyOrder("B2:C2", "A3:A4");
		assertThat(places(table, Note.Kind.NO_YEAR)).containsExactly("C");
		assertThat(table.lines()).extracting(Line::label).containsExactly("Läger", "");
	}

	@Test
	@DisplayName("har datum som rubrik, som ger året, och datum som belopp, som inte är något belopp")
	void dates() {
		YearTable table = table(workbook((book) -> {
			Sheet sheet = book.createSheet("Blad1");
			fill(sheet, row("Insats (tkr)", null, 2019), row("Läger", 1, null), row("Simskola", 3, 2));
			cell(sheet, 0, 1).setCellValue(LocalDate.of(2018, 1, 1));
			format(sheet, 0, 1, "yyyy-mm-dd");
			cell(sheet, 1, 2).setCellValue(LocalDate.of(2019, 5, 1));
			format(sheet, 1, 2, "d mmm");
			format(sheet, 2, 2, "0.0%");
			fill(book.createSheet("Anteckningar"), row("Inget här"));
		}));
		assertThat(table.columns().get(0).year()).contains(new BudgetYear(2018));
		assertThat(places(table, Note.Kind.DATE_HEADING)).containsExactly("B (2018-01-01)");
		assertThat(table.lines().get(0).amounts()).containsExactly("1", "2019-05-01");
		assertThat(places(table, Note.Kind.DATE_AMOUNT)).containsExactly("C2");
		assertThat(table.lines().get(1).amounts()).containsExactly("3", "200 %");
		assertThat(places(table, Note.Kind.NOT_AMOUNT)).containsExactly("C3");
	}

	@Test
	@DisplayName("visar tusental eller en enhet med talformat: beloppet läses så som det visas")
	void formats() {
		YearTable table = table(workbook((book) -> {
			Sheet sheet = book.createSheet("Blad1");
			fill(sheet, row("Insats", "2018 (tkr)", "2019"), row("Läger", 400_000, 350_000),
					row("Simskola", 12_500, 1_000));
			format(sheet, 1, 1, "#,##0,");
			format(sheet, 2, 1, "0.0,");
			format(sheet, 1, 2, "#,##0\\ \"kr\";[Red]\\-#,##0\\ \"kr\"");
			format(sheet, 2, 2, "#,##0\\ [$kr-41D]");
		}));
		assertThat(table.lines().get(0).amounts()).containsExactly("400", "350000 kr");
		assertThat(table.lines().get(1).amounts()).containsExactly("12,5", "1000 kr");
		assertThat(places(table, Note.Kind.SCALED)).containsExactly("B2", "B3");
		assertThat(table.columns()).extracting(Column::unit)
			.containsExactly(Optional.of(AmountUnit.TKR), Optional.of(AmountUnit.KR));
	}

	@Test
	@DisplayName("har dolda rader, kolumner och blad, som sägs, och det första synliga bladet med år läses")
	void hidden() {
		byte[] file = workbook((book) -> {
			Sheet notes = book.createSheet("Läs mig");
			fill(notes, row("Det här är arbetsmaterial."));
			Sheet secret = book.createSheet("Gammalt");
			fill(secret, row("Insats", 2001), row("Bortglömt", 1));
			book.setSheetHidden(1, true);
			Sheet sheet = book.createSheet("Åren");
			fill(sheet, row("Insats (tkr)", 2018, 2019), row("Läger", 1, 2), row("Simskola", 3, 4));
			sheet.getRow(2).setZeroHeight(true);
			sheet.setColumnHidden(2, true);
		});
		YearTable table = table(file);
		assertThat(table.lines()).extracting(Line::label).containsExactly("Läger", "Simskola");
		assertThat(places(table, Note.Kind.SHEET_HIDDEN)).containsExactly("Gammalt");
		assertThat(places(table, Note.Kind.ROWS_HIDDEN)).containsExactly("3");
		assertThat(places(table, Note.Kind.COLUMNS_HIDDEN)).containsExactly("C");
		Workbook workbook = KalkylFile.read(file);
		assertThat(WorkbookText.read(WorkbookText.write(workbook))).isEqualTo(workbook);
	}

}
