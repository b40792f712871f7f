package se.trygghetspaket.tjansteskrivelse.read.docx;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.PAGE;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.bold;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.docx;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.item;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.p;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.read;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.row;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.styled;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.table;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.text;

@DisplayName("Rubrikerna och huvudet i en Word-fil")
class WordOutlineTest {

	@Test
	@DisplayName("är de som har rubrikens formatmall, vilka ord de än har, och inga andra korta rader")
	void styles() {
		Tolkning memo = read(styled("Rubrik", "Trygghet 2021"), styled("Rubrik1", "Varför vi gör det här"),
				p("En kort rad"), p("En mening om ärendet."), styled("Rubrik2", "Och hur"), p("Så här."));
		assertThat(memo.rubrik()).isEqualTo("Trygghet 2021");
		assertThat(memo.avsnitt()).extracting((part) -> part.rubrik() + ": " + part.text())
			.containsExactly("Varför vi gör det här: En kort rad\n\nEn mening om ärendet.", "Och hur: Så här.");
	}

	@Test
	@DisplayName("kan vara numrerade, och ärendets rubrik kan ha den översta rubrikens formatmall")
	void titleAsHeading() {
		String numbered = "<w:p><w:pPr><w:pStyle w:val=\"Rubrik2\"/><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr>"
				+ WordXml.r("Bakgrund") + "</w:p>";
		Tolkning memo = read(styled("Rubrik1", "TJÄNSTESKRIVELSE"), styled("Rubrik1", "Trygghetspaketet 2021"),
				numbered, p("Text om ärendet."));
		assertThat(memo.handlingstyp()).isEqualTo("TJÄNSTESKRIVELSE");
		assertThat(memo.rubrik()).isEqualTo("Trygghetspaketet 2021");
		assertThat(memo.avsnitt()).extracting(ReadAvsnitt::rubrik).containsExactly("1. Bakgrund");
		assertThat(memo.olasta()).isEmpty();
	}

	@Test
	@DisplayName("kan vara feta rader utan formatmall, när de vanliga rubrikerna är feta")
	void boldHeadings() {
		Tolkning memo = read(bold("Trygghetspaketet 2021"), bold("Bakgrund"), p("En mening om ärendet."),
				bold("Polarna och deras arbete med unga"), p("En mening till."), p(), bold("Eva Berg"),
				p("Kommundirektör"), p("Kansliet"));
		assertThat(memo.rubrik()).isEqualTo("Trygghetspaketet 2021");
		assertThat(memo.avsnitt()).extracting(ReadAvsnitt::rubrik)
			.containsExactly("Bakgrund", "Polarna och deras arbete med unga");
		assertThat(memo.undertecknare()).singleElement()
			.satisfies((one) -> assertThat(one.namn()).isEqualTo("Eva Berg"));
	}

	@Test
	@DisplayName("är utan formatmall och fetstil de som ord och form visar, som i oformaterad text")
	void plain() {
		Tolkning memo = read(p("2021-01-20"), p("TJÄNSTESKRIVELSE"), p("Trygghetspaketet 2021"), p("Bakgrund"),
				p("En mening om ärendet."), item(1, 0, "punkt"), p("Vad vi gör nu"), p("Ännu en mening."));
		assertThat(memo.rubrik()).isEqualTo("Trygghetspaketet 2021");
		assertThat(memo.avsnitt()).extracting(ReadAvsnitt::rubrik).containsExactly("Bakgrund", "Vad vi gör nu");
	}

	@Test
	@DisplayName("saknar uppgifter som bara står i sidhuvudet, så de läses där; annat där blir oläst, sidnummer inte")
	void margins() {
		TestDocx file = withHeader(
				table(row("Nacka kommun", "TJÄNSTESKRIVELSE"), row("Dnr", "KS 2021/71"))
						+ p("2021-01-20\tKommunstyrelsen\tSida ", PAGE, " (", WordXml.field(" NUMPAGES ", "3"), ")"),
				styled("Rubrik", "Trygghet 2021"), styled("Rubrik1", "Bakgrund"), p("Text om ärendet."));
		Tolkning memo = MemoReader.read(text(file));
		assertThat(memo.handlingstyp()).isEqualTo("TJÄNSTESKRIVELSE");
		assertThat(memo.diarienummer()).isEqualTo("KS 2021/71");
		assertThat(memo.datum()).isEqualTo("2021-01-20");
		assertThat(memo.mottagare()).isNull();
		assertThat(memo.olasta()).containsExactly("Nacka kommun", "Kommunstyrelsen");
	}

	@Test
	@DisplayName("i skrivelsen själv gäller före sidhuvudet")
	void bodyWins() {
		Tolkning memo = MemoReader.read(text(withHeader(p("Dnr KS 2019/5"), p("KS 2021/71"),
				styled("Rubrik", "Trygghet 2021"), styled("Rubrik1", "Bakgrund"), p("Text om ärendet."))));
		assertThat(memo.diarienummer()).isEqualTo("KS 2021/71");
		assertThat(memo.olasta()).containsExactly("Dnr KS 2019/5");
	}

	@Test
	@DisplayName("är desamma när texten har varit på granskningssidan")
	void sameAfterThePage() {
		MemoText memo = text(
				withHeader(p("KS 2021/71\tNacka kommun"), styled("Rubrik", "Förslag till beslut om trygghet"),
						styled("Rubrik1", "Varför"), p("Kort rad"), p("En mening."), p("Bakom hörnet"), p("En till.")));
		Tolkning first = MemoReader.read(memo);
		Tolkning second = MemoReader.read(MemoText.of(memo.source(), memo.roles()));
		assertThat(second.rubrik()).isEqualTo("Förslag till beslut om trygghet");
		assertThat(Rewritten.facts(second)).isEqualTo(Rewritten.facts(first));
	}

	private static TestDocx withHeader(String header, String... body) {
		TestDocx file = docx(body);
		file.related("header", "word/header1.xml", "", "<w:hdr xmlns:w=\"" + TestDocx.W + "\">" + header + "</w:hdr>");
		TestDocx whole = docx(String.join("", body) + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\""
				+ file.lastId() + "\"/></w:sectPr>");
		return whole.related("header", "word/header1.xml", "",
				"<w:hdr xmlns:w=\"" + TestDocx.W + "\">" + header + "</w:hdr>");
	}

}
