package se.trygghetspaket.arende.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ärendets sida")
class ArendePageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("visar var på vägen ärendet är och sedan när, av vem")
	void showsTheRoad() throws Exception {
		Document page = page(this.road.handlaggare, this.road.at(ArendeStatus.UNDERTECKNANDE));
		assertThat(page.select(".step strong").eachText()).containsExactly("Utkast", "Ekonomigranskning",
				"Undertecknande", "Inlämnat", "Beslutat", "Expedierat");
		assertThat(page.select("[aria-current=step] strong").text()).isEqualTo("Undertecknande");
		assertThat(page.select(".step-current small").text()).contains("1 mars 2021 kl. 09.00", "Erik Sund");
		assertThat(page.select(".step-done").get(1).text()).contains("intygat 1 mars 2021 kl. 09.00, Erik Sund");
	}

	@Test
	@DisplayName("visar ram, fördelat och vad som är över ramen, med text och bild")
	void showsFigures() throws Exception {
		this.road.confirmRam(5_000_000);
		ArendeId id = this.road.draft(null, this.road.signatories(), 3_000_000, 2_200_000);
		Document page = page(this.road.handlaggare, id);
		assertThat(page.select(".key-figures dd").eachText()).containsExactly("5,0 mkr Bekräftad", "5,2 mkr",
				"0,2 mkr");
		assertThat(page.select(".verdict").text()).isEqualTo("Fördelningen är 0,2 mkr över ramen.");
		assertThat(page.select(".verdict use").attr("href")).contains("#over");
	}

	@Test
	@DisplayName("säger allt som återstår på en gång, med vägen dit för den som kan göra något åt det")
	void listsWhatRemains() throws Exception {
		ArendeId id = this.road.draft(null, List.of(), 3_000_000);
		Document page = page(this.road.handlaggare, id);
		assertThat(page.select(".tasks li").eachText()).hasSize(3)
			.anyMatch((line) -> line.startsWith("Årets ram är preliminär"))
			.anyMatch((line) -> line.contains("pengar kvar") && line.endsWith("Till fördelningen"))
			.anyMatch((line) -> line.contains("skriva under") && line.endsWith("Till tjänsteskrivelsen"));
		assertThat(page.select(".tasks a").eachAttr("href")).containsExactly("/arenden/" + id.value() + "/fordelning",
				"/arenden/" + id.value() + "/tjansteskrivelse");
		assertThat(page(this.road.ekonom, id).select(".tasks a").eachAttr("href"))
			.containsExactly("/paket/trygghetspaketet/2021/budgetram");
	}

	@Test
	@DisplayName("ger knappen bara till den som kan ta steget och säger till andra vem det väntar på")
	void offersTheStepToTheRightPerson() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		assertThat(buttons(this.road.undertecknare, id)).containsExactly("Skriv under", "Återlämna till handläggaren");
		assertThat(buttons(this.road.somebody(Role.UNDERTECKNARE), id)).isEmpty();
		assertThat(buttons(this.road.handlaggare, id)).containsExactly("Ta tillbaka");
		assertThat(buttons(this.road.somebody(Role.HANDLAGGARE), id)).isEmpty();
		Document page = page(this.road.handlaggare, id);
		assertThat(page.select(".next").text()).contains("väntar på underskrift av Ulla Berg, Ove Ek");
		assertThat(page.select(".signatures a").eachAttr("href"))
			.containsExactly("/arenden/" + id.value() + "/underskrifter/" + this.road.outsidePlace(id));
	}

	@Test
	@DisplayName("låter inte den ekonom intyga som själv har ändrat i ärendet")
	void certifierHasNotEdited() throws Exception {
		Actor both = this.road.somebody(Role.HANDLAGGARE, Role.EKONOM);
		ArendeId id = this.road.readyDraft();
		new Browser(this.mvc, both).done("/arenden/" + id.value() + "/tjansteskrivelse",
				MemoFields.of(this.road.akt(id)).with("action", "save").toArray());
		new Browser(this.mvc, both).done("/arenden/" + id.value() + "/lamna-till-ekonomi",
				SeenFields.of(this.road.akt(id)));
		assertThat(buttons(both, id)).containsExactly("Återlämna till handläggaren");
		assertThat(page(both, id).select(".next").text()).contains("väntar på en annan ekonom");
		assertThat(buttons(this.road.ekonom, id)).containsExactly("Intyga", "Återlämna till handläggaren");
	}

	@Test
	@DisplayName("visar att intyget inte längre gäller när ramen har ändrats, och låter ekonomin intyga på nytt")
	void certificateIsVoidAfterAChangedRam() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		assertThat(page(this.road.ekonom, id).select("section[aria-labelledby=intyg]").text()).contains(
				"Intyget gäller för fördelningen och ramen", "kommunfullmäktige 16 november 2020, § 210, KS 2020/9",
				"Hela ramen, 5,0 mkr, är fördelad");
		this.road.confirmRam(5_000_000);
		Document page = page(this.road.ekonom, id);
		assertThat(page.text()).contains("Intyget gäller inte längre: ramen har ändrats till version 2.");
		assertThat(page.select(".tasks a").eachAttr("href")).containsExactly("/arenden/" + id.value() + "/intyga");
		new Browser(this.mvc, this.road.ekonom).done("/arenden/" + id.value() + "/intyga",
				SeenFields.of(this.road.akt(id)));
		assertThat(page(this.road.ekonom, id).text()).contains("Intyget gäller för fördelningen och ramen");
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.INLAMNAT);
		new Browser(this.mvc, this.road.ekonom).answer(409, "/arenden/" + id.value() + "/intyga",
				SeenFields.of(this.road.akt(id)));
	}

	@Test
	@DisplayName("visar beslutet med organ, datum, paragraf, utfall och vem som registrerade det")
	void showsTheDecision() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.BESLUTAT);
		Document page = page(this.road.somebody(Role.LASARE), id);
		assertThat(page.select("section[aria-labelledby=beslut]").text()).contains("Bifall", "Kommunstyrelsen",
				"8 februari 2021", "§ " + id.value(), "Nils Holm");
		assertThat(page.select(".next").text()).contains("beslutat och fördelningen gäller för 2021");
		assertThat(page.select(".next .btn")).isEmpty();
	}

	@Test
	@DisplayName("leder en handläggare vidare från beslutet till nästa år")
	void leadsToTheNextYear() throws Exception {
		Document page = page(this.road.handlaggare, this.road.at(ArendeStatus.BESLUTAT));
		assertThat(page.select(".next .btn").attr("href")).isEqualTo("/arenden/nytt?paket=trygghetspaketet");
	}

	@Test
	@DisplayName("finns inte för en läsare förrän ärendet är inlämnat")
	void hiddenFromReadersUntilHandedIn() throws Exception {
		ArendeId id = this.road.readyDraft();
		new Browser(this.mvc, this.road.somebody(Role.LASARE)).refused("/arenden/" + id.value(), 404);
	}

	@Test
	@DisplayName("kostar lika många frågor hur många poster ärendet än har")
	void fixedNumberOfQueries() throws Exception {
		ArendeId few = this.road.draft(null, List.of(), 1);
		ArendeId many = this.road.draft(null, this.road.signatories(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
		int first = this.queries.countOf(() -> page(this.road.handlaggare, few));
		assertThat(this.queries.countOf(() -> page(this.road.handlaggare, many))).isEqualTo(first).isLessThan(19);
	}

	private Document page(Actor actor, ArendeId id) throws Exception {
		return new Browser(this.mvc, actor).open("/arenden/" + id.value());
	}

	private List<String> buttons(Actor actor, ArendeId id) throws Exception {
		return page(actor, id).select(".next .btn").eachText();
	}

}
