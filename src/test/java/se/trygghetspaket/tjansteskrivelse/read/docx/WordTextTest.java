package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.docx;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.field;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.item;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.lines;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.p;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.r;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.source;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.styled;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.t;
import static se.trygghetspaket.tjansteskrivelse.read.docx.WordXml.text;

@DisplayName("Texten i en Word-fil")
class WordTextTest {

	@Test
	@DisplayName("är den som syns: bitar av ord sitter ihop, länkar är text, fältkoder är det inte")
	void visibleText() {
		assertThat(source(p("Tryg", "ghet", "<w:hyperlink>" + r(" här") + "</w:hyperlink>"))).isEqualTo("Trygghet här");
		assertThat(source(p("Se ", field(" REF _Ref1 \\h ", "tabell 1"), "."))).isEqualTo("Se tabell 1.");
		assertThat(source(p("<w:fldSimple w:instr=\" DATE \">" + r("2021-01-20") + "</w:fldSimple>")))
			.isEqualTo("2021-01-20");
		assertThat(source(p("<w:r><w:t>av</w:t><w:softHyphen/><w:t>stav\u00ADning</w:t></w:r>")))
			.isEqualTo("avstavning");
		assertThat(source(p("<w:r><w:t>KS</w:t><w:noBreakHyphen/><w:t>2021</w:t></w:r>"))).isEqualTo("KS-2021");
		assertThat(source(p("1\u00A0500 kr"))).isEqualTo("1\u00A0500 kr");
	}

	@Test
	@DisplayName("delas av en radbrytning, och en tabb är en tabb")
	void breaks() {
		assertThat(source(p("Eva Berg\nKommundirektör\tKansliet"))).isEqualTo("Eva Berg\nKommundirektör\tKansliet");
		assertThat(source(styled("Rubrik1", "En rubrik\nsom är lång"), p("Text.")))
			.startsWith("En rubrik som är lång\n");
	}

