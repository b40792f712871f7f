package se.trygghetspaket.ekonomi.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.StoredPaket;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.StoredYears;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ekonomens sidor")
class FinancePagesTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private TestDatabase database;

	private TestCase people;

	private Browser browser;

	@BeforeEach
	void setUp() {
		this.people = new TestCase(this.services, "Trygghet");
		this.browser = new Browser(this.mvc, this.people.ekonom);
	}

	@Test
	@DisplayName("säger vad man gör när det inte finns någon ram")
	void empty() throws Exception {
		Document page = this.browser.open("/ekonomi");
		assertThat(page.select(".empty h2").text()).isEqualTo("Inget år har någon ram än");
		assertThat(page.select(".empty a").attr("href")).isEqualTo("/paket");
		assertThat(page.select("table")).isEmpty();
	}

	@Test
	@DisplayName("visar varje år i hela kronor med länkar dit beloppen kommer ifrån, och skälen i ord")
	void desk() throws Exception {
		ArendeId id = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2021, 5_000_000), "Året", 5_000_000L));
		this.people.ram(2021, 4_000_000);

		Document page = this.browser.open("/ekonomi");

		assertThat(page.select(".finance-years caption").text()).contains("hela kronor");
		assertThat(page.select(".finance-years tbody tr").text()).contains("Trygghet", "2021", "4 000 000",
				"inget beslut", "5 000 000", "revision 2");
		assertThat(page.select(".finance-years tbody a").eachAttr("href")).contains("/paket/trygghet/2021",
				"/paket/trygghet/2021/budgetram", "/paket/trygghet/2021/budgetkontroll", "/arenden/" + id.value());
		assertThat(page.select(".conformance li").eachText()).containsExactly("Inget är beslutat av 4 000 000 kr",
				"Ärendet Året är 1 000 000 kr över ramen", "Intyget för Året på 5 000 000 kr gäller inte längre");
		assertThat(page.select("#vantar + div tbody tr").text()).contains("Året", "Intyget gäller inte längre");
		for (String href : page.select("main a").eachAttr("href")) {
			this.browser.open(href);
		}
	}

	@Test
	@DisplayName("har urvalet i adressen: rubrikerna ordnar, åt andra hållet andra gången, och behåller urvalet")
	void sorting() throws Exception {
		this.people.ram(2020, 1_000);
		this.people.ram(2021, 2_000);

		Document page = this.browser.open("/ekonomi?fran=2020&status=AVVIKER&sortera=NETTO&ordning=STIGANDE");
		assertThat(page.select("thead th[aria-sort=ascending]").text()).isEqualTo("Ram efter omföringar");
		assertThat(page.select("thead th[aria-sort=none]")).hasSize(4);
		assertThat(page.select("tbody td:nth-child(2)").eachText()).containsExactly("2020", "2021");
		String turned = page.select("thead th[aria-sort=ascending] a").attr("href");
		assertThat(turned).isEqualTo("/ekonomi?fran=2020&status=AVVIKER&sortera=NETTO&ordning=FALLANDE");
		assertThat(this.browser.open(turned).select("tbody td:nth-child(2)").eachText()).containsExactly("2021",
				"2020");
		Document miss = this.browser.open("/ekonomi?status=STAMMER");
		assertThat(miss.select(".empty h2").text()).isEqualTo("Inget år stämmer med urvalet");
		assertThat(miss.select(".finance-figures").text()).contains("2 år", "2 avviker");
	}

	@ParameterizedTest
	@CsvSource(
			textBlock = """
					/ekonomi?fran=20x1,                      ”20x1” går inte att använda för från. Ange ett år mellan 1990 och 2200.
					/ekonomi?till=1899,                      ”1899” går inte att använda för till.
					/ekonomi?fran=2022&till=2021,            ”2021” går inte att använda för till. Ange ett år som inte ligger före det första.
					/ekonomi?paket=finns-inte,               ”finns-inte” går inte att använda för paket.
					/ekonomi?status=KANSKE,                  ”KANSKE” går inte att använda för läge.
					/ekonomi?sortera=1;drop,                 ”1;drop” går inte att använda för sorteringen.
					/ekonomi?ordning=UPP,                    ”UPP” går inte att använda för ordningen.
					/ekonomi?sida=0,                         ”0” går inte att använda för sidan.
					/ekonomi?storlek=201,                    ”201” går inte att använda för antalet på en sida.
					/ekonomi/andringar?fran=2021-02-30,      ”2021-02-30” går inte att använda för från. Ange ett datum som 2021-01-31.
					/ekonomi/andringar?till=igår,            ”igår” går inte att använda för till.
					/ekonomi/andringar?fran=2021-02-02&till=2021-02-01, ”2021-02-01” går inte att använda för till. Ange en dag som inte ligger före den första.
					/ekonomi/andringar?fran=2018-01-01,      ”2018-01-01” går inte att använda för från. Ange en period på högst två år.
					/ekonomi/andringar?slag=ALLT,            ”ALLT” går inte att använda för slag av ändringar.
					""")
	@DisplayName("säger vad som är fel i urvalet och vad man kan skriva i stället")
	void faults(String path, String sentence) throws Exception {
		this.people.ram(2021, 1_000);
		Document page = this.browser.refused(path, 422);
		assertThat(page.select(".note-danger").text()).contains(sentence);
		assertThat(page.select(".finance-years, .finance-changes")).isEmpty();
		for (String field : page.select("[aria-describedby]").eachAttr("aria-describedby")) {
			assertThat(page.select("#" + field)).as(field).isNotEmpty();
		}
	}

	@Test
	@DisplayName("visar ändringarna med vem, när och varför, och leder till ärendet och ramen")
	void changes() throws Exception {
		ArendeId id = this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2021, 5_000_000), "Året", 5_000_000L));

		Document page = this.browser.open("/ekonomi/andringar");

		assertThat(page.select("main [role=status]").text())
			.isEqualTo("2 ändringar från och med 2021-01-01 till och med 2021-03-01");
		List<String> rows = page.select(".finance-changes tbody tr").eachText();
		assertThat(rows.get(0)).contains("Post", "Beslut", "5 000 000", "+5 000 000",
				"Kommunstyrelsen 10 februari 2021, § " + id.value() + ", KS 2021/1", "Nils Norr",
				"1 mars 2021 kl. 09.00");
		assertThat(rows.get(1)).contains("Ramen före omföringar", "Kommunfullmäktige 16 november 2020, § 200",
				"Erik Ek");
		assertThat(page.select(".finance-changes th a").eachAttr("href"))
			.containsExactly("/arenden/" + id.value() + "/beslut", "/paket/trygghet/2021/budgetram");
		assertThat(page.select(".finance-figures").text()).contains("+5 000 000 kr");
		for (String href : page.select("main a").eachAttr("href")) {
			this.browser.open(href);
		}
		Document drafts = this.browser.open("/ekonomi/andringar?slag=UTKAST");
		assertThat(drafts.select(".finance-changes tbody tr").text()).contains("Utkast", "Hanna Holm");
		assertThat(drafts.select(".finance-changes th a").attr("href"))
			.isEqualTo("/arenden/" + id.value() + "/historik");
	}

	@Test
	@DisplayName("leder från en tom period till utkasten")
	void noChanges() throws Exception {
		Document page = this.browser.open("/ekonomi/andringar?fran=2020-01-01&till=2020-12-31");
		assertThat(page.select(".empty a").attr("href"))
			.isEqualTo("/ekonomi/andringar?fran=2020-01-01&till=2020-12-31&slag=ALLA");
		assertThat(this.browser.open(page.select(".empty a").attr("href")).select(".empty a").attr("href"))
			.isEqualTo("/ekonomi/andringar");
	}

	@Test
	@DisplayName("delas i sidor som behåller urvalet, och kostar lika många frågor med ett år som med många")
	void queries() throws Exception {
		new StoredPaket(this.services, 3, 2);
		int desk = this.queries.countOf(() -> this.browser.open("/ekonomi"));
		int report = this.queries.countOf(() -> this.browser.open("/ekonomi/andringar?slag=ALLA"));
		new StoredYears(this.database).copyYear(60);

		assertThat(this.queries.countOf(() -> this.browser.open("/ekonomi"))).isEqualTo(desk);
		assertThat(this.queries.countOf(() -> this.browser.open("/ekonomi/andringar?slag=ALLA"))).isEqualTo(report);
		Document page = this.browser.open("/ekonomi?fran=2001&sortera=YEAR&ordning=FALLANDE");
		assertThat(page.select(".finance-years tbody tr")).hasSize(50);
		assertThat(page.select(".pager a").attr("href"))
			.isEqualTo("/ekonomi?fran=2001&sortera=YEAR&ordning=FALLANDE&sida=2");
		assertThat(this.browser.open(page.select(".pager a").attr("href")).select(".finance-years tbody tr"))
			.hasSize(11);
	}

	@Test
	@DisplayName("hämtas som fil med allt i urvalet, och leder till sidan när urvalet inte går att använda")
	void files() throws Exception {
		new StoredPaket(this.services, 3, 2);
		new StoredYears(this.database).copyYear(60);

		Document page = this.browser.open("/ekonomi?fran=2002&status=STAMMER&sortera=KVAR");
		List<String> links = page.select("a[href^=/ekonomi/mot-ramen]").eachAttr("href");
		assertThat(links).hasSize(4).allMatch((href) -> href.contains("fran=2002&status=STAMMER&sortera=KVAR"));
		assertThat(get("/ekonomi/mot-ramen.csv?variant=maskin&fran=2002").getContentAsString().lines()).hasSize(61)
			.first()
			.asString()
			.startsWith("paket,budget_year,brutto_kr,netto_kr,ram_status,ram_revision,beslutat_kr");
		assertThat(get("/ekonomi/mot-ramen.csv").getContentAsString()).contains("Alla paket", "läge: Alla")
			.contains("Lastprov;2061;");
		for (String href : this.browser.open("/ekonomi/andringar?slag=ALLA")
			.select("a[href^=/ekonomi/andringar.]")
			.eachAttr("href")) {
			MockHttpServletResponse file = get(href);
			assertThat(file.getStatus()).as(href).isEqualTo(200);
			assertThat(file.getHeader("Content-Disposition")).contains("attachment", "belopp");
		}
		assertThat(get("/ekonomi/andringar.json?slag=BESLUT").getContentAsString()).contains("\"slag\" : \"BESLUT\"")
			.doesNotContain("UTKAST");
		assertThat(get("/ekonomi/andringar.xlsx?fran=2001-01-01").getRedirectedUrl())
			.isEqualTo("/ekonomi/andringar?fran=2001-01-01");
		assertThat(get("/ekonomi/mot-ramen.csv?variant=annan").getStatus()).isEqualTo(404);
	}

	private MockHttpServletResponse get(String path) throws Exception {
		return this.browser.send(MockMvcRequestBuilders.get(path)).getResponse();
	}

	@Test
	@DisplayName("nås från menyn och startsidan av en ekonom")
	void links() throws Exception {
		assertThat(this.browser.open("/").select("a[href=/ekonomi]")).hasSize(2);
		assertThat(new Browser(this.mvc, this.people.handlaggare).open("/").select("a[href=/ekonomi]")).isEmpty();
	}

}
