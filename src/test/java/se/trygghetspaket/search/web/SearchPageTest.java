package se.trygghetspaket.search.web;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ApplicationTest
@DisplayName("Sökningen")
class SearchPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.context, "Landsbygdspaketet");
	}

	@ParameterizedTest
	@ValueSource(strings = { "fältarbete", "FÄLTARBETEN", "fältarb", "nattetid fältarb", "\"ungdomar som är ute\"",
			"KFKS 2021/71", "kfks  2021/71", "2021/71", "fältarbete -vinter" })
	@DisplayName("hittar ord i andra böjningar, början av det sista ordet, ord i följd och diarienumret")
	void finds(String typed) throws Exception {
		draft("Sommarens insatser");
		assertThat(titles(search(this.people.handlaggare, typed))).contains("Sommarens insatser");
	}

	@ParameterizedTest
	@ValueSource(strings = { "vinterarbete", "2021/7", "\"nattetid ungdomar\"", "fältarbete -nattetid", "Hemligheten" })
	@DisplayName("hittar inte det som inte står där, och inte heller kommentarer")
	void misses(String typed) throws Exception {
		ArendeId id = draft("Sommarens insatser");
		this.context.getBean(KommentarService.class)
			.write(this.people.ekonom, id, null, "Hemligheten är vinterarbete.");
		Document page = search(this.people.handlaggare, typed);
		assertThat(titles(page)).isEmpty();
		assertThat(page.select(".empty h2").text()).isEqualTo("Inget hittades");
	}

	@Test
	@DisplayName("visar läsaren ingenting ur ett utkast, varken träffar, antal eller sammanhang, men det inlämnade")
	void readersFindWhatIsHandedIn() throws Exception {
		ArendeId id = draft("Sommarens insatser");
		for (Actor reader : List.of(this.people.lasare, this.people.administrator)) {
			for (String typed : List.of("fältarbete", "2021/71", "sommarens", "beslutsförslag", "ärende")) {
				Document page = search(reader, typed);
				assertThat(titles(page)).as(typed).isEmpty();
				assertThat(page.select(".search-kinds")).isEmpty();
				assertThat(page.select("main").text()).doesNotContain("Sommarens", "nattetid");
			}
		}
		this.people.takeTo(ArendeStatus.UNDERTECKNANDE, id);
		assertThat(titles(search(this.people.lasare, "fältarbete"))).isEmpty();
		this.context.getBean(ArendeMoveService.class).sign(this.people.undertecknare, id);
		assertThat(titles(search(this.people.lasare, "fältarbete"))).containsExactly("Sommarens insatser");
	}

	@Test
	@DisplayName("visar träffen i sitt sammanhang, märkt, och aldrig det som står där som HTML")
	void contextIsEscaped() throws Exception {
		draft("Sommarens <img src=x onerror=alert(1)> insatser");
		Document page = search(this.people.handlaggare, "sommarens");
		assertThat(page.select(".hit h2").text()).contains("<img src=x");
		assertThat(page.select(".hit img, .hit script")).isEmpty();
		assertThat(page.select(".hit mark").get(0).text()).isEqualTo("Sommarens");
		assertThat(search(this.people.handlaggare, "nattetid").select(".hit-text").text())
			.contains("Fältarbete: ungdomar som är ute nattetid");
	}

	@Test
	@DisplayName("hittar beslutet på paragrafen och utfallet, och paketet på namnet")
	void decisionsAndPaket() throws Exception {
		ArendeId id = draft("Sommarens insatser");
		this.people.takeTo(ArendeStatus.INLAMNAT, id);
		this.people.bifall(id, LocalDate.of(2021, 2, 10));
		Document page = search(this.people.lasare, "bifall § " + id.value());
		assertThat(titles(page)).containsExactly("Sommarens insatser");
		assertThat(page.select(".hit-text").text()).isEqualTo("Bifall · Kommunstyrelsen 2021-02-10 § " + id.value());
		assertThat(search(this.people.lasare, "landsbygd").select(".hit-about strong").eachText()).contains("Paket");
	}

	@Test
	@DisplayName("smalnas av efter slag, år och paket med en adress som kan skickas, och säger vad som är för mycket eller för lite")
	void filters() throws Exception {
		draft("Sommarens insatser");
		Actor own = this.people.handlaggare;
		Document page = search(own, "fältarbete&kind=POST&year=2021&paket=landsbygdspaketet");
		assertThat(titles(page)).hasSize(1);
		assertThat(page.select("#year option[selected]").val()).isEqualTo("2021");
		assertThat(page.select(".search-kinds a[aria-current]").text()).startsWith("Insatser");
		assertThat(page.select(".search-kinds a").attr("href")).contains("q=f%C3%A4ltarbete", "year=2021");
		assertThat(titles(search(own, "fältarbete&year=2020"))).isEmpty();
		assertThat(titles(search(own, "fältarbete&year=x"))).isEmpty();
		assertThat(titles(search(own, "fältarbete&kind=x"))).isEmpty();
		assertThat(titles(search(own, "fältarbete&paket=annat"))).isEmpty();
		assertThat(search(own, "").select(".empty h2").text()).isEqualTo("Vad letar du efter?");
		assertThat(search(own, "och det").select(".empty h2").text()).contains("för vanliga");
		assertThat(search(own, "x".repeat(201)).select(".empty h2").text()).contains("för långt");
		for (String nasty : List.of("'", "\"", "&&| !", "a:*b", "%00", "(((", "\\", "<->", "-", "--",
				"ö".repeat(200))) {
			search(own, nasty);
		}
	}

	@Test
	@DisplayName("bläddrar, och kostar lika många frågor hur mycket som än hittas")
	void pages() throws Exception {
		draft("Sommarens insatser");
		int one = this.queries.countOf(() -> search(this.people.handlaggare, "sommarens"));
		for (int i = 0; i < 24; i++) {
			draft("Sommarens insatser " + i);
		}
		assertThat(this.queries.countOf(() -> search(this.people.handlaggare, "sommarens"))).isEqualTo(one)
			.isLessThanOrEqualTo(4);
		assertThat(titles(search(this.people.handlaggare, "sommarens&kind=ARENDE"))).hasSize(20);
		assertThat(titles(search(this.people.handlaggare, "sommarens&kind=ARENDE&sida=2"))).hasSize(5);
		assertThat(titles(search(this.people.handlaggare, "sommarens&kind=ARENDE&sida=99"))).hasSize(5);
	}

	private ArendeId draft(String rubrik) {
		PostDraft post = new PostDraft(null, "Fältarbete", Belopp.of(new Kronor(5_000_000)),
				"ungdomar som är ute nattetid under sommaren");
		return this.people.draft(this.people.ram(2021, 5_000_000), rubrik, new Diarienummer("KFKS 2021/71"),
				List.of(post), null, TestCase.place("Ulla Udd", this.people.undertecknare));
	}

	/**
	 * Searches for the text before the first ampersand, with the other fields as given.
	 */
	private Document search(Actor actor, String query) throws Exception {
		String[] fields = query.split("&(?=kind=|year=|paket=|sida=)");
		MockHttpServletRequestBuilder request = get("/sok").param("q", fields[0]);
		for (int i = 1; i < fields.length; i++) {
			request.param(fields[i].substring(0, fields[i].indexOf('=')),
					fields[i].substring(fields[i].indexOf('=') + 1));
		}
		MockHttpServletResponse response = new Browser(this.mvc, actor).send(request).getResponse();
		assertThat(response.getStatus()).as(query).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString());
	}

	private static List<String> titles(Document page) {
		return page.select(".hit h2").eachText();
	}

}
