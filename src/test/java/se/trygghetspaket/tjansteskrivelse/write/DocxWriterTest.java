package se.trygghetspaket.tjansteskrivelse.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.BARE;
import static se.trygghetspaket.tjansteskrivelse.document.Example.FULL;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.both;
import static se.trygghetspaket.tjansteskrivelse.document.Example.builder;

@DisplayName("Memot som DOCX")
class DocxWriterTest {

	@Test
	@DisplayName("har titel, språk och upphov bland sina egenskaper, och svenska som språk i texten")
	void properties() throws IOException {
		XWPFDocument docx = docx(both(BARE, amounts(2021)).diarienummer(new Diarienummer("KS 1")).build());
		var properties = docx.getProperties().getCoreProperties();
		assertThat(properties.getTitle()).isEqualTo("KS 1 Trygghetspaketet 2021");
		assertThat(properties.getCreator()).isEqualTo("Trygghetspaket");
		assertThat(properties.getUnderlyingProperties().getLanguageProperty()).contains("sv-SE");
		assertThat(properties.getCreated()).isEqualTo("2021-01-20T00:00:00Z");
		var defaults = docx.getStyles().getCtStyles().getDocDefaults().getRPrDefault().getRPr();
		assertThat(defaults.getLangArray(0).getVal()).isEqualTo("sv-SE");
		var normal = docx.getStyles().getStyle("Normal").getCTStyle().getRPr();
		assertThat(normal.getLangArray(0).getVal()).isEqualTo("sv-SE");
	}

	@Test
	@DisplayName("har rubriker som Word känner igen i varje språk")
	void headings() throws IOException {
		XWPFDocument docx = docx(builder(BARE, amounts(2021), "# Under\n\n## Djupare").build());
		assertThat(styleOf(docx, "Trygghetspaketet 2021").getName()).isEqualTo("Title");
		assertThat(styleOf(docx, "Ärende").getName()).isEqualTo("heading 1");
		assertThat(styleOf(docx, "Under").getName()).isEqualTo("heading 2");
		assertThat(styleOf(docx, "Djupare").getName()).isEqualTo("heading 3");
		assertThat(styleOf(docx, "Ärende").getCTStyle().getPPr().getOutlineLvl().getVal()).isZero();
	}

	@Test
	@DisplayName("använder bara stilar som finns i dokumentet")
	void stylesExist() throws IOException {
		XWPFDocument docx = docx(both(FULL, amounts(2021, 1, 2)).comparedWith(amounts(2020, 3))
			.undertecknare(List.of(new Undertecknare("Siv Ek", "", "")))
			.draft(true)
			.build());
		List<XWPFParagraph> paragraphs = new ArrayList<>(docx.getParagraphs());
		docx.getTables()
			.forEach((table) -> table.getRows()
				.forEach((row) -> row.getTableCells().forEach((cell) -> paragraphs.addAll(cell.getParagraphs()))));
		docx.getFooterList().forEach((footer) -> paragraphs.addAll(footer.getParagraphs()));
		docx.getHeaderList().forEach((header) -> paragraphs.addAll(header.getParagraphs()));
		assertThat(paragraphs).extracting(XWPFParagraph::getStyleID)
			.doesNotContainNull()
			.allMatch((id) -> docx.getStyles().styleExist(id));
		assertThat(docx.getStyles().styleExist(docx.getTables().get(0).getStyleID())).isTrue();
	}

	@Test
	@DisplayName("har en tabell vars rubrikrad upprepas, med belopp till höger, fet summa och en beskrivning")
	void table() throws IOException {
		XWPFDocument docx = docx(
				both(BARE, amounts(2021, 800_000, 200_000)).comparedWith(amounts(2020, 500_000)).build());
		XWPFTable table = docx.getTables().get(0);
		assertThat(table.getRow(0).isRepeatHeader()).isTrue();
		assertThat(table.getRow(1).isRepeatHeader()).isFalse();
		assertThat(table.getRows()).allMatch((row) -> row.isCantSplitRow());
		XWPFParagraph amount = table.getRow(3).getCell(1).getParagraphs().get(0);
		assertThat(amount.getText()).isEqualTo("1,0");
		assertThat(amount.getRuns().get(0).isBold()).isTrue();
		assertThat(table.getRow(1).getCell(1).getParagraphs().get(0).getRuns().get(0).isBold()).isFalse();
		assertThat(docx.getStyles().getStyle(amount.getStyleID()).getCTStyle().getPPr().getJc().getVal().toString())
			.isEqualTo(ParagraphAlignment.RIGHT.name().toLowerCase(Locale.ROOT));
		CTTblPr properties = table.getCTTbl().getTblPr();
		assertThat(properties.getTblCaption().getVal()).startsWith("Fördelning 2021");
		assertThat(properties.getTblDescription().getVal()).contains("summan");
		assertThat(styleOf(docx, properties.getTblCaption().getVal()).getName()).isEqualTo("caption");
	}

