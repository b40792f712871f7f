package se.trygghetspaket.arende.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Beslutet")
class BeslutPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private FordelningService fordelningar;

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
		Document page = browser().answer(422, path(), "utfall", "BIFALL", "datum", datum, "paragraf", "12");
		assertThat(page.select("#datum-error").text()).contains("20 januari 2021", "1 mars 2021");
		assertThat(page.select("#datum").val()).isEqualTo(datum);
		assertThat(page.select("#paragraf").val()).isEqualTo("12");
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.INLAMNAT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2021-01-20", "2021-03-01" })
	@DisplayName("kan vara samma dag som tjänsteskrivelsen och i dag")
	void bothEndsAreAllowed(String datum) throws Exception {
		browser().done(path(), "utfall", "BIFALL", "datum", datum, "paragraf", "§ 12a");
		assertThat(this.road.akt(this.id).beslut().orElseThrow().paragraf()).contains(new Paragraf("12a"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "tolv", "12 b c", "123456", "<script>" })
	@DisplayName("har en paragraf med nummer")
	void paragrafIsANumber(String paragraf) throws Exception {
		Document page = browser().answer(422, path(), "utfall", "BIFALL", "datum", "2021-02-08", "paragraf", paragraf);
		assertThat(page.select("#paragraf-error").text()).contains("45a");
		assertThat(page.select("#paragraf").val()).isEqualTo(paragraf);
		assertThat(page.select("#datum").val()).isEqualTo("2021-02-08");
	}

	@Test
	@DisplayName("hindras när ekonomins intyg inte gäller: 422 med skälet; ett avslag går ändå")
	void needsACertificateThatHolds() throws Exception {
		this.road.confirmRam(5_000_000);
		Document page = browser().answer(422, path(), "utfall", "BIFALL", "datum", "2021-02-08", "paragraf", "12");
		assertThat(page.select(".note-danger").text()).contains("Ekonomins intyg gäller en annan fördelning eller");
		browser().done(path(), "utfall", "AVSLAG", "datum", "2021-02-08", "paragraf", "12");
		assertThat(this.road.akt(this.id).beslut().flatMap(Beslut::fordelning)).as("nothing in force").isEmpty();
		assertThat(browser().open("/arenden/" + this.id.value()).select(".next").text())
			.contains("Ingenting i ärendet började gälla")
			.doesNotContain("fördelningen gäller");
	}

	@Test
	@DisplayName("beskrivs innan det registreras: vad som börjar gälla och att det inte kan ändras")
	void tellsWhatHappens() throws Exception {
		assertThat(browser().open(path()).text()).contains("börjar gälla för Trygghetspaketet 2021", "kan inte ändras",
				"tidigast tjänsteskrivelsens datum, 20 januari 2021");
	}

	@Test
	@DisplayName("med ändring fryser det beslutade bredvid förslaget, gäller, och visas rad för rad")
	void changed() throws Exception {
		Fordelning proposal = this.road.akt(this.id).fordelning();
		browser().done(path(), changed("2,8", "2,0", "Kameror", "0,2"));

		ArendeAkt akt = this.road.akt(this.id);
		Beslut beslut = akt.beslut().orElseThrow();
		assertThat(akt.fordelning()).as("the proposal").isEqualTo(proposal);
		assertThat(beslut.utfall()).isEqualTo(Beslutsutfall.BIFALL_MED_ANDRING);
		Fordelning inForce = this.fordelningar.findInForce(this.road.paket.id(), TestRoad.YEAR)
			.orElseThrow()
			.fordelning();
		assertThat(inForce.poster()).extracting((post) -> post.belopp().orZero().value())
			.containsExactly(2_800_000L, 2_000_000L, 200_000L);
		assertThat(this.fordelningar.get(beslut.fordelning().orElseThrow()).frozen()).isTrue();
		Document page = browser().open(path());
		assertThat(page.select("tbody tr").eachText()).containsExactly("Insats på 3000000 Minskad 3,0 2,8 \u22120,2",
				"Insats på 2000000 2,0 2,0 0,0", "Kameror Ny 0,0 0,2 +0,2");
	}

	@Test
	@DisplayName("kan ge mindre än hela ramen, men aldrig mer: kontrollen säger hur mycket, 422 och inget registreras")
	void neverAboveTheRam() throws Exception {
		Document page = browser().answer(422, path(), changed("3,1", "2,0", "", ""));
		assertThat(page.text()).contains("100 000 kr över ramen", "större än ramen");
		assertThat(page.select("[name=belopp]").eachAttr("value")).startsWith("3,1", "2,0");
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.INLAMNAT);
		browser().done(path(), changed("1,0", "2,0", "", ""));
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.BESLUTAT);
	}

	@Test
	@DisplayName("med ändring ändrar något: samma belopp, oläsliga belopp och en insats utan namn vägras vid sina fält")
	void refusesWhatIsNoChange() throws Exception {
		assertThat(browser().answer(422, path(), changed("3,0", "2,0", "", "")).select("#utfall-error").text())
			.contains("desamma som i förslaget");
		Document page = browser().answer(422, path(), changed("3.0", "-1", "", "0,5"));
		assertThat(page.select(".invalid")).hasSize(3);
		assertThat(page.select("[name=belopp]").eachAttr("value")).containsExactly("3.0", "-1", "0,5");
		assertThat(browser().answer(422, path(), "datum", "2021-02-08", "paragraf", "3").select("#utfall-error").text())
			.contains("Välj");
		browser().answer(400, path(), "utfall", "BIFALL", "insats", "1", "insats", "2", "belopp", "1");
	}

	@Test
	@DisplayName("kontrolleras utan att sparas")
	void checkStoresNothing() throws Exception {
		String[] fields = changed("2,8", "2,0", "Kameror", "0,2");
		fields[1] = "check";
		Document page = browser().answer(200, path(), fields);
		assertThat(page.select("section[aria-labelledby=kontroll]").text()).contains("ryms i ramen", "Kameror");
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.INLAMNAT);
	}

	@Test
	@DisplayName("kan fattas av ordföranden eller på delegation, utan sammanträde men av någon")
	void chairman() throws Exception {
		Document page = browser().answer(422, path(), "utfall", "BIFALL", "organ", "ORDFORANDE", "datum", "2021-02-09");
		assertThat(page.select("#beslutsfattare-error").text()).contains("vem som fattade");
		browser().done(path(), "utfall", "BIFALL", "organ", "ORDFORANDE", "beslutsfattare", "Anna Ask, ordförande",
				"datum", "2021-02-09");
		assertThat(browser().open(path()).text()).contains("Ordförandebeslut, Anna Ask, ordförande", "9 februari 2021");
	}

	@Test
	@DisplayName("har en paragraf som inget annat ärende har på sammanträdet: 409 och allt som skrevs är kvar")
	void paragrafIsTaken() throws Exception {
		browser().done(path(), "utfall", "AVSLAG", "datum", "2021-02-08", "paragraf", "12");
		ArendeId other = this.road.at(ArendeStatus.INLAMNAT);
		Document page = browser().answer(409, "/arenden/" + other.value() + "/beslut", "utfall", "AVSLAG", "datum",
				"2021-02-08", "paragraf", "12");
		assertThat(page.select("#paragraf-error").text()).contains("§ 12 används redan", "8 februari 2021");
		assertThat(page.select("#paragraf").val()).isEqualTo("12");
	}

	@Test
	@DisplayName("registreras en gång också när knappen trycks två gånger: den andra får 409 och vägen till ärendet")
	void doubleClick() throws Exception {
		String[] fields = { "utfall", "BIFALL", "datum", "2021-02-08", "paragraf", "12" };
		browser().done(path(), fields);
		Document page = browser().answer(409, path(), fields);
		assertThat(page.text()).contains("Ärendet har status Beslutat");
		assertThat(page.select("main a").eachAttr("href")).contains("/arenden/" + this.id.value());
	}

	/**
	 * A decision that gives the two proposed lines these amounts, and a new line another.
	 */
	private String[] changed(String first, String second, String label, String third) {
		List<Budgetpost> poster = this.road.akt(this.id).fordelning().poster();
		return new String[] { "action", "save", "utfall", "BIFALL_MED_ANDRING", "datum", "2021-02-08", "paragraf", "12",
				"insats", String.valueOf(poster.get(0).insats().value()), "label", "", "belopp", first, "insats",
				String.valueOf(poster.get(1).insats().value()), "label", "", "belopp", second, "insats", "", "label",
				label, "belopp", third };
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.namndsekreterare);
	}

	private String path() {
		return "/arenden/" + this.id.value() + "/beslut";
	}

}
