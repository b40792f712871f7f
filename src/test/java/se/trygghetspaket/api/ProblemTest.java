package se.trygghetspaket.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ett anrop som inte får något svar")
class ProblemTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	private ApiSample sample;

	@BeforeEach
	void people() {
		this.sample = new ApiSample(this.context);
	}

	@ParameterizedTest(name = "{0} {1}: {2} {3}")
	@CsvSource(delimiter = '|', textBlock = """
			GET    | /api/v1/paket/trygghetspaketet/abc                 | 400 | inget-budgetar
			GET    | /api/v1/paket/trygghetspaketet/1989                | 400 | inget-budgetar
			GET    | /api/v1/paket/trygghetspaketet/99999999999         | 400 | inget-budgetar
			GET    | /api/v1/paket/trygghetspaketet/2021/jamforelse?arende=abc | 400 | ogiltigt-varde
			GET    | /api/v1/arenden?status=KLAR                        | 400 | ogiltigt-varde
			GET    | /api/v1/arenden/abc                                | 400 | ogiltigt-varde
			GET    | /api/v1/arenden/1/fordelning.csv?variant=pdf       | 400 | okand-variant
			GET    | /api/v1/paket/finns-inte/2021                      | 404 | finns-inte
			GET    | /api/v1/paket/INTE%20ETT%20NAMN/2021               | 404 | finns-inte
			GET    | /api/v1/paket/trygghetspaketet/2050                | 404 | finns-inte
			GET    | /api/v1/paket/trygghetspaketet/2021/budgetkontroll?arende=9 | 404 | finns-inte
			GET    | /api/v1/arenden/9                                  | 404 | finns-inte
			GET    | /api/v1/arenden/9/fordelning.csv                   | 404 | finns-inte
			GET    | /api/v1/arenden/9/fordelning.xlsx                  | 404 | finns-inte
			GET    | /api/v1/arenden/9/historik                         | 404 | finns-inte
			GET    | /api/v1/okant                                      | 404 | adressen-finns-inte
			GET    | /api                                               | 404 | adressen-finns-inte
			POST   | /api/v1/paket                                      | 405 | metoden-finns-inte
			DELETE | /api/v1/arenden/1                                  | 405 | metoden-finns-inte
			""")
	@DisplayName("får veta varför, i en form som program förstår")
	void kinds(String method, String address, int status, String type) throws Exception {
		Map<String, Object> problem = problem(call(this.sample.handlaggare, method, address), status);
		assertThat(problem).containsOnlyKeys("type", "title", "status", "detail", "instance");
		assertThat(problem).containsEntry("type", "urn:trygghetspaket:problem:" + type)
			.containsEntry("status", status)
			.containsEntry("instance", address.replaceFirst("\\?.*", ""));
		assertThat(problem.get("detail").toString()).as("two sentences at least: what happened and what to do")
			.matches("(?s).+[.] \\p{Lu}.+[.]")
			.doesNotContain("{");
	}

	@Test
	@DisplayName("får veta vilka värden som går att använda")
	void namesWhatIsAllowed() throws Exception {
		assertThat(problem(call(this.sample.handlaggare, "GET", "/api/v1/arenden?status=KLAR"), 400).get("detail"))
			.isEqualTo("Värdet ”KLAR” går inte att använda för status. Ange något av UTKAST, EKONOMIGRANSKNING, "
					+ "UNDERTECKNANDE, INLAMNAT, BORDLAGT, ATERREMITTERAT, BESLUTAT, EXPEDIERAT, AVSLUTAT, ATERTAGET, "
					+ "UTGATT.");
		assertThat(problem(call(this.sample.handlaggare, "GET", "/api/v1/arenden/abc"), 400).get("detail"))
			.isEqualTo("Värdet ”abc” går inte att använda för id. Ange ett heltal.");
	}

	@Test
	@DisplayName("får veta vilka metoder adressen tar emot")
	void namesTheMethods() throws Exception {
		MvcTestResult result = call(this.sample.handlaggare, "DELETE", "/api/v1/arenden/1");
		assertThat(problem(result, 405).get("detail")).isEqualTo("Adressen tar inte emot DELETE. Anropa den med GET.");
		assertThat(result).headers().hasValue(HttpHeaders.ALLOW, "GET");
	}

	@Test
	@DisplayName("får veta att svaret inte finns i det format som begärdes")
	void notAcceptable() throws Exception {
		for (String address : List.of("/api/v1/paket", "/api/v1/arenden/1/fordelning.csv")) {
			MvcTestResult result = this.mvc.get()
				.uri(address)
				.accept(MediaType.IMAGE_PNG)
				.with(ApiSample.as(this.sample.handlaggare))
				.exchange();
			assertThat(problem(result, 406)).containsEntry("type",
					"urn:trygghetspaket:problem:svarsformatet-finns-inte");
		}
	}

	@Test
	@DisplayName("får numren på de ärenden som kan menas, när det är oklart vilket")
	void unclear() throws Exception {
		Budgetram ram = this.sample.ram(ApiSample.YEAR);
		String address = "/api/v1/paket/trygghetspaketet/2021";
		assertThat(problem(call(this.sample.handlaggare, "GET", address), 409))
			.containsEntry("type", "urn:trygghetspaket:problem:underlag-saknas")
			.doesNotContainKey("arenden");
		ArendeId first = this.sample.arende(ram, null, null, List.of());
		ArendeId second = this.sample.arende(ram, null, null, List.of());
		for (String call : List.of("", "/jamforelse", "/budgetkontroll")) {
			Map<String, Object> problem = problem(call(this.sample.handlaggare, "GET", address + call), 409);
			assertThat(problem).containsEntry("type", "urn:trygghetspaket:problem:oklart-underlag")
				.containsEntry("arenden", List.of((int) first.value(), (int) second.value()));
			assertThat(problem.get("detail").toString()).contains("?arende=", first.value() + ", " + second.value());
		}
	}

	@Test
	@DisplayName("nekas utan inloggning, med fel lösenord och utan roll")
	void signIn() throws Exception {
		Actor nobody = this.sample.user("utan-roll", "Rune Roth");
		for (String address : List.of("/api/v1/paket", "/api/v1/okant", "/v3/api-docs", "/v3/api-docs.yaml")) {
			MvcTestResult anonymous = this.mvc.get().uri(address).exchange();
			assertThat(problem(anonymous, 401)).containsEntry("type", "urn:trygghetspaket:problem:inloggning-saknas")
				.containsEntry("instance", address);
			assertThat(anonymous).headers()
				.hasValue(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Trygghetspaket\", charset=\"UTF-8\"");
			assertThat(problem(call(nobody, "GET", address), 403)).containsEntry("type",
					"urn:trygghetspaket:problem:ej-tillatet");
		}
		assertThat(problem(basic("handlaggare", "fel"), 401)).isNotEmpty();
		assertThat(problem(basic("ingen", ApiSample.PASSWORD), 401)).isNotEmpty();
		assertThat(basic("handlaggare", ApiSample.PASSWORD)).hasStatusOk().doesNotContainHeader(HttpHeaders.SET_COOKIE);
	}

	private MvcTestResult basic(String username, String password) {
		return this.mvc.get()
			.uri("/api/v1/paket")
			.headers((headers) -> headers.setBasicAuth(username, password))
			.exchange();
	}

	private MvcTestResult call(Actor actor, String method, String address) {
		return this.mvc.method(HttpMethod.valueOf(method))
			.uri(URI.create(address))
			.with(ApiSample.as(actor))
			.exchange();
	}

	private Map<String, Object> problem(MvcTestResult result, int status) throws Exception {
		assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		@SuppressWarnings("unchecked")
		Map<String, Object> problem = this.json.readValue(result.getResponse().getContentAsByteArray(), Map.class);
		return problem;
	}

}