	@Test
	@DisplayName("har det som lagts till men inte det som tagits bort, och det sägs")
	void trackedChanges() {
		MemoText memo = text(docx(
				p("Medlen ", "<w:del><w:r><w:delText>fem</w:delText></w:r></w:del>", "<w:ins>" + r("sex") + "</w:ins>",
						" mkr"),
				"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("Sida vid ") + "</w:p>", p("sida.")));
		assertThat(memo.source()).isEqualTo("Medlen sex mkr\n\nSida vid sida.");
		assertThat(memo.doubts()).extracting(Iakttagelse::regel).containsExactly(Regel.SPARADE_ANDRINGAR);
	}

	@Test
	@DisplayName("har varken dold text, tomma fälts ledtext eller innehållsförteckning")
	void notShown() {
		MemoText memo = text(docx(p("Syns", "<w:r><w:rPr><w:vanish/></w:rPr>" + t(" inte") + "</w:r>"),
				styled("Dold", "Inte heller detta"),
				"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + p("Klicka här")
						+ "</w:sdtContent></w:sdt>",
				"<w:sdt><w:sdtPr/><w:sdtContent>" + p("Ifyllt") + "</w:sdtContent></w:sdt>",
				styled("Innehll1", "Bakgrund\t2")));
		assertThat(memo.source()).isEqualTo("Syns\n\nIfyllt");
		assertThat(memo.doubts()).extracting(Iakttagelse::regel).containsExactly(Regel.DOLD_TEXT);
	}

	@Test
	@DisplayName("har fotnoterna kvar efter det stycke som hänvisar till dem")
	void footnotes() {
		TestDocx file = docx(p("Beslutet gäller", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", " nu."), p("Slut."))
			.related("footnotes", "word/footnotes.xml", "",
					"<w:footnotes xmlns:w=\"" + TestDocx.W + "\"><w:footnote w:type=\"separator\" w:id=\"0\">" + p("x")
							+ "</w:footnote><w:footnote w:id=\"2\">" + p("<w:r><w:footnoteRef/></w:r>", "KF § 7")
							+ "</w:footnote></w:footnotes>");
		assertThat(text(file).source()).isEqualTo("Beslutet gäller nu.[1]\n\n[1] KF § 7\n\nSlut.");
	}

	@Test
	@DisplayName("i en textruta läses en gång, och en bild sägs vara oläst")
	void boxesAndPictures() {
		String box = "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
				+ "<mc:Choice Requires=\"wps\"><w:drawing><w:txbxContent>" + p("I rutan")
				+ "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("I rutan")
				+ "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
		MemoText memo = text(docx(p("Före", box), p("Efter", "<w:r><w:drawing/></w:r>")));
		assertThat(memo.source()).isEqualTo("Före\n\nI rutan\n\nEfter");
		assertThat(memo.doubts()).extracting(Iakttagelse::regel).containsExactly(Regel.BILD_OLAST);
	}

	@Test
	@DisplayName("har listornas märken som Word visar dem, också när de börjar om")
	void lists() {
		assertThat(source(item(1, 0, "Ett"), item(1, 1, "inuti"), item(1, 0, "Två"), p("Mellan."), item(2, 0, "a"),
				item(2, 1, "b"), item(2, 1, "c"), item(2, 2, "d"), item(2, 0, "e"), p("Mellan."), item(3, 0, "f"),
				item(4, 0, "g")))
			.isEqualTo("""
					- Ett
					  - inuti
					- Två

					Mellan.

					1. a
					  1.1 b
					  1.2 c
					    a) d
					2. e

					Mellan.

					1. f
					1) g""");
		assertThat(source(styled("Punktlista", "Av en stil"), p("•\tFör hand"), p("2.\tOckså")))
			.isEqualTo("- Av en stil\n• För hand\n2. Också");
	}

	@Test
	@DisplayName("har korta rader utan avstånd tillsammans, andra stycken för sig")
	void spacing() {
		assertThat(source(styled("Ingetavstnd", "Eva Berg"), styled("Ingetavstnd", "Kommundirektör"), p(),
				styled("Ingetavstnd", "Nils Ek"), styled("Ingetavstnd", "Säkerhetschef")))
			.isEqualTo("Eva Berg\nKommundirektör\n\nNils Ek\nSäkerhetschef");
		assertThat(source(p("Text."), p(), p("Eva Berg"), p("Kommundirektör"), p("Kansliet"), p(), p("Nils Ek"),
				p("Säkerhetschef")))
			.isEqualTo("Text.\n\nEva Berg\nKommundirektör\nKansliet\n\nNils Ek\nSäkerhetschef");
		assertThat(source(styled("Ingetavstnd", "Ett helt stycke."), styled("Ingetavstnd", "Ett till.")))
			.isEqualTo("Ett helt stycke.\n\nEtt till.");
	}

	@Test
	@DisplayName("saknar tecken som inte syns, och det sägs när de vände skrivriktningen")
	void invisible() {
		MemoText memo = text(docx(p("SSPF\u202E 0051\u202C, trygg\u200Bhet")));
		assertThat(memo.source()).isEqualTo("SSPF 0051, trygghet");
		assertThat(memo.doubts()).extracting(Iakttagelse::regel).containsExactly(Regel.SKRIVRIKTNING);
		assertThat(text(docx(p("trygg\u200Bhet"))).doubts()).isEmpty();
	}

	@Test
	@DisplayName("vet själv vad som är rubrik, titel, stycke och punkt")
	void roles() {
		assertThat(lines(styled("Rubrik", "Trygghetspaketet 2021"), styled("Rubrik1", "Bakgrund"), p("Text."),
				styled("KommunRubrik", "Vad vi gör"), item(1, 0, "Ett")))
			.isEqualTo(List.of("TITLE Trygghetspaketet 2021", "HEADING Bakgrund", "PARAGRAPH Text.",
					"HEADING Vad vi gör", "ITEM - Ett"));
	}

}