	@Test
	@DisplayName("har listor med riktig numrering, var och en från sitt första nummer")
	void lists() throws IOException {
		XWPFDocument docx = docx(builder(FULL, amounts(2021, 1_000),
				"- punkt\n  1. inre\n\n7. sju\n\ntext\n\n1) ett\n\n{{beslutsforslag}}")
			.build());
		assertThat(paragraph(docx, "punkt").getNumFmt()).isEqualTo("bullet");
		assertThat(paragraph(docx, "inre").getNumIlvl()).isEqualTo(BigInteger.ONE);
		assertThat(paragraph(docx, "inre").getNumFmt()).isEqualTo("decimal");
		assertThat(paragraph(docx, "sju").getNumFmt()).isEqualTo("decimal");
		assertThat(paragraph(docx, "sju").getNumStartOverride()).isEqualTo(BigInteger.valueOf(7));
		assertThat(paragraph(docx, "ett").getNumLevelText()).isEqualTo("%1)");
		XWPFParagraph point = paragraph(docx, "Insats 1\t0,001\u00A0mkr");
		assertThat(point.getNumLevelText()).isEqualTo("%1.");
		assertThat(point.getNumStartOverride()).isEqualTo(BigInteger.ONE);
		assertThat(docx.getParagraphs().stream().map(XWPFParagraph::getNumID).filter((id) -> id != null).distinct())
			.hasSize(5);
	}

	@Test
	@DisplayName("är A4 med diarienummer, sida och antal sidor i foten, och märkt som utkast i huvudet")
	void page() throws IOException {
		XWPFDocument draft = docx(both(BARE, amounts(2021)).diarienummer(new Diarienummer("KS 1"))
			.draft(true)
			.footer("Version 1")
			.build());
		CTPageSz size = draft.getDocument().getBody().getSectPr().getPgSz();
		assertThat(size.getW()).isEqualTo(BigInteger.valueOf(11906));
		assertThat(size.getH()).isEqualTo(BigInteger.valueOf(16838));
		List<XWPFParagraph> footer = draft.getFooterList().get(0).getParagraphs();
		assertThat(footer.get(0).getCTP().getFldSimpleList()).extracting(CTSimpleField::getInstr)
			.containsExactly(" PAGE ", " NUMPAGES ");
		assertThat(footer.get(0).getText()).startsWith("KS 1\tSida ");
		assertThat(footer.get(1).getText()).isEqualTo("UTKAST · Version 1");
		assertThat(draft.getHeaderList().get(0).getText().strip()).isEqualTo("UTKAST");
		assertThat(docx(both(BARE, amounts(2021)).build()).getHeaderList().get(0).getText()).isBlank();
	}

	@Test
	@DisplayName("håller ihop dem som undertecknar med varandra och med textens slut")
	void undertecknare() throws IOException {
		XWPFDocument docx = docx(builder(BARE, amounts(2021), "Slut.")
			.undertecknare(
					List.of(new Undertecknare("Siv Ek", "Chef", "Kansliet"), new Undertecknare("Bo Alm", "", "")))
			.build());
		assertThat(paragraph(docx, "Slut.").isKeepNext()).isTrue();
		assertThat(paragraph(docx, "Siv Ek\nChef\nKansliet").isKeepNext()).isTrue();
		assertThat(paragraph(docx, "Bo Alm").isKeepNext()).isFalse();
		assertThat(styleOf(docx, "Bo Alm").getCTStyle().getPPr().isSetKeepLines()).isTrue();
	}

	private static XWPFDocument docx(DocumentModel model) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)));
	}

	private static XWPFParagraph paragraph(XWPFDocument docx, String text) {
		return docx.getParagraphs().stream().filter((line) -> line.getText().equals(text)).findFirst().orElseThrow();
	}

	private static XWPFStyle styleOf(XWPFDocument docx, String text) {
		return docx.getStyles().getStyle(paragraph(docx, text).getStyleID());
	}

}
