package se.trygghetspaket.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Beskrivningen av anropen")
class OpenApiTest {

	private static final String PATHS = """
			/api/v1/arenden
			/api/v1/arenden/{id}
			/api/v1/arenden/{id}/ekonomiintyg.docx
			/api/v1/arenden/{id}/ekonomiintyg.pdf
			/api/v1/arenden/{id}/ekonomiintyg.txt
			/api/v1/arenden/{id}/export.zip
			/api/v1/arenden/{id}/fordelning.csv
			/api/v1/arenden/{id}/fordelning.json
			/api/v1/arenden/{id}/fordelning.xlsx
			/api/v1/arenden/{id}/historik
			/api/v1/arenden/{id}/protokollsutdrag.docx
			/api/v1/arenden/{id}/protokollsutdrag.pdf
			/api/v1/arenden/{id}/protokollsutdrag.txt
			/api/v1/arenden/{id}/tjansteskrivelse.docx
			/api/v1/arenden/{id}/tjansteskrivelse.html
			/api/v1/arenden/{id}/tjansteskrivelse.pdf
			/api/v1/arenden/{id}/tjansteskrivelse.txt
			/api/v1/ekonomi
			/api/v1/ekonomi/andringar
			/api/v1/paket
			/api/v1/paket/{slug}
			/api/v1/paket/{slug}/insatser/{insats}
			/api/v1/paket/{slug}/{year}
			/api/v1/paket/{slug}/{year}/budgetkontroll
			/api/v1/paket/{slug}/{year}/insatser
			/api/v1/paket/{slug}/{year}/jamforelse
			/api/v1/paket/{slug}/{year}/ramar
			/api/v1/paket/{slug}/{year}/uppfoljning
			/api/v1/tolkning
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	private JsonNode description;

	@BeforeEach
	void read() throws Exception {
		ApiSample sample = new ApiSample(this.context);
		this.description = this.json.readTree(this.mvc.get()
			.uri("/v3/api-docs")
			.with(ApiSample.as(sample.lasare))
			.exchange()
			.getResponse()
			.getContentAsByteArray());
	}

	@Test
	@DisplayName("har varje anrop och inget annat")
	void everyPath() {
		assertThat(this.description.path("paths").propertyNames())
			.containsExactlyInAnyOrderElementsOf(PATHS.lines().toList());
	}

	@Test
	@DisplayName("säger vad tjänsten är och hur man loggar in")
	void titleAndSecurity() {
		assertThat(this.description.at("/info/title").asString()).isEqualTo("Trygghetspaket");
		assertThat(this.description.at("/info/description").asString()).contains("hela kronor");
		assertThat(this.description.at("/components/securitySchemes/basic/scheme").asString()).isEqualTo("basic");
		assertThat(this.description.at("/security/0").propertyNames()).containsExactly("basic");
	}

	@Test
	@DisplayName("beskriver varje anrop, dess parametrar och varje problem det kan ge")
	void everyCallIsDescribed() {
		Map<String, Set<String>> expected = Map.of("/api/v1/tolkning",
				Set.of("200", "401", "403", "406", "413", "415", "422", "500"), "/api/v1/paket",
				Set.of("200", "401", "403", "406", "500"), "/api/v1/paket/{slug}/{year}/budgetkontroll",
				Set.of("200", "400", "401", "403", "404", "406", "409", "500"));
		this.description.path("paths").properties().forEach((path) -> path.getValue().properties().forEach((call) -> {
			JsonNode operation = call.getValue();
			assertThat(operation.path("summary").asString("")).as(path.getKey()).isNotBlank();
			operation.path("parameters")
				.forEach((parameter) -> assertThat(parameter.path("description").asString("")).as(path.getKey())
					.isNotBlank());
			assertThat(operation.path("responses").propertyNames())
				.containsAll(expected.getOrDefault(path.getKey(), Set.of("200", "401", "403", "406", "500")));
			operation.path("responses").properties().forEach((response) -> {
				assertThat(response.getValue().path("description").asString("")).isNotBlank().isNotEqualTo("OK");
				if (!response.getKey().equals("200")) {
					assertThat(response.getValue().at("/content/application~1problem+json/schema/$ref").asString())
						.isEqualTo("#/components/schemas/Problem");
				}
			});
		}));
	}

	@Test
	@DisplayName("har alla nycklar som alltid närvarande, och null där ett värde kan saknas")
	void keys() {
		JsonNode row = this.description.at("/components/schemas/JamforelseRow");
		assertThat(names(row.path("required"))).containsExactlyInAnyOrder("insats", "foregaende", "aktuell", "skillnad",
				"procent", "status");
		assertThat(names(row.at("/properties/insats/type"))).containsExactly("string");
		assertThat(names(row.at("/properties/procent/type"))).containsExactlyInAnyOrder("number", "null");
		assertThat(row.at("/properties/status/enum").toString())
			.isEqualTo("[\"NY\",\"OKAD\",\"MINSKAD\",\"OFORANDRAD\",\"UTGAR\",null]");
		assertThat(this.description.at("/components/schemas/Tolkning/properties/fordelning/anyOf").toString())
			.isEqualTo("[{\"$ref\":\"#/components/schemas/LastFordelning\"},{\"type\":\"null\"}]");
		assertThat(names(this.description.at("/components/schemas/LastPost/properties/kr/items/type")))
			.containsExactlyInAnyOrder("integer", "null");
		assertThat(names(this.description.at("/components/schemas/Problem/required"))).containsExactlyInAnyOrder("type",
				"title", "status", "detail", "instance");
	}

	private static List<String> names(JsonNode node) {
		if (!node.isArray()) {
			return List.of(node.asString());
		}
		List<String> names = new ArrayList<>();
		node.forEach((name) -> names.add(name.asString()));
		return names;
	}

}
