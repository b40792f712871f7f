package se.trygghetspaket.arende.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Bifallet")
class BifallTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.at(ArendeStatus.INLAMNAT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-01-19", "2021-03-02" })
	@DisplayName("kan inte vara före tjänsteskrivelsen eller i framtiden; sidan säger båda dagarna")
	void dateIsBetweenMemoAndToday(String datum) throws Exception {
		Document page = browser().answer(422, path(), "datum", datum, "paragraf", "12");
		assertThat(page.select("#datum-error").text()).contains("20 januari 2021", "1 mars 2021");
		assertThat(page.select("#datum").val()).isEqualTo(datum);
		assertThat(page.select("#paragraf").val()).isEqualTo("12");
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.INLAMNAT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-01-20", "2021-03-01" })
	@DisplayName("kan vara samma dag som tjänsteskrivelsen och i dag")
	void bothEndsAreAllowed(String datum) throws Exception {
		browser().done(path(), "datum", datum, "paragraf", "§ 12a");
		assertThat(this.road.akt(this.id).beslut().orElseThrow().paragraf().value()).isEqualTo("12a");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "tolv", "12 b c", "123456", "<script>" })
	@DisplayName("har en paragraf med nummer")
	void paragrafIsANumber(String paragraf) throws Exception {
		Document page = browser().answer(422, path(), "datum", "2021-02-08", "paragraf", paragraf);
		assertThat(page.select("#paragraf-error").text()).contains("45a");
		assertThat(page.select("#paragraf").val()).isEqualTo(paragraf);
		assertThat(page.select("#datum").val()).isEqualTo("2021-02-08");
	}

	@Test
	@DisplayName("hindras när ekonomins intyg inte gäller: 422 med skälet")
	void needsACertificateThatHolds() throws Exception {
		this.road.confirmRam(5_000_000);
		Document page = browser().answer(422, path(), "datum", "2021-02-08", "paragraf", "12");
		assertThat(page.select(".tasks").text()).startsWith("Ekonomins intyg gäller en annan fördelning eller");
		assertThat(page.select("button[type=submit]").eachText()).doesNotContain("Registrera bifall");
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.INLAMNAT);
	}

	@Test
	@DisplayName("beskrivs innan det registreras: vad som börjar gälla och att det inte kan ändras")
	void tellsWhatHappens() throws Exception {
		assertThat(browser().open(path()).text()).contains("börjar gälla för Trygghetspaketet 2021", "kan inte ändras",
				"Tidigast tjänsteskrivelsens datum, 20 januari 2021");
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.namndsekreterare);
	}

	private String path() {
		return "/arenden/" + this.id.value() + "/bifall";
	}

}
