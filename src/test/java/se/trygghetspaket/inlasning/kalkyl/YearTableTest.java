package se.trygghetspaket.inlasning.kalkyl;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl.Reason;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Column;
import se.trygghetspaket.inlasning.kalkyl.YearTable.Line;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.csv;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.places;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.table;

@DisplayName("En tabell med en kolumn per år")
class YearTableTest {

	@Test
	@DisplayName("har sina år i rubrikerna, hur de än är skrivna, och rubriker och anteckningar ovanför stör inte")
	void years() {
		YearTable table = table(csv("Våra insatser 2018–2021;;;;", "Senast ändrad i mars;;;;", ";;;;",
				"Insats;2018;Budget 2019;2020, tkr;2021 (mkr)", "Fritidsbuss;10;20;30;0,4"));
		assertThat(years(table)).containsExactly(2018, 2019, 2020, 2021);
		assertThat(table.columns()).extracting(Column::unit)
			.containsExactly(Optional.empty(), Optional.empty(), Optional.of(AmountUnit.TKR),
					Optional.of(AmountUnit.MKR));
		assertThat(table.lines()).containsExactly(new Line(5, "Fritidsbuss", "", List.of("10", "20", "30", "0,4")));
		assertThat(places(table, Note.Kind.UNIT_UNKNOWN)).containsExactly("B (2018)", "C (Budget 2019)");
	}

	@Test
	@DisplayName("har sin enhet i en rubrik, en rad ovanför eller summans namn, om de säger samma sak")
	void unit() {
		assertThat(table(csv("Belopp i tkr;;", "Insats;2018;2019", "Fritidsbuss;10;20")).columns())
			.extracting(Column::unit)
			.containsOnly(Optional.of(AmountUnit.TKR));
		assertThat(table(csv("Insats;2018;2019", "Fritidsbuss;0,1;0,2", "Summa mkr;0,1;0,2")).columns())
			.extracting(Column::unit)
			.containsOnly(Optional.of(AmountUnit.MKR));
		assertThat(table(csv("Belopp i tkr;;", "Insats (mkr);2018;2019", "Fritidsbuss;10;20")).columns())
			.extracting(Column::unit)
			.containsOnly(Optional.empty());
	}

	@Test
	@DisplayName("skiljer en tom ruta från noll, och berättar om streck")
	void blankIsNotZero() {
		YearTable table = table(csv("Insats (tkr);2018;2019;2020", "Fritidsbuss;0;;–", "Simskola;;1;2"));
		assertThat(table.lines().get(0).amounts()).containsExactly("0", "", "");
		assertThat(places(table, Note.Kind.DASH)).containsExactly("D2");
	}

	@Test
	@DisplayName("kontrollerar tryckta summor mot raderna och ändrar dem aldrig")
	void sums() {
		YearTable table = table(csv("Insats (tkr);2018;2019", "Fritidsbuss;10;20", "Simskola;5;5", "Delsumma;15;25",
				"Läger;1;1", "Summa;16;27", "Summa totalt;17;26"));
		assertThat(table.lines()).extracting(Line::label).containsExactly("Fritidsbuss", "Simskola", "Läger");
		assertThat(table.sums()).hasSize(3);
		assertThat(table.notes()).contains(Note.of(Note.Kind.SUM_DIFFERS, List.of("C6"), "27\u00a0tkr", "26\u00a0tkr"),
				Note.of(Note.Kind.SUM_DIFFERS, List.of("B7"), "17\u00a0tkr", "16\u00a0tkr"));
		assertThat(places(table, Note.Kind.SUM_DIFFERS)).containsExactly("B7", "C6");
	}

	@Test
	@DisplayName("gör inga rader av uträkningar, delar av rader, rubriker i tabellen och upprepade rubriker")
	void rowsThatAreNoLines() {
		YearTable table = table(
				csv("Insats (tkr);2018;2019", "Förebyggande;;", "Fritidsbuss;10;20", "varav bränsle;4;5",
						"Insats (tkr);2018;2019", "Simskola;5;5", "Budgetram;20;30", "Kvar att fördela;5;5"));
		assertThat(table.lines()).extracting(Line::label).containsExactly("Fritidsbuss", "Simskola");
		assertThat(places(table, Note.Kind.NO_AMOUNTS)).containsExactly("2 (Förebyggande)", "5 (Insats (tkr))");
		assertThat(places(table, Note.Kind.CALCULATED)).containsExactly("4 (varav bränsle)", "7 (Budgetram)",
				"8 (Kvar att fördela)");
	}

