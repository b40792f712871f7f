package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;
import se.trygghetspaket.tjansteskrivelse.write.DocxWriter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.trygghetspaket.tjansteskrivelse.document.Example.FULL;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.builder;
import static se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFiles.header;

@DisplayName("Ett dokument på kommunens brevmall")
class LetterheadTest {

	private static final String TEXT = "# Under\n\n## Djupare\n\nBrödtext.\n\n- punkt\n  - inre\n\n3. tre\n\n{{beslutsforslag}}\n\n{{fordelning}}";

	@Test
	@DisplayName("skrivs med mallens stilar, hittade på sina namn fast Word har svenska id:n")
	void stylesByName() throws IOException {
		XWPFDocument docx = write(LetterheadFiles.swedish(), memo().build());
		assertThat(style(docx, "Ärende").getCTStyle().getRPr().getColorList().get(0).xgetVal().getStringValue())
			.isEqualTo("1F3864");
		assertThat(style(docx, "Brödtext.").getName()).isEqualTo("Body Text");
		assertThat(style(docx, "Under").getStyleId()).isEqualTo("Rubrik2");
		assertThat(docx.getStyles().getDefaultRunStyle().getFontSize()).isEqualTo(11);
	}

	@Test
	@DisplayName("hittar stilarna också på engelska id:n och svenska namn, med nivån som Word navigerar efter")
	void otherPrograms() throws IOException {
		XWPFDocument docx = write(LetterheadFiles.english(), memo().build());
		assertThat(style(docx, "Ärende").getStyleId()).isEqualTo("Heading1");
		assertThat(style(docx, "Under").getStyleId()).isEqualTo("a3");
		assertThat(style(docx, "Under").getCTStyle().getPPr().getOutlineLvl().getVal()).isEqualTo("1");
	}

	@Test
	@DisplayName("får stilar som mallen saknar, utan att ta id:t från en annan stil, byggda på mallens egna")
	void missingStyles() throws IOException {
		Letterhead letterhead = Letterhead.read(LetterheadFiles.english().file());
		assertThat(letterhead.report().addedStyles()).contains("Title", "heading 3", "caption", "Beslutspunkt")
			.doesNotContain("heading 1", "heading 2", "Normal");
		XWPFDocument docx = open(new DocxWriter().write(memo().build(), letterhead));
		XWPFStyle third = style(docx, "Djupare");
		assertThat(third.getName()).isEqualTo("heading 3");
		assertThat(third.getStyleId()).isNotEqualTo("Rubrik3");
		assertThat(third.getBasisStyleID()).isEqualTo("a3");
		assertThat(style(docx, "Brödtext.").getBasisStyleID()).isEqualTo("Standard");
		assertThat(docx.getParagraphs()).allMatch((line) -> docx.getStyles().styleExist(line.getStyleID()));
	}

	@Test
	@DisplayName("håller sig till mallens sida: dess marginaler, dess bredd för tabell och belopp")
	void page() throws IOException {
		XWPFDocument docx = write(LetterheadFiles.swedish(), memo().build());
		var margins = docx.getDocument().getBody().getSectPr().getPgMar();
		assertThat(margins.getLeft()).hasToString("2268");
		int width = 11906 - 2268 - 1134;
		assertThat(docx.getTables().get(0).getWidth()).isEqualTo(width);
		var tabs = style(docx, "Insats 1\t0,5\u00a0mkr").getCTStyle().getPPr().getTabs().getTabList();
		assertThat(tabs.get(0).getPos()).hasToString(String.valueOf(width));
	}

	@Test
	@DisplayName("har mallens egna punkter i listor, och egna nummer som inte krockar med mallens")
	void lists() throws IOException {
		XWPFDocument docx = write(LetterheadFiles.swedish(), memo().build());
		assertThat(paragraph(docx, "punkt").getStyleID()).isEqualTo("Punktlista");
		assertThat(paragraph(docx, "punkt").getCTP().getPPr().isSetNumPr()).isFalse();
		assertThat(paragraph(docx, "inre").getNumFmt()).isEqualTo("bullet");
		assertThat(paragraph(docx, "tre").getNumStartOverride()).hasToString("3");
		assertThat(paragraph(docx, "tre").getNumLevelText()).isEqualTo("%1.");
		assertThat(docx.getNumbering().getNum(BigInteger.valueOf(7)).getCTNum().getAbstractNumId().getVal())
			.hasToString("3");
		assertThat(docx.getNumbering().getNums()).extracting((num) -> num.getCTNum().getNumId().intValue())
			.doesNotHaveDuplicates()
			.contains(7);
	}

	@Test
	@DisplayName("får ärendets uppgifter i sidhuvudet, i tabell och fält, också där Word har delat dem")
	void placeholders() throws IOException {
		XWPFDocument docx = write(LetterheadFiles.withHeader(), memo().build());
		XWPFHeader header = docx.getHeaderList().get(0);
		String xml = header._getHdrFtr().xmlText();
		assertThat(xml.replaceAll("<[^>]*>", ""))
			.contains("TJÄNSTESKRIVELSE", "Datum 2021-01-20 ", "Diarienr KS &lt;1> &amp; 2")
			.doesNotContain("{", "}");
		assertThat(xml).contains(" PAGE ", " NUMPAGES ").doesNotContain("dataBinding", "showingPlcHdr");
		assertThat(header.getAllPictures()).hasSize(1);
		assertThat(docx.getParagraphs()).extracting(XWPFParagraph::getText)
			.doesNotContain("KS <1> & 2")
			.noneMatch((line) -> line.contains("TJÄNSTESKRIVELSE"))
			.contains("Kommunstyrelsen", "Trygghetspaketet 2021");
	}

