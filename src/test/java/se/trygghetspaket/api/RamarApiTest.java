package se.trygghetspaket.api;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Anropet om ett års ramar")
class RamarApiTest {

	private static final String PATH = "/api/v1/paket/trygghetspaketet/2021/ramar";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.context, "Trygghetspaketet");
	}

	@Test
	@DisplayName("ger varje revision och säger vilken som gäller och vilken som är kommande")
	void revisions() throws Exception {
		this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2021, 5_000_000), "Första", 5_000_000L));
		int before = this.queries.countOf(() -> call(PATH));
		this.people.ram(2021, 4_000_000);

		assertThat(call(PATH)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				{
					"paket": "trygghetspaketet", "budgetYear": 2021, "gallandeRevision": 1, "kommandeRevision": 2,
					"fordelat": 5000000, "forMycket": 1000000,
					"revisioner": [%s, %s]
				}
				""".formatted(revision(2, 4_000_000, false, true), revision(1, 5_000_000, true, false)));
		assertThat(call("/api/v1/paket/trygghetspaketet/2021")).bodyJson()
			.extractingPath("$")
			.asMap()
			.containsEntry("kvar", 0)
			.hasEntrySatisfying("ram", (ram) -> assertThat(ram).hasFieldOrPropertyWithValue("netto", 5_000_000))
			.hasEntrySatisfying("kommandeRam",
					(ram) -> assertThat(ram).hasFieldOrPropertyWithValue("netto", 4_000_000));
		assertThat(this.queries.countOf(() -> call(PATH))).isEqualTo(before).isLessThanOrEqualTo(4);
	}

	@Test
	@DisplayName("har null där inget gäller och inget är kommande, och säger till när året inte har någon ram")
	void nothingInForce() {
		this.people.ram(2021, 5_000_000);
		assertThat(call(PATH)).bodyJson().isStrictlyEqualTo("""
				{
					"paket": "trygghetspaketet", "budgetYear": 2021, "gallandeRevision": 1, "kommandeRevision": null,
					"fordelat": null, "forMycket": 0, "revisioner": [%s]
				}
				""".formatted(revision(1, 5_000_000, true, false)));
		assertThat(call(PATH.replace("2021", "2022"))).hasStatus(404);
		assertThat(call(PATH.replace("2021", "tjugo"))).hasStatus(400);
		assertThat(call(PATH.replace("trygghetspaketet", "annat"))).hasStatus(404);
	}

	private MvcTestResult call(String path) {
		return this.mvc.get().uri(path).with(ApiSample.as(this.people.lasare)).exchange();
	}

	private static String revision(int revision, long netto, boolean inEffect, boolean coming) {
		return """
				{
					"ram": {
						"brutto": %2$d, "omforingar": [], "netto": %2$d,
						"kfBeslut": {"datum": "2020-11-16", "paragraf": "200", "diarienummer": "KF 2020/9"},
						"status": "BEKRAFTAD", "revision": %1$d, "fulltFordelad": true
					},
					"galler": %3$s, "kommande": %4$s, "antecknadAv": "Erik Ek", "antecknadTid": "2021-03-01T08:00:00Z"
				}
				""".formatted(revision, netto, inEffect, coming);
	}

}
