package se.trygghetspaket.arende.web.klart;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidan efter ett steg")
class KlartPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("säger vad som gjordes, vad som händer nu och vart man kan gå")
	void submitted() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UTKAST);
		String arende = "/arenden/" + id.value();
		String next = as(this.road.handlaggare).fill(arende + "/lamna-till-ekonomi", arende + "/lamna-till-ekonomi");
		assertThat(next).isEqualTo(arende + "/klart/lamnat");
		Document page = as(this.road.handlaggare).open(next);
		assertThat(page.select("h1").text()).isEqualTo("Trygghetspaketet 2021 är lämnat till ekonomi");
		assertThat(page.select("main").text()).contains("KS 2021/71", "väntar på att en ekonom intygar",
				"startsida och intygar det eller skickar tillbaka");
		assertThat(page.select(".done-links a").eachAttr("href")).startsWith(arende).contains("/");
		next = as(this.road.ekonom).fill(arende + "/intyga", arende + "/intyga");
		assertThat(as(this.road.ekonom).open(next).select("main").text()).contains("är intygad",
				"väntar på underskrift av Ulla Berg, Ove Ek");
		next = as(this.road.undertecknare).fill(arende + "/skriv-under", arende + "/skriv-under");
		assertThat(as(this.road.undertecknare).open(next).select("main").text())
			.contains("Underskriften är registrerad", "Ove Ek");
	}

	@Test
	@DisplayName("finns bara så länge ärendet står där steget ledde, och leder sedan till ärendet")
	void notForEver() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		assertThat(
				as(this.road.handlaggare).send(MockMvcRequestBuilders.get("/arenden/" + id.value() + "/klart/lamnat"))
					.getResponse()
					.getRedirectedUrl())
			.isEqualTo("/arenden/" + id.value());
		as(this.road.handlaggare).refused("/arenden/" + id.value() + "/klart/nagot", 404);
	}

	private Browser as(Actor actor) {
		return new Browser(this.mvc, actor);
	}

}