	@Test
	@DisplayName("har märkningen av utkast och raden med version på varje sida, också på en första sida utan huvud")
	void alwaysMarked() throws IOException {
		TestDocx file = LetterheadFiles.withHeader()
			.replace("word/document.xml", "</w:sectPr>", "<w:titlePg/></w:sectPr>");
		DocumentModel draft = memo().draft(true).footer("Version 1 · abc").build();
		XWPFDocument docx = write(file, draft);
		assertThat(docx.getHeaderList()).hasSize(2)
			.allSatisfy((each) -> assertThat(each.getText()).containsOnlyOnce("UTKAST"));
		assertThat(docx.getFooterList()).hasSize(2)
			.allSatisfy((each) -> assertThat(each.getText()).containsOnlyOnce("UTKAST · Version 1 · abc"));
		assertThat(docx.getParagraphs()).extracting(XWPFParagraph::getText).contains("KS <1> & 2");
	}

	@Test
	@DisplayName("får varken mallens text, dess skydd, dess upphov eller dess bilder på sidan")
	void onlyTheLetterhead() throws Exception {
		TestDocx file = LetterheadFiles.swedish()
			.bytes("word/media/hemlig.png", "", new byte[] { 1 })
			.relate("word/document.xml", "image", "media/hemlig.png", false)
			.part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "<a/>")
			.related("settings", "word/settings.xml",
					"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
					"<w:settings xmlns:w=\"" + TestDocx.W
							+ "\"><w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/></w:settings>");
		assertThat(Letterhead.read(file.file()).report().writtenOn()).isTrue();
		XWPFDocument docx = write(file, memo().build());
		assertThat(docx.getParagraphs()).extracting(XWPFParagraph::getText).doesNotContain("Skriv här");
		assertThat(docx.getPackage().getParts()).noneMatch((part) -> part.getPartName().getName().contains("hemlig"));
		assertThat(docx.isEnforcedProtection()).isFalse();
		assertThat(docx.getProperties().getCoreProperties().getCreator()).isEqualTo("Trygghetspaket");
	}

	@Test
	@DisplayName("är på svenska, vilket språk mallen än har")
	void swedish() throws IOException {
		XWPFDocument docx = write(LetterheadFiles.swedish(), memo().build());
		assertThat(docx.getStyles().getCtStyles().xmlText()).contains("sv-SE").doesNotContain("en-US", "en-GB");
	}

	@Test
	@DisplayName("är lika in i minsta byte varje gång, på den mall som följer med och på en egen")
	void stable() {
		for (Letterhead letterhead : List.of(Letterhead.shipped(),
				Letterhead.read(LetterheadFiles.withHeader().file()))) {
			byte[] first = new DocxWriter().write(memo().build(), letterhead);
			assertThat(new DocxWriter().write(memo().build(), letterhead)).isEqualTo(first);
		}
		assertThat(Letterhead.read(Letterhead.shippedFile()).sha256()).isEqualTo(Letterhead.shipped().sha256());
		assertThat(Letterhead.shipped().report().addedStyles()).isEmpty();
	}

	static Stream<Arguments> refused() {
		return LetterheadFaults.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("refused")
	@DisplayName("kan inte skrivas på en fil som inte duger som mall, och felet säger vad det gäller")
	void refuses(String what, byte[] file, LetterheadFault fault, String detail) {
		assertThat(catchThrowableOfType(LetterheadRefused.class, () -> Letterhead.read(file)))
			.satisfies((ex) -> assertThat(ex.fault()).isEqualTo(fault))
			.satisfies((ex) -> assertThat(ex.detail()).isEqualTo(detail));
	}

	@Test
	@DisplayName("känner igen platshållare i en textruta, och behåller texten omkring dem")
	void textBox() throws IOException {
		String box = "<w:p><w:r><w:t>före {{</w:t></w:r><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
				+ LetterheadFiles.paragraph("a {{datum}} b {{datum}} c")
				+ "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
				+ "<w:r><w:t>rubrik}} efter</w:t></w:r></w:p>";
		XWPFDocument docx = write(LetterheadFiles.swedishWith("header", "word/header1.xml", header(box)),
				memo().build());
		String xml = docx.getHeaderList().get(0)._getHdrFtr().xmlText().replaceAll("<[^>]*>", "");
		assertThat(xml).contains("a 2021-01-20 b 2021-01-20 c", "före ", "Trygghetspaketet 2021", " efter");
	}

	private static DocumentBuilder memo() {
		return builder(FULL, amounts(2021, 500_000, 500_000), TEXT).comparedWith(amounts(2020, 300_000))
			.diarienummer(new Diarienummer("KS <1> & 2"));
	}

	private static XWPFDocument write(TestDocx letterhead, DocumentModel model) throws IOException {
		return open(new DocxWriter().write(model, Letterhead.read(letterhead.file())));
	}

	private static XWPFDocument open(byte[] file) throws IOException {
		return new XWPFDocument(new ByteArrayInputStream(file));
	}

	private static XWPFParagraph paragraph(XWPFDocument docx, String text) {
		return docx.getParagraphs().stream().filter((line) -> line.getText().equals(text)).findFirst().orElseThrow();
	}

	private static XWPFStyle style(XWPFDocument docx, String text) {
		return docx.getStyles().getStyle(paragraph(docx, text).getStyleID());
	}

}
