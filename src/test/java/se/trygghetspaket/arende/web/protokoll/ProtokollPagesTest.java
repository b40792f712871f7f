package se.trygghetspaket.arende.web.protokoll;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidorna om protokollet")
class ProtokollPagesTest {

	private static final List<String> FORMS = List.of("justering", "anslag", "nedtagning", "votering", "notering",
			"rattelse/paragraf");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.at(ArendeStatus.BESLUTAT);
	}

	@Test
	@DisplayName("låter sekreteraren registrera dag för dag, och visar när laga kraft kan inträda tidigast")
	void recordedDayByDay() throws Exception {
		secretary().done(path("protokoll/justering"), "omedelbart", "true");
		secretary().done(path("protokoll/anslag"), "datum", "2021-02-09");
		secretary().done(path("protokoll/nedtagning"), "datum", "2021-02-20");
		Document page = secretary().open(path("protokoll"));
		assertThat(page.select(".protokoll-facts").text()).contains("omedelbart", "9 februari 2021",
				"Registrerat 1 mars 2021", "Nils Holm");
		assertThat(page.select("main").text()).contains("Tidigast 3 mars 2021", "tidigare än 21 dagar");
	}

	@Test
	@DisplayName("behåller det som skrevs när ett datum inte passar, med felet vid sitt fält")
	void refusedDates() throws Exception {
		Document page = secretary().answer(422, path("protokoll/justering"), "datum", "2021-02-07");
		assertThat(page.select("#datum").val()).isEqualTo("2021-02-07");
		assertThat(page.select("#datum-error").text()).contains("före beslutet");
		assertThat(
				secretary().answer(422, path("protokoll/anslag"), "datum", "2021-02-09").select("#datum-error").text())
			.contains("Justeringen är inte registrerad");
		assertThat(secretary().answer(422, path("protokoll/justering"), "datum", "i går").select("#datum-error").text())
			.contains("år-månad-dag");
		secretary().done(path("protokoll/justering"), "datum", "2021-02-12");
		page = secretary().answer(409, path("protokoll/justering"), "datum", "2021-02-13");
		assertThat(page.select("#datum").val()).isEqualTo("2021-02-13");
		assertThat(page.select("#datum-error").text()).contains("redan registrerat");
	}

	@Test
	@DisplayName("tar voteringar med namn, som ska vara lika många som rösterna")
	void voteringar() throws Exception {
		String[] fields = { "jaText", "bifall till förslaget", "nejText", "avslag", "ja", "2", "nej", "1", "jaNamn",
				"Anna Ask (S)", "nejNamn", "Cia Dal (V)" };
		Document page = secretary().answer(422, path("protokoll/votering"), fields);
		assertThat(page.select("#jaNamn-error").text()).contains("inte lika många");
		assertThat(page.select("#nejNamn").text()).isEqualTo("Cia Dal (V)");
		fields[9] = "Anna Ask (S)\r\nBo Berg (M)";
		secretary().done(path("protokoll/votering"), fields);
		assertThat(secretary().open(path("protokoll")).select(".protokoll-vote").text()).isEqualTo(
				"Ja 2 för bifall till förslaget Anna Ask (S), Bo Berg (M) Nej 1 för avslag Cia Dal (V) Avstår 0");
		page = secretary().answer(422, path("protokoll/votering"), "ja", "många");
		assertThat(page.select(".error-summary li")).hasSize(3);
	}

	@Test
	@DisplayName("tar noteringar om deltagare, och säger vad som saknas")
	void noteringar() throws Exception {
		Document page = secretary().answer(422, path("protokoll/notering"), "art", "SARSKILT_YTTRANDE");
		assertThat(page.select("#namn-error, #text-error")).hasSize(2);
		assertThat(page.select("#art option[selected]").val()).isEqualTo("SARSKILT_YTTRANDE");
		secretary().done(path("protokoll/notering"), "art", "JAV", "namn", "Eva Falk (C)", "text", "");
		assertThat(reader().open(path("protokoll")).select("main").text()).contains("Jäv Eva Falk (C)");
	}

	@Test
	@DisplayName("stryker över det som har rättats, visar skälet, och låter ingen rätta det som någon annan just har rättat")
	void corrected() throws Exception {
		String recorded = String.valueOf(this.id.value());
		String form = path("protokoll/rattelse/paragraf");
		assertThat(secretary().open(form).select("input[name=sett]").val()).isEqualTo(recorded);
		assertThat(secretary().answer(422, form, "sett", recorded, "varde", "712", "skal", " ").select("#varde").val())
			.isEqualTo("712");
		assertThat(secretary().answer(422, form, "sett", recorded, "varde", "tolv", "skal", "Fel")
			.select("#varde-error")
			.text()).contains("går inte att läsa");
		secretary().done(form, "sett", recorded, "varde", "§ 712", "skal", "Läste fel i protokollet");
		Document clash = secretary().answer(409, form, "sett", recorded, "varde", "713", "skal", "Läste fel");
		assertThat(clash.select("main").text()).contains("Någon annan har rättat", "§ 712");
		assertThat(clash.select("#varde").val()).isEqualTo("713");
		assertThat(clash.select("input[name=sett]").val()).isEqualTo("712");
		Document page = reader().open(path("protokoll"));
		assertThat(page.select("del").eachText()).containsOnly("§ " + recorded);
		assertThat(page.select("main").text()).contains("§ 712", "Läste fel i protokollet");
		assertThat(reader().open(path("")).select("main").text()).as("the page of the case").contains("§ 712");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "NAMNDSEKRETERARE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("visar alla andra uppgifterna utan formulär, och nekar dem formulären, också för en direkt POST")
	void othersOnlyRead(Role role) throws Exception {
		Browser other = new Browser(this.mvc, this.road.actor(role));
		for (String page : List.of("protokoll", "expediering")) {
			assertThat(other.open(path(page)).select("main form, main a[href*=rattelse], main a[href*=notering]"))
				.isEmpty();
		}
		for (String form : FORMS) {
			other.refused(path("protokoll/" + form), 403);
			other.answer(403, path("protokoll/" + form), "datum", "2021-02-09");
		}
		other.answer(403, path("expediering"), "datum", "2021-02-09");
		other.answer(403, path("expediering/mottagare"), "mottagare", "Akten");
		other.answer(403, path("expediering/mottagare/1/stryk"));
	}

	@Test
	@DisplayName("finns inte för ett ärende som inte finns, eller för en uppgift som inte är registrerad")
	void unknown() throws Exception {
		for (String page : List.of("protokoll", "expediering", "protokollsutdrag.docx", "protokoll/justering")) {
			secretary().refused("/arenden/4711/" + page, 404);
		}
		secretary().refused(path("protokoll/rattelse/belopp"), 404);
		secretary().refused(path("protokoll/rattelse/nedtagning"), 404);
	}

	@Test
	@DisplayName("för beslutet till sina mottagare: hindren först, sedan dag för dag tills alla har fått det")
	void expediering() throws Exception {
		assertThat(secretary().open(path("expediering")).select(".note-warning").text())
			.contains("Justeringen är inte registrerad", "Ingen mottagare är angiven");
		secretary().done(path("protokoll/justering"), "omedelbart", "true");
		Document page = secretary().answer(422, path("expediering/mottagare"), "mottagare", " ");
		assertThat(page.select("#mottagare-error").text()).contains("minst en mottagare");
		secretary().done(path("expediering/mottagare"), "mottagare", "Polisen; registrator\r\n\r\nAkten\r\nSkolan");
		page = secretary().open(path("expediering"));
		List<String> all = page.select("input[name=vald][checked]").eachAttr("value");
		assertThat(all).hasSize(3);
		page = secretary().answer(422, path("expediering"), "datum", "2021-02-01", "vald", all.get(1));
		assertThat(page.select("#datum").val()).isEqualTo("2021-02-01");
		assertThat(page.select("#datum-error").text()).contains("före justeringen");
		assertThat(page.select("input[name=vald][checked]").eachAttr("value")).containsExactly(all.get(1));
		secretary().done(path("expediering"), "datum", "2021-02-10", "vald", all.get(0));
		secretary().answer(409, path("expediering"), "datum", "2021-02-10", "vald", all.get(0));
		secretary().answer(409, path("expediering/mottagare/" + all.get(0) + "/stryk"));
		secretary().answer(404, path("expediering/mottagare/4711/stryk"));
		secretary().done(path("expediering/mottagare/" + all.get(2) + "/stryk"));
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.BESLUTAT);
		secretary().done(path("expediering"), "datum", "2021-02-11", "allt", "ja");
		assertThat(this.road.status(this.id)).isEqualTo(ArendeStatus.EXPEDIERAT);
		assertThat(reader().open(path("expediering")).select("main").text()).contains("Polisen registrator",
				"Skickat 10 februari 2021", "Skickat 11 februari 2021");
		secretary().answer(409, path("expediering"), "datum", "2021-02-11", "allt", "ja");
	}

	private Browser secretary() {
		return new Browser(this.mvc, this.road.namndsekreterare);
	}

	private Browser reader() {
		Actor lasare = this.road.somebody(Role.LASARE);
		return new Browser(this.mvc, lasare);
	}

	private String path(String rest) {
		return "/arenden/" + this.id.value() + (rest.isEmpty() ? "" : "/" + rest);
	}

}