	@Test
	@DisplayName("låter lika namn vara två rader och rader utan namn avgöras av den som granskar")
	void labels() {
		YearTable table = table(csv("Insats (tkr);2018;2019", "Belysning;10;20", ";1;1", "belysning;5;5"));
		assertThat(table.lines()).extracting(Line::label).containsExactly("Belysning", "", "belysning");
		assertThat(places(table, Note.Kind.EQUAL_LABELS)).containsExactly("2", "4");
		assertThat(places(table, Note.Kind.NO_LABEL)).containsExactly("3");
	}

	@Test
	@DisplayName("berättar om samma år två gånger, år som saknas, orimliga år och tal utan år")
	void uncertainYears() {
		YearTable table = table(csv("Insats (tkr);2015;2018;Utfall 2018;1066;Totalt", "Belysning;1;2;3;4;5"));
		assertThat(table.columns()).hasSize(5);
		assertThat(places(table, Note.Kind.SAME_YEAR)).containsExactly("C (2018)", "D (Utfall 2018)");
		assertThat(places(table, Note.Kind.GAP_YEAR)).containsExactly("2016", "2017");
		assertThat(places(table, Note.Kind.YEAR_OUTSIDE)).containsExactly("E (1066)");
		assertThat(places(table, Note.Kind.NO_YEAR)).containsExactly("F (Totalt)");
	}

	@Test
	@DisplayName("läser namnen ur den mest träffande kolumnen, och nummer och anmärkningar inte alls")
	void columns() {
		YearTable table = table(
				csv("Nr;Nämnd;Insats;2018 (tkr);Kommentar", "1;Socialnämnden;Läger;7;bra", "2;;Simskola;5;"));
		assertThat(table.lines()).extracting(Line::label).containsExactly("Läger", "Simskola");
		assertThat(places(table, Note.Kind.COLUMN_UNREAD)).containsExactly("A (Nr)", "B (Nämnd)", "E (Kommentar)");
		Workbook workbook = KalkylFile.read(csv("Nämnd;Insats;2018 (tkr)", "Socialnämnden;Läger;7"));
		assertThat(YearTableReader.read(workbook, workbook.first(), 0).lines()).extracting(Line::label)
			.containsExactly("Socialnämnden");
	}

	@Test
	@DisplayName("har en rad med Budget och Utfall under åren som en del av rubrikerna")
	void twoRowsOfHeadings() {
		YearTable table = table(csv(";2018;;2019;", "Insats;Budget;Utfall;Budget;Utfall", "Läger;1;2;3;4"));
		assertThat(table.lines()).extracting(Line::label).containsExactly("Läger");
		assertThat(table.columns()).extracting(Column::heading)
			.containsExactly("2018 Budget", "Utfall", "2019 Budget", "Utfall");
		assertThat(places(table, Note.Kind.NO_YEAR)).containsExactly("C (Utfall)", "E (Utfall)");
	}

	@Test
	@DisplayName("behåller det som inte är ett säkert belopp som det står, med cellens adress")
	void keepsWhatIsNoAmount() {
		YearTable table = table(csv("Insats (tkr);2018;2019;2020;2021", "Läger;0.5;se not;−7;1e20",
				"Simskola;12 000;1\u00a0500,5;2 mkr;3"));
		assertThat(table.lines().get(0).amounts()).containsExactly("0.5", "se not", "−7", "1e20");
		assertThat(table.lines().get(1).amounts()).containsExactly("12 000", "1\u00a0500,5", "2 mkr", "3");
		assertThat(places(table, Note.Kind.NOT_AMOUNT)).containsExactly("B2", "C2", "E2");
		assertThat(places(table, Note.Kind.NEGATIVE)).containsExactly("D2");
	}

	@Test
	@DisplayName("finns inte utan år, namn eller rader, och det sägs")
	void refusals() {
		assertThat(refused("Insats;Belopp", "Läger;7")).isEqualTo(Reason.NO_YEARS);
		assertThat(refused("Insats;2018", "Läger;")).isEqualTo(Reason.NO_YEARS);
		assertThat(refused("Insats;2018;2019")).isEqualTo(Reason.NO_YEARS);
		assertThat(refused("2018;2019", "7;8")).isEqualTo(Reason.NO_LABELS);
		assertThat(refused("Insats;2018", "Summa;8")).isEqualTo(Reason.NO_LINES);
	}

	private static Reason refused(String... lines) {
		return catchThrowableOfType(UnreadableKalkyl.class, () -> table(csv(lines))).reason();
	}

	private static List<Integer> years(YearTable table) {
		return table.columns().stream().map((column) -> column.year().map(BudgetYear::value).orElse(0)).toList();
	}

}
