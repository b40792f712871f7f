package se.trygghetspaket.tjansteskrivelse.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.MemoReader;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.FULL;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.both;

@DisplayName("Bilagorna i tjänsteskrivelsen")
class BilagorTest {

	private static final HtmlWriter HTML = new HtmlWriter(Templates.engine());

	private static final List<String> TITLES = List.of("Kommunfullmäktiges budget 2021", "1. *inte* <b>fet</b>",
			"- Värdar & SSPF");

	@Test
	@DisplayName("är samma numrerade lista i text, HTML och DOCX, efter dem som skriver under")
	void sameInAll() throws IOException {
		DocumentModel model = memo().bilagor(TITLES).build();
		assertThat(new TextWriter().write(model)).endsWith("""
				Eva Berg
				Kommundirektör
				Kansliet

				Bilagor

				1. Kommunfullmäktiges budget 2021
				2. 1. *inte* <b>fet</b>
				3. - Värdar & SSPF
				""");
		assertThat(fromHtml(model)).isEqualTo(TITLES);
		assertThat(fromDocx(model)).isEqualTo(TITLES);
	}

	@Test
	@DisplayName("har varken rubrik eller lista när det inte finns några")
	void noneNoHeading() throws IOException {
		DocumentModel without = memo().build();
		DocumentModel empty = memo().bilagor(List.of()).build();
		assertThat(empty).isEqualTo(without);
		assertThat(new TextWriter().write(empty)).doesNotContain("Bilagor");
		assertThat(fromHtml(empty)).isEmpty();
		assertThat(fromDocx(empty)).isEmpty();
	}

	@Test
	@DisplayName("läses tillbaka som ett avsnitt, utan att underskrifterna går förlorade")
	void readAgain() {
		DocumentModel model = memo().bilagor(List.of("Kommunfullmäktiges budget 2021")).build();
		Tolkning read = MemoReader.read(MemoText.of(new TextWriter().write(model)));
		assertThat(read.undertecknare()).singleElement()
			.satisfies((one) -> assertThat(one.namn()).isEqualTo("Eva Berg"));
		assertThat(read.avsnitt()).last().satisfies((last) -> {
			assertThat(last.rubrik()).isEqualTo("Bilagor");
			assertThat(last.text()).contains("Kommunfullmäktiges budget 2021");
		});
		assertThat(read.olasta())
			.isEqualTo(MemoReader.read(MemoText.of(new TextWriter().write(memo().build()))).olasta());
	}

	private static DocumentBuilder memo() {
		return both(FULL, amounts(2021, 800_000, 200_000))
			.undertecknare(List.of(new Undertecknare("Eva Berg", "Kommundirektör", "Kansliet")));
	}

	private static List<String> fromHtml(DocumentModel model) {
		List<String> titles = new ArrayList<>();
		for (Element heading : Jsoup.parse(HTML.page(model)).select("section.dokument-undertecknare ~ h2")) {
			assertThat(heading.text()).isEqualTo("Bilagor");
			titles.addAll(heading.nextElementSibling().select("ol > li").eachText());
		}
		return titles;
	}

	private static List<String> fromDocx(DocumentModel model) throws IOException {
		List<String> titles = new ArrayList<>();
		boolean bilagor = false;
		try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)))) {
			for (XWPFParagraph line : docx.getParagraphs()) {
				if (bilagor) {
					assertThat(line.getNumID()).isNotNull();
					titles.add(line.getText());
				}
				bilagor |= line.getText().equals("Bilagor") && "Rubrik1".equals(line.getStyleID());
			}
		}
		return titles;
	}

}
