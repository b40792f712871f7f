package se.trygghetspaket.arende.web.years;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.TestYears;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static se.trygghetspaket.arende.TestYears.post;

@ApplicationTest
@DisplayName("Sidorna år för år")
class UtvecklingPagesTest {

	private static final String MANY = "/paket/trygghetspaketet/utveckling";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	private TestYears years;

	private InsatsId field;

	private InsatsId hosts;

	@BeforeEach
	void insatser() {
		this.years = new TestYears(this.services);
		this.field = this.years.insats("Fältarbete");
		this.hosts = this.years.insats("Trygghetsvärdar");
	}

	@Test
	@DisplayName("visar det som gäller, annars det inlästa, och aldrig det som är på väg")
	void standing() throws Exception {
		this.years.read(2019, post(this.field, "Fältarbetet", 1_000_000L));
		this.years.decide(2020, post(this.field, "Fältarbete", 1_500_000L));
		this.years.read(2020, post(this.field, "Fältarbete", 9_000_000L));
		this.years.draft(2021, post(this.field, "Fältarbete", 4_400_000L));

		Document page = open(MANY);
		assertThat(page.select("table.years thead th").eachText()).containsExactly("Insats", "2019 inläst",
				"2020 beslutat", "2021 ej fördelat", "Utveckling");
		assertThat(page.select("table.years tbody tr").eachText())
			.containsExactly("Fältarbete även Fältarbetet 1,0 1,5 –ingen post +0,5 (2019–2020) +50,0 %");
		assertThat(page.select("table.years tfoot tr").eachText()).containsExactly("Summa 1,0 1,5 –ingen post",
				"Ram att fördela, netto –ingen post 5,0 5,0", "Kvar av ramen –ingen post 3,5 –ingen post");
		assertThat(page.select("table.years thead a").eachAttr("href")).containsExactly("/paket/trygghetspaketet/2020",
				"/paket/trygghetspaketet/2021");
		assertThat(page.text()).doesNotContain("4,4").doesNotContain("9,0");
	}

	@Test
	@DisplayName("visar andelar och förändringar längs insatsernas väg, med summor som går ihop")
	void figures() throws Exception {
		split();
		assertThat(open(MANY + "?visa=andel").select("table.years tbody tr td.amount, table.years tfoot td.amount")
			.eachText()).containsExactly("20,0 %", "10,0 %", "–ingen post", "14,0 %", "20,0 %", "24,0 %");
		Document changes = open(MANY + "?visa=forandring");
		assertThat(changes.select("table.years tbody tr td.amount, table.years tfoot td.amount").eachText())
			.containsExactly("–ingen post", "0,0", "–ingen post", "+0,2", "–ingen post", "+0,2");
		assertThat(changes.select("nav.tabs [aria-current]").text()).isEqualTo("Förändring mot året före");
		assertThat(open(MANY + "?visa=nonsens").select("nav.tabs [aria-current]").text()).isEqualTo("Belopp");
	}

	@Test
	@DisplayName("har bilder med textalternativ, och ord för vad som hände med insatserna")
	void pictures() throws Exception {
		split();
		Document page = open(MANY);
		assertThat(page.select("figure.chart svg[role=img]")).hasSize(3).allSatisfy((svg) -> {
			for (String id : svg.attr("aria-labelledby").split(" ")) {
				assertThat(page.getElementById(id).text()).isNotBlank();
			}
		});
		assertThat(page.getElementById("ar-desc").text())
			.isEqualTo("2020: 1,0 mkr fördelat, ramen 5,0 mkr. 2021: 1,2 mkr fördelat, ramen 5,0 mkr.");
		assertThat(page.getElementById("bro-desc").text())
			.isEqualTo("2020: 1,0 mkr. 2021: 1,2 mkr. Skillnaden är +200 000 kr. "
					+ "Mest ökar Trygghetsvärdar, +200 000 kr. Oförändrade rader visas inte i bilden utan bara i tabellen: 1 st.");
		assertThat(page.select("table.years tbody th").eachText()).containsExactly(
				"Fältarbete 2021: en del gick till Trygghetsvärdar", "Trygghetsvärdar 2021: kommer från Fältarbete");
		assertThat(page.select("[style], svg script")).isEmpty();
	}

	@Test
	@DisplayName("säger vad som saknas: inget år, bara ramar, bara ett år")
	void empty() throws Exception {
		assertThat(open(MANY).text()).contains("Inget år än");
		this.years.people.ram(2020, 0);
		Document rams = open(MANY);
		assertThat(rams.text()).contains("ramar men ingen fördelning");
		assertThat(rams.select("figure")).isEmpty();
		this.years.read(2020, post(this.field, "Fältarbete", 0L));
		Document one = open(MANY);
		assertThat(one.text()).contains("Bara ett år har en fördelning");
		assertThat(one.select("figure")).hasSize(1);
		assertThat(open(MANY + "?visa=andel").select("table.years tbody td.amount").eachText())
			.containsExactly("–ingen post");
	}

