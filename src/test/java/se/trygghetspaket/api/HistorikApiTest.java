package se.trygghetspaket.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Anropet till ett ärendes historik")
class HistorikApiTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	@Autowired
	private QueryCounter queries;

	private ApiSample sample;

	private ArendeId id;

	@BeforeEach
	void setUp() {
		this.sample = new ApiSample(this.context);
		this.id = this.sample.memo();
	}

	@Test
	@DisplayName("ger vem som gjorde vad, när, och från vad till vad")
	void content() throws Exception {
		JsonNode first = read(this.sample.handlaggare).get(0);

		assertThat(first.propertyNames()).containsExactly("nummer", "sha256", "foregaendeSha256", "innehallSha256",
				"innehall");
		assertThat(first.at("/innehall/handelse").asString()).isEqualTo("ARENDE_STARTED");
		assertThat(first.at("/innehall/person").asString()).isEqualTo(this.sample.handlaggare.user().name());
		assertThat(first.at("/innehall/tid").asString()).isEqualTo("2021-03-01T08:00:00Z");
		assertThat(first.at("/innehall/andringar/0").propertyNames()).containsExactly("avser", "insats", "uppgift",
				"fran", "till");
		assertThat(this.queries.countOf(() -> get(this.sample.handlaggare))).isLessThanOrEqualTo(5);
	}

	@Test
	@DisplayName("visar inte arbetsmaterialet för läsaren, men kedjan går att räkna om")
	void hashesOnly() throws Exception {
		assertThat(get(this.sample.lasare)).hasStatus(HttpStatus.NOT_FOUND);
		this.sample.handIn(this.id);

		JsonNode chain = read(this.sample.lasare);

		assertThat(chain.size()).isEqualTo(read(this.sample.handlaggare).size());
		assertThat(chain.get(0).path("innehall").isNull()).isTrue();
		assertThat(chain.get(chain.size() - 1).at("/innehall/handelse").asString()).isEqualTo("DOKUMENT_STORED");
		String previous = "0".repeat(64);
		for (JsonNode entry : chain) {
			assertThat(entry.path("foregaendeSha256").asString()).isEqualTo(previous);
			previous = sha256("historik/1 ARENDE " + this.id.value() + " " + entry.path("nummer").asLong() + " "
					+ entry.path("innehallSha256").asString() + " " + previous);
			assertThat(entry.path("sha256").asString()).isEqualTo(previous);
		}
	}

	private JsonNode read(Actor actor) throws Exception {
		return this.json.readTree(get(actor).getResponse().getContentAsByteArray());
	}

	private MvcTestResult get(Actor actor) {
		return this.mvc.get()
			.uri("/api/v1/arenden/" + this.id.value() + "/historik")
			.with(ApiSample.as(actor))
			.exchange();
	}

	private static String sha256(String line) throws Exception {
		return HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
	}

}
