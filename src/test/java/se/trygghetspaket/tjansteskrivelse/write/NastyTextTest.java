package se.trygghetspaket.tjansteskrivelse.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.FULL;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.both;
import static se.trygghetspaket.tjansteskrivelse.document.Example.memo;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Elak text")
class NastyTextTest {

	private static final HtmlWriter HTML = new HtmlWriter(Templates.engine());

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"><b>x</b>",
			"</style><script>x</script>", "[[${7*7}]]", "__${7*7}__", "${model.title}", "'+alert(1)+'", "&lt;b&gt;",
			"]]><w:p/>", "👩‍👩‍👧 ünïcode 🇸🇪", "مرحبا שלום", "a\u0301 combining", "{0} '{1}'" })
	@DisplayName("står som text i varje export, var den än skrevs")
	void staysText(String nasty) throws IOException {
		DocumentModel model = everywhere(nasty);
		Document html = Jsoup.parse(HTML.file(model));
		assertThat(html.select("script, img, b, [onerror]")).isEmpty();
		assertThat(html.select("style")).hasSize(1);
		assertThat(times(nasty, html.body().wholeText())).isEqualTo(times(nasty, new TextWriter().write(model)));
		assertThat(times(nasty, html.body().wholeText())).isGreaterThanOrEqualTo(9);
		assertThat(html.title()).isEqualTo(model.fullTitle());
		assertThat(times(nasty, docx(model))).isEqualTo(times(nasty, new TextWriter().write(model)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0001", "\u0008", "\u000B", "\uFFFE", "\uD83D", "\u202E", "\u2066" })
	@DisplayName("med tecken som inte går att trycka ger filer som går att öppna, lika i alla tre")
	void unprintable(String character) throws IOException {
		DocumentModel model = inText("före" + character + "efter");
		assertThat(new TextWriter().write(model)).doesNotContain(character).containsPattern("före.?\\n?efter");
		assertThat(docx(model)).doesNotContain(character).containsPattern("före\\uFFFD?\\n?efter");
		assertThat(HTML.page(model)).doesNotContain(character);
	}

	@Test
	@DisplayName("med mycket långa etiketter och ord utan mellanslag finns kvar hel")
	void longWords() throws IOException {
		String label = "Ö".repeat(Budgetpost.MAX_LABEL_LENGTH);
		DocumentModel model = both(FULL, year(2021, post(1, label, 100_000))).build();
		assertThat(docx(model)).contains(label);
		assertThat(HTML.page(model)).contains(label);
		assertThat(new TextWriter().write(model)).contains("1. " + label + "\t0,1\u00A0mkr");
	}

	@Test
	@DisplayName("i tvåhundra rader ryms i alla exporter, och tabellens rubrikrad upprepas")
	void twoHundredLines() throws IOException {
		long[] kr = new long[200];
		for (int i = 0; i < kr.length; i++) {
			kr[i] = i * 100_000L;
		}
		DocumentModel model = both(FULL, amounts(2021, kr)).comparedWith(amounts(2020, kr)).build();
		assertThat(new TextWriter().write(model).lines().filter((line) -> line.startsWith("• "))).hasSize(201);
		assertThat(Jsoup.parse(HTML.page(model)).select("tbody tr")).hasSize(200);
		XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)));
		assertThat(docx.getTables().get(0).getNumberOfRows()).isEqualTo(202);
		assertThat(docx.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
	}

	@Test
	@DisplayName("eller ingen text alls ger ändå hela filer")
	void empty() throws IOException {
		DocumentModel model = new DocumentBuilder(memo(FULL, "", new Avsnitt("Rubrik", "")), "Titel", year(2021),
				AmountStyle.kr())
			.undertecknare(List.of(new Undertecknare("Siv Ek", "", "")))
			.build();
		assertThat(docx(model)).contains("Titel").contains("Siv Ek");
		assertThat(Jsoup.parse(HTML.page(model)).select("h1").text()).isEqualTo("Titel");
	}

	@Test
	@DisplayName("ger samma text varje gång")
	void deterministic() {
		assertThat(new TextWriter().write(everywhere("å"))).isEqualTo(new TextWriter().write(everywhere("å")));
		assertThat(HTML.file(everywhere("å"))).isEqualTo(HTML.file(everywhere("å")));
	}

	private static DocumentModel inText(String text) {
		return new DocumentBuilder(memo(FULL, "", new Avsnitt("Rubrik", text)), "Titel", amounts(2021),
				AmountStyle.kr())
			.build();
	}

	/**
	 * The text in every place where people write, with CommonMark's own characters
	 * escaped.
	 */
	private static DocumentModel everywhere(String text) {
		String escaped = text.replaceAll("([\\\\`*_\\[\\]<>&!#])", "\\\\$1");
		Avsnitt avsnitt = new Avsnitt(text,
				escaped + "\n\n# " + escaped + "\n\n- " + escaped + "\n\n{{beslutsforslag}}\n\n{{fordelning}}");
		return new DocumentBuilder(memo(FULL, text, avsnitt), text, year(2021, post(1, text, 100_000)),
				AmountStyle.mkr(1))
			.diarienummer(new Diarienummer("KS 1"))
			.undertecknare(List.of(new Undertecknare(text, text, text)))
			.build();
	}

	private static String docx(DocumentModel model) throws IOException {
		XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(new DocxWriter().write(model)));
		String tables = docx.getTables().stream().map((table) -> table.getText()).collect(Collectors.joining("\n"));
		return docx.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")) + "\n"
				+ tables;
	}

	private static int times(String part, String text) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}

}
