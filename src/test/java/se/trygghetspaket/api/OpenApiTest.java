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
		System.out.println(this.description.toPrettyString());
		assertThat(this.description.path("paths").propertyNames()).containsExactlyInAnyOrder("/api/v1/paket",
				"/api/v1/paket/{slug}/{year}", "/api/v1/paket/{slug}/{year}/jamforelse",
				"/api/v1/paket/{slug}/{year}/budgetkontroll", "/api/v1/arenden", "/api/v1/arenden/{id}",
				"/api/v1/arenden/{id}/fordelning.csv");
	}

}
