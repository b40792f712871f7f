package se.trygghetspaket.tjansteskrivelse.read.pdf;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Text ur en pdf utan taggar")
class PdfProseTest {

	private static final String WIDE = "Det trygghetsskapande arbetet i kommunen fortsätter under året och omfattar alla";

	@Test
	@DisplayName("ett stycke som bröts på flera rader blir en rad igen")
	void wrappedParagraph() {
		assertThat(lines(new PaperPdf().paragraph(WIDE, "stadsdelar, med nattvandring och bättre belysning.")))
			.containsExactly(WIDE + " stadsdelar, med nattvandring och bättre belysning.");
	}

	@Test
	@DisplayName("en rad som slutar fast nästa ord hade fått plats är en egen rad")
	void explicitBreak() {
		assertThat(lines(new PaperPdf().paragraph(WIDE, "kommunens delar.").paragraph("Rad ett.", "Rad två.")))
			.containsExactly(WIDE + " kommunens delar.", "", "Rad ett.", "Rad två.");
	}

	@Test
	@DisplayName("avstavade ord blir hela, men brotts- och, IT-stöd och e-post behåller sitt streck")
	void hyphens() {
		String half = "Det trygghetsskapande arbetet i kommunen fortsätter under året och alla ";
		assertThat(lines(new PaperPdf().paragraph(half + "fördel-", "ningar ses över.")))
			.containsExactly(half + "fördelningar ses över.");
		assertThat(lines(new PaperPdf().paragraph(half + "brotts-", "och drogförebyggande insatser.")))
			.containsExactly(half + "brotts- och drogförebyggande insatser.");
		assertThat(lines(new PaperPdf().paragraph(half + "SSPF-", "gruppen samt IT-", "stöd.")))
			.containsExactly(half + "SSPF-gruppen samt IT-stöd.");
		assertThat(lines(new PaperPdf().paragraph(half + "ha e-", "post."))).containsExactly(half + "ha e-post.");
		assertThat(lines(new PaperPdf().paragraph(half + "fördel\u00AD", "ningar.")))
			.containsExactly(half + "fördelningar.");
	}

	@Test
	@DisplayName("o är en punkt i en lista bara ensamt med lucka efter, inte först i ett ord eller en mening")
	void typedBullet() {
		assertThat(lines(new PaperPdf().typed(71, 80, "och genomförs efter vandringen")))
			.containsExactly("och genomförs efter vandringen");
		assertThat(lines(new PaperPdf().typed(71, 80, "o s v under hela året")))
			.containsExactly("o s v under hela året");
		assertThat(lines(new PaperPdf().typed(71, 80, "o").typed(95, 80, "Nattvandring")))
			.containsExactly("◦ Nattvandring");
		assertThat(lines(new PaperPdf().typed(71, 80, "o").at(83, 80, 11, "Nattvandring")))
			.containsExactly("◦ Nattvandring");
	}

	@Test
	@DisplayName("en punkt som bröts till textens kant går ihop, men inte med ett nytt stycke under")
	void itemWithoutIndent() {
		String item = "- Etablera en särskild app där de boende kan berätta om osäkra platser och";
		assertThat(lines(typed(item, "gångvägar", "- Uppföljning"))).containsExactly(item + " gångvägar",
				"- Uppföljning");
		assertThat(lines(typed(item + ".", "Gångvägarna ses över."))).containsExactly(item + ".",
				"Gångvägarna ses över.");
		assertThat(lines(typed(item, "  gångvägar, stigar, torg, parker, lekplatser och alla de andra platserna",
				"Gångvägarna ses över.")))
			.containsExactly(item + " gångvägar, stigar, torg, parker, lekplatser och alla de andra platserna",
					"Gångvägarna ses över.");
	}

	private static PaperPdf typed(String... lines) {
		PaperPdf paper = new PaperPdf();
		double y = 80;
		for (String line : lines) {
			paper.typed(PaperPdf.LEFT, y, line);
			y += 11.4;
		}
		return paper;
	}

	@Test
	@DisplayName("korta stycken är inte ett stycke fast det finns fler av dem än av brutna rader")
	void shortParagraphs() {
		PaperPdf paper = new PaperPdf().paragraph(WIDE, "stadsdelar, skolor och parker.");
		for (String line : List.of("Medlen ryms i budgeten för året.", "Arbetet följs upp två gånger.",
				"Rådet redovisar arbetet i maj.", "Beslutet gäller från den dagen.")) {
			paper.row(21, PaperPdf.LEFT, line);
		}
		assertThat(lines(paper.row(21, PaperPdf.LEFT, "Anna Testsson").row(14, PaperPdf.LEFT, "Kommundirektör")))
			.endsWith("Beslutet gäller från den dagen.", "", "Anna Testsson", "Kommundirektör");
	}

	@Test
	@DisplayName("rader inne i texten är inget sidhuvud fast två sidor har dem på samma plats")
	void sameLineOnPages() {
		PaperPdf paper = new PaperPdf();
		for (String first : List.of("Nattvandring i centrum", "Belysning vid stationen", "Värdar i skolan")) {
			paper.row(10, 71, first).row(14, 71, "tillsammans med de boende").row(14, 71, "under året.");
			paper = first.startsWith("Värdar") ? paper : paper.nextPage();
		}
		assertThat(lines(paper)).filteredOn("tillsammans med de boende"::equals).hasSize(3);
	}

	@Test
	@DisplayName("ett belopp som bröts mellan två rader är ett belopp")
	void brokenAmount() {
		String first = "Nattvandringen i centrum och vid stationen föreslås för nästa år kosta högst 1 200";
		assertThat(lines(new PaperPdf().paragraph(first, "000 kronor, som tas ur potten.")))
			.containsExactly(first + " 000 kronor, som tas ur potten.");
	}

