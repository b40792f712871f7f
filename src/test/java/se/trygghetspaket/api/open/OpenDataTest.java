package se.trygghetspaket.api.open;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@TestPropertySource(properties = "trygghetspaket.open-data=true")
@DisplayName("Öppna data")
class OpenDataTest {

	private static final String YEAR = "/oppna-data/trygghetspaketet/2021";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private TestClock clock;

	private TestCase test;

	@BeforeEach
	void users() {
		this.test = new TestCase(this.context, "Trygghetspaketet");
	}

	@Test
	@DisplayName("har ingenting förrän beslutet är justerat, och sedan ramen, posterna, summan och beslutet")
	void fromJustering() {
		ArendeId id = this.test.draft(this.test.ram(2021, 5_000_000), "Trygghet 2021", 3_000_000L, 2_000_000L);
		assertNothing();
		this.test.takeTo(ArendeStatus.INLAMNAT, id);
		assertNothing();
		this.test.bifall(id, LocalDate.of(2021, 2, 10));
		assertNothing();
		justera(id);
		JsonNode year = json(YEAR + ".json");
		assertThat(year.propertyNames()).containsExactly("paket", "namn", "budgetYear", "ram", "poster", "summa",
				"beslut", "sha256", "senastAndrad", "licens");
		assertThat(year.path("poster").toString())
			.isEqualTo("[{\"insats\":\"Post\",\"kr\":3000000},{\"insats\":\"Post\",\"kr\":2000000}]");
		assertThat(year.path("summa").asLong()).isEqualTo(5_000_000);
		assertThat(year.path("ram").toString())
			.isEqualTo("{\"brutto\":5000000,\"omforingar\":[],\"netto\":5000000,\"kfBeslut\":"
					+ "{\"datum\":\"2020-11-16\",\"paragraf\":\"200\",\"diarienummer\":\"KF 2020/9\"}}");
		assertThat(year.path("beslut").toString()).isEqualTo("{\"organ\":\"KOMMUNSTYRELSEN\",\"datum\":\"2021-02-10\","
				+ "\"paragraf\":\"" + id.value() + "\",\"diarienummer\":\"KS 2021/1\",\"justerat\":\"2021-02-12\"}");
		assertThat(year.path("licens").asString()).isEqualTo("CC0 1.0");
		assertThat(text(get(YEAR + ".csv"))).startsWith("insats,belopp_kr,beslut_organ,beslut_datum,beslut_paragraf,")
			.contains(
					"Post,3000000,KOMMUNSTYRELSEN,2021-02-10," + id.value() + ",KS 2021/1,2021-02-12,Trygghetspaketet,"
							+ "2021,2021,CC0 1.0," + year.path("sha256").asString() + ",,");
		assertThat(json("/oppna-data/paket.json").at("/years/0/json").asString()).isEqualTo(YEAR + ".json");
		assertThat(text(get("/oppna-data/paket.csv")))
			.contains("trygghetspaketet,Trygghetspaketet,2021," + YEAR + ".json");
	}

	@Test
	@DisplayName("visar det förra beslutet tills en ändring av året är justerad")
	void revision() {
		Budgetram ram = this.test.stepwiseRam(2021, 5_000_000);
		ArendeId first = this.test.takeTo(ArendeStatus.BESLUTAT, this.test.draft(ram, "Första", 1_000_000L));
		ArendeId second = this.test.takeTo(ArendeStatus.BESLUTAT, this.test.draft(ram, "Andra", 2_000_000L));
		justera(second);
		assertNothing();
		justera(first);
		assertThat(json(YEAR + ".json").at("/beslut/paragraf").asString()).isEqualTo(String.valueOf(second.value()));
		JsonNode before = json(YEAR + ".json");
		ArendeId third = this.test.takeTo(ArendeStatus.BESLUTAT, this.test.draft(ram, "Tredje", 500_000L));
		assertThat(json(YEAR + ".json")).isEqualTo(before);
		justera(third);
		assertThat(json(YEAR + ".json").at("/beslut/paragraf").asString()).isEqualTo(String.valueOf(third.value()));
		assertThat(json("/oppna-data").path("years").size()).isEqualTo(1);
	}

