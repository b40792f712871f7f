package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadUndertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Cellerna i en tabell ur en pdf")
class PdfCellsTest {

	private static final String LONG = "Öppen ungdomsgård under sommarlovet med extra bemanning på lördagar samt förlängda öppettider";

	@ParameterizedTest
	@ValueSource(strings = { "tabell-delad-cell-libreoffice", "tabell-delad-cell-webblasare" })
	@DisplayName("en cell över två rader gäller båda, som i Word")
	void cellOverRows(String name) throws IOException {
		assertRows(name, "Socialnämnden", "Utbildningsnämnden");
	}

	@Test
	@DisplayName("tomma celler som taggarna utelämnar får sin plats av kolumnerna")
	void omittedCells() throws IOException {
		assertRows("tabell-tomma-celler-webblasare", "", "");
	}

	private static void assertRows(String name, String second, String fourth) throws IOException {
		Tolkning read = MemoReader.read(PdfMemo.read(file(name)));
		ReadFordelning table = Objects.requireNonNull(read.fordelning());
		assertThat(table.poster())
			.extracting((post) -> post.ovrigt().get("Nämnd") + "|" + post.insats() + "|" + kr(post.kr(0)) + "|"
					+ kr(post.kr(1)))
			.containsExactly("Socialnämnden|Fältverksamhet kvällar och helger i centrum|750000|600000",
					second + "|Stöd till anhöriga|300000|0", "Utbildningsnämnden|Skolsociala team|1200000|800000",
					fourth + "|Stöd till anhöriga|150000|-", "Kultur- och fritidsnämnden|" + LONG + "|450000|450000");
		assertThat(table.summa()).extracting((sum) -> kr(sum.kr())).containsExactly("2850000", "1850000");
		assertThat(read.olasta()).isEmpty();
		assertThat(read.undertecknare()).extracting(ReadUndertecknare::namn).containsExactly("Anna Testsson");
	}

	@Test
	@DisplayName("två belopp i samma spalt på var sin rad är två rader, med namnet emellan på båda")
	void besideTwoRows() {
		PaperPdf paper = header().row(16, 150, "Skolvärdar", -420, "750 000", -500, "600 000")
			.row(7, 71, "Nämnden")
			.row(7, 150, "Anhöriga", -420, "300 000", -500, "0")
			.row(16, 71, "Annan", 150, "Ljus", -420, "40 000", -500, "30 000");
		assertThat(rows(paper)).containsExactly("Namn\tOmråde\tBegärt\tBeviljat",
				"Nämnden\tSkolvärdar\t750 000\t600 000", "Nämnden\tAnhöriga\t300 000\t0",
				"Annan\tLjus\t40 000\t30 000");
	}

	@Test
	@DisplayName("en cell som når fram till nästa skiljs från den där spalten börjar")
	void cellsThatMeet() {
		PaperPdf paper = header().row(16, 71, "Nämnden", 150, "Skolvärdar", -420, "750 000", -500, "600 000")
			.row(16, 71, "Nämnden", 150, "Anhöriga", -420, "300 000", -500, "0")
			.row(16, 71, "Tekn. nämnden", 150, "Belysning", -420, "40 000", -500, "30 000");
		assertThat(rows(paper)).contains("Tekn. nämnden\tBelysning\t40 000\t30 000");
	}

	@ParameterizedTest
	@CsvSource({ "och anhöriga, 000", "och anhöriga, 100", "'', 000" })
	@DisplayName("ett belopp som bröts i sin spalt är fortfarande ett")
	void brokenAmounts(String label, String rest) {
		PaperPdf paper = header().row(16, 71, "Nämnden", 150, "Skolvärdar", -420, "2 750", -500, "1 600");
		paper = label.isEmpty() ? paper.row(9, -420, rest, -500, rest)
				: paper.row(9, 150, label, -420, rest, -500, rest);
		assertThat(rows(paper.row(16, 71, "Annan", 150, "Ljus", -420, "40 000", -500, "30 000"))).contains(
				"Nämnden\t" + ("Skolvärdar " + label).strip() + "\t2 750 " + rest + "\t1 600 " + rest,
				"Annan\tLjus\t40 000\t30 000");
	}

	@Test
	@DisplayName("en tabell över flera sidor med etiketter på två rader och belopp med enhet mitt emellan läses hel")
	void longTable() {
		PaperPdf paper = new PaperPdf().row(20, 71, "Insats", -430, "2025", -490, "2024");
		for (int i = 1; i <= 80; i++) {
			if (i % 22 == 0) {
				paper.nextPage().row(-10, 71, "Insats", -430, "2025", -490, "2024");
			}
			double tkr = 490 - paper.width("0,5 mkr", 11) - 3;
			paper.row(15.5, 71, "Insats nummer " + i + " med ett långt namn som beskriver")
				.row(6.3, -tkr, i * 10 + " tkr", -490, (i % 7 == 0) ? "1,2 mkr" : "0,5 mkr")
				.row(6.3, 71, "verksamheten och de som deltar");
		}
		Tolkning read = MemoReader.read(PdfMemo.read(paper.bytes()));
		ReadFordelning table = Objects.requireNonNull(read.fordelning());
		assertThat(table.poster()).hasSize(80);
		for (int i = 1; i <= 80; i++) {
			ReadFordelning.Post post = table.poster().get(i - 1);
			assertThat(post.insats())
				.isEqualTo("Insats nummer " + i + " med ett långt namn som beskriver verksamheten och de som deltar");
			assertThat(kr(post.kr(0))).isEqualTo(String.valueOf(i * 10_000));
			assertThat(kr(post.kr(1))).isEqualTo((i % 7 == 0) ? "1200000" : "500000");
		}
		assertThat(read.olasta()).isEmpty();
	}

	@Test
	@DisplayName("en tabell som fortsätter utan rubrikrad med en etikett över sina belopp är samma tabell")
	void continuedWithoutHeader() {
		PaperPdf paper = new PaperPdf().row(20, 71, "Insats", -400, "2024", -480, "2023");
		for (int i = 1; i <= 4; i++) {
			if (i == 3) {
				paper.nextPage();
			}
			paper.row(16, 71, "Insats " + i + " i centrum")
				.row(6, -400, i + " 000 000", -480, "2 000 000")
				.row(6, 71, "och vid stationen");
		}
		ReadFordelning table = Objects.requireNonNull(MemoReader.read(PdfMemo.read(paper.bytes())).fordelning());
		assertThat(table.poster()).extracting(ReadFordelning.Post::insats)
			.containsExactly("Insats 1 i centrum och vid stationen", "Insats 2 i centrum och vid stationen",
					"Insats 3 i centrum och vid stationen", "Insats 4 i centrum och vid stationen");
	}

	private static PaperPdf header() {
		return new PaperPdf().row(20, 71, "Namn", 150, "Område", -420, "Begärt", -500, "Beviljat");
	}

	private static String kr(@Nullable Kronor kronor) {
		return (kronor == null) ? "-" : String.valueOf(kronor.value());
	}

	private static List<String> rows(PaperPdf paper) {
		return PdfMemo.read(paper.bytes()).lines().stream().map(MemoLine::text).toList();
	}

	private static byte[] file(String name) throws IOException {
		try (InputStream file = Objects
			.requireNonNull(PdfCellsTest.class.getResourceAsStream("/pdf/" + name + ".pdf"))) {
			return file.readAllBytes();
		}
	}

}