	@Test
	@DisplayName("visar åtta år i taget med väg till de andra, och ett glapp som ett glapp")
	void windows() throws Exception {
		for (int year = 2010; year < 2020; year++) {
			if (year != 2015) {
				this.years.read(year, post(this.field, "Fältarbete", 1_000_000L));
			}
		}
		Document latest = open(MANY);
		assertThat(latest.select("table.years thead th.amount").eachText()).containsExactly("2011 inläst",
				"2012 inläst", "2013 inläst", "2014 inläst", "2015 inga uppgifter", "2016 inläst", "2017 inläst",
				"2018 inläst", "2019 inläst");
		assertThat(latest.select("nav.pager a").eachAttr("href")).containsExactly(MANY + "?visa=kr&till=2010");
		assertThat(open(MANY + "?till=2010").select("nav.pager a").eachAttr("href"))
			.containsExactly(MANY + "?visa=kr&till=2019");
		assertThat(response(MANY + "?till=nonsens").getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("visar en insats hela liv med namn, andel, beslut och väg åt båda hållen")
	void life() throws Exception {
		ArendeId decided = split();
		this.years.read(2019, post(this.field, "Fältarbetet", null));
		Document page = open(insats(this.field));
		assertThat(page.select("h1").text()).isEqualTo("Fältarbete");
		assertThat(page.text()).contains("Har också hetat Fältarbetet.");
		assertThat(page.select("table tbody tr").eachText()).containsExactly("2019 Fältarbetet ej bestämt inläst",
				"2020 Fältarbete 1,0 20,0 % År 2020, 2021-02-10 § " + (decided.value() - 1),
				"2021 Fältarbete 0,5 10,0 % År 2021, 2021-02-10 § " + decided.value());
		assertThat(page.select("table a[href^=/arenden]").eachAttr("href")).contains("/arenden/" + decided.value());
		assertThat(page.select("section a").eachAttr("href")).containsExactly(insats(this.hosts));
		assertThat(open(insats(this.hosts)).select("section li").eachText())
			.containsExactly("2021: kommer från Fältarbete");
		assertThat(page.getElementById("liv-desc").text()).isEqualTo("2020: 1,0 mkr. 2021: 0,5 mkr.");
	}

	@Test
	@DisplayName("är ingen sida för en annans insats, eller för en som bara finns i ett utkast")
	void noSuchInsats() throws Exception {
		InsatsId drafted = this.years.insats("Hemlig");
		this.years.draft(2021, post(drafted, "Hemlig", 1L));
		this.years.decide(2020, post(this.field, "Fältarbete", 1L));
		InsatsId foreign = this.services.getBean(PaketService.class)
			.createInsats(new TestCase(this.services, "Ett annat").paket.id(), "Annan")
			.id();
		assertThat(response(insats(drafted)).getStatus()).isEqualTo(404);
		assertThat(response(insats(foreign)).getStatus()).isEqualTo(404);
		assertThat(response("/paket/trygghetspaketet/insatser/999999").getStatus()).isEqualTo(404);
		assertThat(response("/paket/trygghetspaketet/insatser/insatser").getStatus()).isBetween(400, 404);
		assertThat(response("/paket/trygghetspaketet/insatser/99999999999999999999").getStatus()).isBetween(400, 404);
		assertThat(response("/paket/ett-annat/insatser/" + this.field.value()).getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("kostar lika många frågor med ett år som med tolv")
	void fixedNumberOfQueries() throws Exception {
		this.years.decide(2020, post(this.field, "Fältarbete", 1_000_000L));
		List<Integer> one = counts();
		split();
		for (int year = 2006; year < 2018; year++) {
			this.years.read(year, post(this.field, "Fältarbete", 1_000_000L), post(this.hosts, "Värdar", 1_000_000L));
		}
		assertThat(counts()).isEqualTo(one).containsExactly(5, 6);
	}

	/** Until 2021 the one, from then on a part of it is the other. */
	private ArendeId split() {
		this.years.decide(2020, post(this.field, "Fältarbete", 1_000_000L));
		this.years.became(2021, this.field, this.field, this.hosts);
		return this.years.decide(2021, post(this.field, "Fältarbete", 500_000L),
				post(this.hosts, "Trygghetsvärdar", 700_000L));
	}

	private List<Integer> counts() throws Exception {
		return List.of(this.queries.countOf(() -> open(MANY)), this.queries.countOf(() -> open(insats(this.field))));
	}

	private static String insats(InsatsId insats) {
		return "/paket/trygghetspaketet/insatser/" + insats.value();
	}

	private Document open(String path) throws Exception {
		MockHttpServletResponse response = response(path);
		assertThat(response.getStatus()).as(path).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString());
	}

	private MockHttpServletResponse response(String path) throws Exception {
		return this.mvc.perform(get(path).with(SignIn.as(this.years.people.lasare))).andReturn().getResponse();
	}

}
