package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("En tabell ur en pdf utan taggar")
class PdfTableTest {

	@Test
	@DisplayName("läses i sina kolumner")
	void plain() {
		assertThat(rows(new PaperPdf().row(20, -400, "2024", -480, "2023")
			.row(14, 71, "Nattvandring i centrum", -400, "1 200 000", -480, "900 000")
			.row(14, 71, "Belysning", -400, "350 000", -480, "0")
			.row(14, 71, "Summa kr", -400, "1 550 000", -480, "900 000"))).containsExactly("\t2024\t2023",
					"Nattvandring i centrum\t1 200 000\t900 000", "Belysning\t350 000\t0",
					"Summa kr\t1 550 000\t900 000");
	}

	@Test
	@DisplayName("delas efter kolumnernas plats när två belopp står tätt, inte efter blanksteg")
	void joinedCells() {
		double right = 420;
		PaperPdf paper = new PaperPdf();
		double next = right + 3.2 + paper.width("1 500 000", 11);
		assertThat(rows(paper.row(20, -right, "2024", -next, "2023")
			.row(14, 71, "Nattvandring", -right, "1 000 000", -next, "500 000")
			.row(14, 71, "Belysning", -right, "350 000", -next, "1 500 000")
			.row(14, 71, "Väktare", -right, "1 350 000", -next, "1 400 000")
			.row(14, 71, "Värdar", -right, "50 000", -next, "40 000")
			.row(14, 71, "Summa kr", -right, "2 750 000", -next, "3 440 000"))).containsExactly("\t2024\t2023",
					"Nattvandring\t1 000 000\t500 000", "Belysning\t350 000\t1 500 000",
					"Väktare\t1 350 000\t1 400 000", "Värdar\t50 000\t40 000", "Summa kr\t2 750 000\t3 440 000");
	}

	@Test
	@DisplayName("delar 0,8 2,0 som två belopp även när kolumnerna står tätt")
	void joinedDecimals() {
		assertThat(rows(new PaperPdf().row(20, 400, "2021 2020")
			.row(14, 71, "Värdar", 407, "0,8 2,0")
			.row(14, 71, "SSPF", 407, "1,5 1,5")
			.row(14, 71, "Summa mkr", 407, "2,3 3,5")))
			.containsExactly("\t2021\t2020", "Värdar\t0,8\t2,0", "SSPF\t1,5\t1,5", "Summa mkr\t2,3\t3,5");
	}

	@Test
	@DisplayName("en tom cell är tom, var i raden den än står")
	void blanks() {
		assertThat(rows(new PaperPdf().row(20, -400, "2024", -480, "2023")
			.row(14, 71, "Nattvandring", -480, "900 000")
			.row(14, 71, "Belysning", -400, "350 000")
			.row(14, 71, "Summa kr", -400, "350 000", -480, "900 000"))).containsExactly("\t2024\t2023",
					"Nattvandring\t\t900 000", "Belysning\t350 000\t", "Summa kr\t350 000\t900 000");
	}

	@Test
	@DisplayName("en etikett på flera rader blir en, med beloppet på första, mellersta eller sista raden")
	void wrappedLabels() {
		for (int amount = 0; amount < 3; amount++) {
			PaperPdf paper = new PaperPdf().row(20, -400, "2024", -480, "2023");
			String[] label = { "Nattvandring i centrum", "tillsammans med föreningar", "och skolor" };
			for (int i = 0; i < label.length; i++) {
				if (i == amount) {
					paper.row((i == 0) ? 22 : 13, 71, label[i], -400, "1 200 000", -480, "900 000");
				}
				else {
					paper.row((i == 0) ? 22 : 13, 71, label[i]);
				}
			}
			paper.row(22, 71, "Belysning", -400, "350 000", -480, "0")
				.row(22, 71, "Summa kr", -400, "1 550 000", -480, "900 000");
			assertThat(rows(paper)).as("belopp på rad %d", amount + 1)
				.containsExactly("\t2024\t2023",
						"Nattvandring i centrum tillsammans med föreningar och skolor\t1 200 000\t900 000",
						"Belysning\t350 000\t0", "Summa kr\t1 550 000\t900 000");
		}
	}

	@Test
	@DisplayName("linjer skiljer raderna när avstånden inte gör det")
	void ruledRows() {
		PaperPdf paper = new PaperPdf().row(20, 75, "Insats", -480, "2024").rule(71, 84, 500, 84);
		paper.row(15, 75, "Nattvandring i").row(13, 75, "Centrum", -480, "1 200 000").rule(71, 111, 500, 111);
		paper.row(13, 75, "Belysning", -480, "350 000").rule(71, 124, 500, 124);
		paper.row(13, 75, "Väktare").rule(71, 137, 500, 137);
		paper.row(13, 75, "Summa kr", -480, "1 550 000");
		assertThat(rows(paper)).containsExactly("Insats\t2024", "Nattvandring i Centrum\t1 200 000",
				"Belysning\t350 000", "Väktare\t", "Summa kr\t1 550 000");
	}

	@Test
	@DisplayName("en rad med bara en etikett som kan höra till endera grannen gissas inte")
	void uncertainRow() {
		Tolkning read = MemoReader.read(PdfMemo.read(new PaperPdf().row(20, -400, "2024", -480, "2023")
			.row(14, 71, "Nattvandring", -400, "1 200 000", -480, "900 000")
			.row(14, 71, "Centrum")
			.row(14, 71, "Belysning", -400, "350 000", -480, "0")
			.row(14, 71, "Summa kr", -400, "1 550 000", -480, "900 000")
			.bytes()));
		assertThat(read.fordelning()).isNull();
		assertThat(read.olasta()).contains("Centrum", "Belysning\t350 000\t0");
	}

	@Test
	@DisplayName("en tabell som fortsätter på nästa sida är en tabell, med rubrikraden en gång")
	void overPages() {
		PaperPdf paper = new PaperPdf().row(20, 71, "Insats", -400, "2024", -480, "2023");
		for (int i = 1; i <= 120; i++) {
			if (i % 45 == 0) {
				paper.nextPage().row(20, 71, "Insats", -400, "2024", -480, "2023");
			}
			paper.row(15, 71, "Insats " + i, -400, i + " 000", -480, "1 000");
		}
		ReadFordelning table = Objects.requireNonNull(
				MemoReader.read(PdfMemo.read(paper.row(15, 71, "Summa kr", -400, "7 260 000", -480, "120 000").bytes()))
					.fordelning());
		assertThat(table.poster()).hasSize(120);
		assertThat(table.poster().get(119).insats()).isEqualTo("Insats 120");
	}

	private static List<String> rows(PaperPdf paper) {
		return PdfMemo.read(paper.bytes()).lines().stream().map(MemoLine::text).toList();
	}

}