	@Test
	@DisplayName("rubriker känns igen på storlek och fetstil, och titeln på att den är störst")
	void headings() {
		MemoText memo = PdfMemo.read(new PaperPdf().line("2024-03-05")
			.line("Kommunstyrelsen")
			.title("Trygghet i Lillåker 2024")
			.heading("Hur vi vill arbeta")
			.paragraph(WIDE, "delar av kommunen.")
			.heading("Vad det kostar")
			.paragraph("Förslaget ryms i budgeten.")
			.bytes());
		assertThat(memo.lines()).filteredOn((line) -> line.role() == LineRole.TITLE)
			.extracting(MemoLine::text)
			.containsExactly("Trygghet i Lillåker 2024");
		assertThat(memo.lines()).filteredOn((line) -> line.role() == LineRole.HEADING)
			.extracting(MemoLine::text)
			.containsExactly("Hur vi vill arbeta", "Vad det kostar");
		Tolkning read = MemoReader.read(memo);
		assertThat(read.rubrik()).isEqualTo("Trygghet i Lillåker 2024");
		assertThat(read.avsnitt()).extracting((avsnitt) -> avsnitt.rubrik())
			.containsExactly("Hur vi vill arbeta", "Vad det kostar");
	}

	@Test
	@DisplayName("punkter med hängande indrag behåller sitt tecken och blir en rad var")
	void lists() {
		PaperPdf paper = new PaperPdf().paragraph(WIDE, "delar genom att")
			.row(20, 85, "•", 100, "gå trygghetsvandringar i alla stadsdelar tillsammans med de boende och")
			.row(14, 100, "föreningarna")
			.row(14, 85, "•", 100, "bättre belysning")
			.row(14, 85, "2.", 100, "en numrerad punkt");
		assertThat(lines(paper)).containsExactly(WIDE + " delar genom att", "",
				"• gå trygghetsvandringar i alla stadsdelar tillsammans med de boende och föreningarna",
				"• bättre belysning", "2. en numrerad punkt");
	}

	@Test
	@DisplayName("texten läses uppifrån och ned även när filen ritar den i annan ordning")
	void drawnOutOfOrder() {
		PaperPdf paper = new PaperPdf().at(71, 200, 11, "Sist.").at(71, 100, 11, "Först.").at(71, 150, 11, "Sedan.");
		assertThat(lines(paper)).containsExactly("Först.", "", "Sedan.", "", "Sist.");
	}

	@Test
	@DisplayName("sidhuvud och sidfot som upprepas räknas en gång, sidnummer inte alls")
	void furniture() {
		PaperPdf paper = new PaperPdf();
		for (int page = 1; page <= 3; page++) {
			paper.at(71, 40, 9, "Lillåkers kommun").at(400, 40, 9, "KS 2024/118").at(500, 40, 9, page + " (3)");
			paper.paragraph(WIDE, "delar. Det är sida nummer " + page + ".");
			paper.at(71, 800, 8, "Storgatan 1, 123 45 Lillåker");
			if (page < 3) {
				paper.nextPage();
			}
		}
		MemoText memo = PdfMemo.read(paper.bytes());
		assertThat(memo.lines()).filteredOn((line) -> line.role() == LineRole.MARGIN)
			.extracting(MemoLine::text)
			.containsExactly("Lillåkers kommun\tKS 2024/118\t1 (3)");
		assertThat(memo.source()).doesNotContain("Storgatan", "2 (3)").contains("nummer 1", "nummer 2", "nummer 3");
		assertThat(MemoReader.read(memo).diarienummer()).isEqualTo("KS 2024/118");
	}

	@Test
	@DisplayName("ett stycke som går över till nästa sida är ett stycke")
	void overThePage() {
		PaperPdf paper = new PaperPdf().paragraph(WIDE).nextPage().paragraph("delar av kommunen.");
		assertThat(lines(paper)).containsExactly(WIDE + " delar av kommunen.");
	}

	@Test
	@DisplayName("en stämpel på tvären blir oläst och stör inte texten")
	void stamp() {
		Tolkning read = MemoReader.read(PdfMemo.read(new PaperPdf().line("2024-03-05")
			.heading("Bakgrund")
			.paragraph(WIDE, "delar av kommunen.")
			.turned(560, 400, "INKOM KS 2024-03-07")
			.bytes()));
		assertThat(read.olasta()).containsExactly("INKOM KS 2024-03-07");
		assertThat(read.datum()).isEqualTo("2024-03-05");
	}

	@Test
	@DisplayName("de som undertecknar sida vid sida läses var för sig, också när en har fler rader")
	void signatures() {
		PaperPdf paper = new PaperPdf().heading("Bakgrund")
			.paragraph(WIDE, "delar av kommunen.")
			.row(40, 71, "Karin Löv", 320, "Per Ek")
			.row(14, 71, "Säkerhetschef", 320, "Ekonomichef")
			.row(14, 71, "Kommunledningskontoret");
		assertThat(MemoReader.read(PdfMemo.read(paper.bytes())).undertecknare())
			.extracting((person) -> person.namn() + ", " + person.titel() + ", " + person.enhet())
			.containsExactly("Karin Löv, Säkerhetschef, Kommunledningskontoret", "Per Ek, Ekonomichef, null");
	}

	private static List<String> lines(PaperPdf paper) {
		return PdfMemo.read(paper.bytes()).lines().stream().map(MemoLine::text).toList();
	}

}
