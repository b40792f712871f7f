package se.trygghetspaket.tjansteskrivelse.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.tjansteskrivelse.document.Example.BARE;
import static se.trygghetspaket.tjansteskrivelse.document.Example.FULL;
import static se.trygghetspaket.tjansteskrivelse.document.Example.amounts;
import static se.trygghetspaket.tjansteskrivelse.document.Example.both;
import static se.trygghetspaket.tjansteskrivelse.document.Example.builder;
import static se.trygghetspaket.tjansteskrivelse.document.Example.post;
import static se.trygghetspaket.tjansteskrivelse.document.Example.year;

@DisplayName("Memot som HTML")
class HtmlWriterTest {

	private static final ITemplateEngine ENGINE = Templates.engine();

	private static final HtmlWriter WRITER = new HtmlWriter(ENGINE);

	@Test
	@DisplayName("är på svenska, har en titel och en rubrik av första graden")
	void document() {
		Document html = html(both(BARE, amounts(2021, 100_000)).diarienummer(new Diarienummer("KS 1")).build());
		assertThat(html.select("html").attr("lang")).isEqualTo("sv");
		assertThat(html.title()).isEqualTo("KS 1 Trygghetspaketet 2021");
		assertThat(html.select("h1").eachText()).containsExactly("Trygghetspaketet 2021");
		assertThat(html.select("h2").eachText()).containsExactly("Ärende");
		assertThat(html.select("time").attr("datetime")).isEqualTo("2021-01-20");
	}

	@Test
	@DisplayName("har en tabell med bildtext, rubriker som hör till sina celler och summan sist")
	void table() {
		Fordelning now = year(2021, post(1, "SSPF", 1_500_000), post(2, "Väktare", 200_000));
		Element table = html(both(BARE, now).comparedWith(year(2020, post(1, "SSPF", 1_000_000))).build())
			.selectFirst("table");
		assertThat(table.select("caption").text()).isEqualTo("Fördelning 2021 jämförd med 2020, miljoner kronor");
		assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Insats", "2021", "2020");
		assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("SSPF", "Väktare");
		assertThat(table.select("tbody td").eachText()).containsExactly("1,5", "1,0", "0,2", "0,0");
		assertThat(table.select("tfoot th, tfoot td").eachText()).containsExactly("Summa Miljoner kronor", "1,7",
				"1,0");
	}

	@Test
	@DisplayName("har beslutets punkter i en lista, numrerad när memot är det")
	void beslut() {
		assertThat(html(both(FULL, amounts(2021, 100_000)).build()).select("ol.dokument-beslut > li"))
			.extracting(Element::wholeText)
			.containsExactly("Insats 1 0,1\u00A0mkr");
		assertThat(html(both(BARE, amounts(2021, 100_000)).build()).select("ul.dokument-beslut > li"))
			.extracting(Element::wholeText)
			.containsExactly("Insats 1 0,1");
		assertThat(html(both(FULL, amounts(2021, 100_000)).build()).select(".dokument-total").get(0).wholeText())
			.isEqualTo("Summa 0,1\u00A0mkr");
	}

	@Test
	@DisplayName("har listor i listor, rätt första nummer, betoning och radbrytningar")
	void text() {
		Document html = html(
				builder(BARE, amounts(2021), "# Under\n\n- ett\n\n  3. **tre**\n\n*kursiv*\nny ***rad***").build());
		assertThat(html.select("h3").text()).isEqualTo("Under");
		assertThat(html.select("ul > li > ol[start=3] > li strong").text()).isEqualTo("tre");
		assertThat(html.select("article > p:last-of-type").html().replace("\n", ""))
			.isEqualTo("<em>kursiv</em><br>ny <strong><em>rad</em></strong>");
	}

	@Test
	@DisplayName("har dem som undertecknar sist, med titel och enhet där de finns")
	void undertecknare() {
		Document html = html(both(BARE, amounts(2021))
			.undertecknare(
					List.of(new Undertecknare("Siv Ek", "Chef", "Kansliet"), new Undertecknare("Bo Alm", "", "")))
			.build());
		assertThat(html.select(".dokument-undertecknare p").eachText())
			.containsExactly("Siv Ek\nChef\nKansliet".replace('\n', ' '), "Bo Alm");
	}

	@Test
	@DisplayName("är märkt när det är ett utkast")
	void draft() {
		Document html = html(both(BARE, amounts(2021)).draft(true).footer("Version 1").build());
		assertThat(html.select(".dokument-marking").text()).isEqualTo("UTKAST");
		assertThat(html.select(".dokument-foot").text()).isEqualTo("UTKAST · Version 1");
		assertThat(html(both(BARE, amounts(2021)).build()).select(".dokument-marking, .dokument-foot")).isEmpty();
	}

	@Test
	@DisplayName("länkar sin stil i webbläsaren och bär den med sig som fil, men har aldrig skript")
	void style() {
		DocumentModel model = both(BARE, amounts(2021)).build();
		Document page = Jsoup.parse(WRITER.page(model));
		assertThat(page.select("link[rel=stylesheet]").attr("href")).matches("/css/dokument\\.css\\?v=[0-9a-f]+");
		assertThat(page.select("style, script, [style], [onclick]")).isEmpty();
		Document file = Jsoup.parse(WRITER.file(model));
		assertThat(file.select("link, script")).isEmpty();
		assertThat(file.select("style").html()).contains(".dokument-table").contains("@media print");
	}

	@Test
	@DisplayName("går att visa inne i en sida, med rubrikerna ett steg ner")
	void preview() {
		DocumentModel model = builder(BARE, amounts(2021, 100_000), "# Under\n\n{{beslutsforslag}}").build();
		String page = "<main><article th:replace=\"~{tjansteskrivelse/dokument :: document(${memo})}\"></article></main>";
		Document html = Jsoup.parse(ENGINE.process(page, new Context(Locale.ROOT, Map.of("memo", model))));
		assertThat(html.select("h1")).isEmpty();
		assertThat(html.select("main > article > h2").text()).isEqualTo("Trygghetspaketet 2021");
		assertThat(html.select("h3, h4").eachText()).containsExactly("Ärende", "Under");
		assertThat(html.select("li").text()).isEqualTo("Insats 1 0,1");
	}

	private static Document html(DocumentModel model) {
		return Jsoup.parse(WRITER.page(model));
	}

}