	@Test
	@DisplayName("nämner ingen person och inget arbetsmaterial, och lämnar ingen kaka")
	void nothingElse() {
		justerat();
		for (String address : List.of(YEAR + ".json", YEAR + ".csv", "/oppna-data", "/oppna-data/paket.json",
				"/oppna-data/paket.csv")) {
			MvcTestResult result = get(address);
			assertThat(result).hasStatusOk();
			assertThat(text(result)).doesNotContain("Hanna", "Holm", "Erik", "Ulla", "Nils", "motivering",
					"Trygghet 2021");
			assertThat(result.getResponse().getCookies()).isEmpty();
			assertThat(result.getResponse().getHeader(HttpHeaders.SET_COOKIE)).isNull();
			assertThat(result.getRequest().getSession(false)).isNull();
		}
	}

	@Test
	@DisplayName("säger när de ändrades, får sparas en stund och läsas av vilken sida som helst")
	void headers() {
		justerat();
		long changed = this.clock.instant().truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
		for (String address : List.of(YEAR + ".json", YEAR + ".csv", "/oppna-data/paket.json")) {
			MockHttpServletResponse first = get(address).getResponse();
			assertThat(first.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
			assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=300, public");
			assertThat(first.getDateHeader(HttpHeaders.LAST_MODIFIED)).as(address).isEqualTo(changed);
			String tag = first.getHeader(HttpHeaders.ETAG);
			this.clock.advance(Duration.ofDays(1));
			assertThat(this.mvc.get().uri(address).header(HttpHeaders.IF_NONE_MATCH, tag).exchange()).hasStatus(304);
			assertThat(this.mvc.head().uri(address).exchange()).hasStatusOk();
		}
	}

	@Test
	@DisplayName("går bara att läsa, och har ingenting på andra adresser")
	void nothingThere() {
		justerat();
		for (String address : List.of("/oppna-data/trygghetspaketet/2022.json", "/oppna-data/annat/2021.csv",
				"/oppna-data/ÅÄÖ/2021.json", "/oppna-data/trygghetspaketet/tjugo.json", "/oppna-data/annat",
				"/oppna-data/paket.json?sida=2", "/oppna-data/paket.json?sida=0", "/oppna-data/paket.csv?sida=x")) {
			assertThat(get(address)).as(address).hasStatus(404);
		}
		assertThat(this.mvc.post().uri(YEAR + ".json").exchange()).hasStatus4xxClientError();
		assertThat(this.mvc.delete().uri(YEAR + ".json").exchange()).hasStatus4xxClientError();
	}

	@Test
	@DisplayName("kostar lika många frågor hur många år som än finns")
	void fixedNumberOfQueries() throws Exception {
		justerat();
		int one = this.queries.countOf(() -> get(YEAR + ".json"));
		int list = this.queries.countOf(() -> get("/oppna-data"));
		for (int year = 2022; year < 2025; year++) {
			justera(this.test.takeTo(ArendeStatus.BESLUTAT,
					this.test.draft(this.test.ram(year, 2_000_000), "Trygghet", 2_000_000L)));
		}
		assertThat(this.queries.countOf(() -> get(YEAR + ".json"))).isEqualTo(one).isLessThan(25);
		assertThat(this.queries.countOf(() -> get("/oppna-data"))).isEqualTo(list);
	}

	private void justerat() {
		justera(this.test.takeTo(ArendeStatus.BESLUTAT,
				this.test.draft(this.test.ram(2021, 5_000_000), "Trygghet 2021", 3_000_000L, 2_000_000L)));
	}

	private void justera(ArendeId id) {
		this.context.getBean(ProtokollService.class)
			.recordJustering(this.test.sekreterare, id, new Justering(LocalDate.of(2021, 2, 12)));
	}

	private void assertNothing() {
		assertThat(get(YEAR + ".json")).hasStatus(404);
		assertThat(get(YEAR + ".csv")).hasStatus(404);
		assertThat(json("/oppna-data").path("years").isEmpty()).isTrue();
	}

	private JsonNode json(String address) {
		return JsonMapper.shared().readTree(text(get(address)));
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
