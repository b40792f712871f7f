package se.trygghetspaket.arende.web;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Vägarna tillbaka")
class RoadPagesTest {

	private static final String WHY = "SSPF behöver en motivering.\nSe <tabellen>.";

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
	@DisplayName("från ekonomi ger en ny version med skälet överst, där det rättas, och den gamla står kvar")
	void returnedByFinance() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.EKONOMIGRANSKNING);
		ArendeAkt submitted = this.road.akt(id);
		as(this.road.ekonom).done(path(id, "aterlamna-fran-ekonomi"), "skal", WHY);

		ArendeAkt draft = this.road.akt(id);
		assertThat(draft.arende().status()).isEqualTo(ArendeStatus.UTKAST);
		assertThat(draft.arende().version()).isEqualTo(2);
		assertThat(draft.fordelning()).isEqualTo(submitted.fordelning());
		assertThat(draft.stored().frozen()).isFalse();
		assertThat(draft.stored().id()).isNotEqualTo(submitted.stored().id());
		assertThat(draft.tjansteskrivelse().memo()).isEqualTo(submitted.tjansteskrivelse().memo());
		for (String page : List.of("", "/fordelning", "/tjansteskrivelse")) {
			assertThat(as(this.road.handlaggare).open("/arenden/" + id.value() + page).select(".note-warning").text())
				.as(page)
				.contains("Återlämnat av ekonomi: Erik Sund", "SSPF behöver en motivering. Se <tabellen>.");
		}
	}

	@Test
	@DisplayName("gör att underskrifter och intyg inte gäller längre, när en undertecknare eller ägaren tar tillbaka")
	void voidsSignatures() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		as(this.road.undertecknare).done(path(id, "skriv-under"));
		assertThat(this.road.akt(id).tjansteskrivelse().unsigned()).isEqualTo(1);
		as(this.road.undertecknare).done(path(id, "aterlamna-fran-underskrift"), "skal", WHY);
		assertThat(this.road.akt(id).tjansteskrivelse().unsigned()).isEqualTo(2);
		assertThat(this.road.akt(id).intyg()).isEmpty();

		ArendeId handedIn = this.road.at(ArendeStatus.INLAMNAT);
		as(this.road.handlaggare).done(path(handedIn, "ta-tillbaka"), "skal", WHY);
		assertThat(this.road.status(handedIn)).isEqualTo(ArendeStatus.UTKAST);
		assertThat(this.road.akt(handedIn).tjansteskrivelse().unsigned()).isEqualTo(2);
		assertThat(this.road.akt(handedIn).intyg()).isEmpty();
	}

	@Test
	@DisplayName("kräver ett skäl: 422, fältet säger varför, och ärendet står kvar")
	void reasonIsRequired() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.EKONOMIGRANSKNING);
		Document page = as(this.road.ekonom).answer(422, path(id, "aterlamna-fran-ekonomi"), "skal", " \u00a0 ");

		assertThat(page.select("#skal-error").text()).startsWith("Skriv ett skäl");
		assertThat(page.select("#skal").attr("aria-invalid")).isEqualTo("true");
		String tooLong = "å".repeat(2001);
		page = as(this.road.ekonom).answer(422, path(id, "aterlamna-fran-ekonomi"), "skal", tooLong);
		assertThat(page.select("#skal").text()).isEqualTo(tooLong);
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
	}

	@Test
	@DisplayName("är ägarens att välja: en annan handläggare får veta vem")
	void onlyTheOwner() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		Actor another = this.road.somebody(Role.HANDLAGGARE);
		assertThat(as(another).answer(403, path(id, "ta-tillbaka"), "skal", WHY).text())
			.contains("kan bara Hanna Lind");
		Actor stranger = this.road.somebody(Role.UNDERTECKNARE);
		assertThat(as(stranger).answer(403, path(id, "aterlamna-fran-underskrift"), "skal", WHY).text())
			.contains("kan bara Ulla Berg");
		ArendeId draft = this.road.readyDraft();
		as(another).answer(403, path(draft, "lagg-ner"), "skal", WHY);
		as(this.road.handlaggare).done(path(draft, "lagg-ner"), "skal", WHY);
		assertThat(this.road.status(draft)).isEqualTo(ArendeStatus.ATERTAGET);
		assertThat(as(this.road.handlaggare).open("/arenden/" + draft.value()).select(".note-warning").text())
			.contains("Nedlagt av Hanna Lind");
	}

	@Test
	@DisplayName("tar ett ärende vars ram har ändrats till ekonomi igen, med underskrifterna i behåll")
	void changedRamWhileSigning() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		as(this.road.undertecknare).done(path(id, "skriv-under"));
		this.road.confirmRam(5_000_000);

		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
		assertThat(as(this.road.ekonom).open("/arenden/" + id.value()).select("section[aria-labelledby=intyg]").text())
			.contains("Intyget gäller inte längre");
		as(this.road.ekonom).done(path(id, "intyga"), SeenFields.of(this.road.akt(id)));
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.UNDERTECKNANDE);
		assertThat(this.road.akt(id).tjansteskrivelse().unsigned()).isEqualTo(1);
	}

	@Test
	@DisplayName("leder inte till ett sammanträde där ärendet redan är avgjort: 422 vid datumet, och det skrivna står kvar")
	void oneMeetingOnce() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.BORDLAGT);
		as(this.road.namndsekreterare).done(path(id, "nytt-sammantrade"), "datum", "2021-02-22");
		assertThat(as(this.road.namndsekreterare).open(path(id, "historik")).text()).contains(
				"Uppsatt på Kommunstyrelsens sammanträde 2021-02-22.", "tog upp ärendet igen efter bordläggningen.");
		Document page = as(this.road.namndsekreterare).answer(422, path(id, "aterremiss"), "datum", "2021-02-08",
				"paragraf", "99", "skal", WHY);
		assertThat(page.select("#datum-error").text()).contains("redan tagits upp");
		assertThat(page.select("#skal").text()).contains("SSPF behöver");
		page = as(this.road.namndsekreterare).answer(422, path(id, "beslut"), "utfall", "AVSLAG", "datum", "2021-02-08",
				"paragraf", "99");
		assertThat(page.select("#datum-error").text()).contains("redan tagits upp");
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.INLAMNAT);
	}

	private Browser as(Actor actor) {
		return new Browser(this.mvc, actor);
	}

	private static String path(ArendeId id, String step) {
		return "/arenden/" + id.value() + "/" + step;
	}

}
