package se.trygghetspaket.api;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Anropen för ekonomi")
class FinanceApiTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	private TestCase people;

	private ArendeId arende;

	@BeforeEach
	void setUp() {
		this.people = new TestCase(this.services, "Trygghet");
		this.arende = this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2021, 5_000), "Året", 3_000L, 2_000L));
		this.people.ram(2022, 4_000);
	}

	@Test
	@DisplayName("ger varje år med avvikelser, alla nycklar och hela kronor, i sidor")
	void conformance() throws Exception {
		JsonNode page = ok("/api/v1/ekonomi");
		assertThat(page.propertyNames()).containsExactly("sida", "storlek", "antal", "rader");
		assertThat(page.path("antal").asInt()).isEqualTo(2);
		assertThat(page.path("storlek").asInt()).isEqualTo(50);
		JsonNode undecided = page.at("/rader/0");
		assertThat(undecided.propertyNames()).containsExactly("paket", "paketNamn", "budgetYear", "ram", "beslutat",
				"foreslaget", "iGranskning", "kvar", "stammer", "avvikelser", "arendenPaVag");
		assertThat(undecided.path("beslutat").isNull()).isTrue();
		assertThat(undecided.path("kvar").asLong()).isEqualTo(4_000);
		assertThat(undecided.path("avvikelser").toString())
			.isEqualTo("[{\"slag\":\"INGET_BESLUTAT\",\"kr\":4000,\"arende\":null}]");
		JsonNode decided = page.at("/rader/1");
		assertThat(decided.path("beslutat").asLong()).isEqualTo(5_000);
		assertThat(decided.path("stammer").asBoolean()).isTrue();
		assertThat(decided.path("ram").toString()).isEqualTo(
				"{\"brutto\":5000,\"netto\":5000,\"status\":\"BEKRAFTAD\",\"revision\":1,\"fulltFordelad\":true}");

		JsonNode second = ok("/api/v1/ekonomi?storlek=1&sida=2&paket=trygghet&sortera=YEAR&ordning=FALLANDE");
		assertThat(second.path("antal").asInt()).isEqualTo(2);
		assertThat(second.path("sida").asInt()).isEqualTo(2);
		assertThat(second.at("/rader/0/budgetYear").asInt()).isEqualTo(2021);
		assertThat(ok("/api/v1/ekonomi?status=STAMMER&fran=2022").toString())
			.isEqualTo("{\"sida\":1,\"storlek\":50,\"antal\":0,\"rader\":[]}");
	}

	@Test
	@DisplayName("ger varje ändrat belopp under en period, med beslutet det vilar på")
	void changes() throws Exception {
		JsonNode page = ok("/api/v1/ekonomi/andringar?fran=2021-03-01&till=2021-03-01");
		assertThat(page.path("antal").asInt()).isEqualTo(4);
		JsonNode change = page.at("/rader/0");
		assertThat(change.propertyNames()).containsExactly("slag", "galler", "paket", "budgetYear", "arende", "namn",
				"fran", "till", "skillnad", "tid", "av", "varfor", "beslut");
		assertThat(change.path("slag").asString()).isEqualTo("BESLUT");
		assertThat(change.path("arende").asLong()).isEqualTo(this.arende.value());
		assertThat(change.path("fran").isNull()).isTrue();
		assertThat(change.path("till").asLong()).isEqualTo(3_000);
		assertThat(change.path("skillnad").asLong()).isEqualTo(3_000);
		assertThat(change.path("beslut").toString())
			.isEqualTo("{\"organ\":\"KOMMUNSTYRELSEN\",\"datum\":\"2021-02-10\",\"paragraf\":\"" + this.arende.value()
					+ "\",\"diarienummer\":\"KS 2021/1\"}");
		assertThat(ok("/api/v1/ekonomi/andringar?slag=UTKAST").path("antal").asInt()).isEqualTo(2);
		assertThat(ok("/api/v1/ekonomi/andringar?till=2020-12-31").path("rader").size()).isZero();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/api/v1/ekonomi?storlek=0,                 storlek, ett heltal mellan 1 och 200
			/api/v1/ekonomi?sida=-1,                   sida,    ett heltal från 1
			/api/v1/ekonomi?fran=1,                    fran,    ett år mellan 1990 och 2200
			/api/v1/ekonomi?paket=FINNS,               paket,   adressnamnet på ett paket
			/api/v1/ekonomi/andringar?fran=2021-13-01, fran,    ett datum som 2021-01-31
			/api/v1/ekonomi/andringar?fran=2018-01-01, fran,    en period på högst två år
			/api/v1/ekonomi/andringar?fran=2022-01-01, till,    inte ligger före den första
			""")
	@DisplayName("vägrar värden som inte går att använda, med namn och vad som går")
	void refusals(String path, String name, String what) throws Exception {
		MockHttpServletResponse response = get(path, this.people.ekonom);
		assertThat(response.getStatus()).isEqualTo(400);
		assertThat(response.getContentType()).startsWith("application/problem+json");
		assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("för " + name + ".", what);
	}

	@Test
	@DisplayName("säger nej till alla andra än ekonomer, som ett problem, vad de än frågar")
	void others() throws Exception {
		for (Actor other : new Actor[] { this.people.handlaggare, this.people.undertecknare, this.people.sekreterare,
				this.people.administrator, this.people.lasare }) {
			for (String path : new String[] { "/api/v1/ekonomi", "/api/v1/ekonomi?sida=x",
					"/api/v1/ekonomi/andringar" }) {
				MockHttpServletResponse response = get(path, other);
				assertThat(response.getStatus()).isEqualTo(403);
				assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("en ekonom");
			}
		}
	}

	private JsonNode ok(String path) throws Exception {
		MockHttpServletResponse response = get(path, this.people.ekonom);
		assertThat(response.getStatus()).isEqualTo(200);
		return this.json.readTree(response.getContentAsByteArray());
	}

	private MockHttpServletResponse get(String path, Actor actor) {
		return this.mvc.get().uri(path).with(ApiSample.as(actor)).exchange().getResponse();
	}

}
