package se.trygghetspaket.arende.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Underskrifterna")
class SignaturePagesTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("lämnar in ärendet när den sista är gjord, och säger det innan")
	void lastSignatureHandsIn() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		Browser ulla = new Browser(this.mvc, this.road.undertecknare);
		assertThat(ulla.open(sign(id)).text()).contains("Sedan återstår underskrift av Ove Ek.");
		ulla.done(sign(id));
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.UNDERTECKNANDE);
		Browser hanna = new Browser(this.mvc, this.road.handlaggare);
		assertThat(hanna.open(outside(id)).text()).contains("Ove Ek har skrivit under", "den sista underskriften");
		hanna.done(outside(id), "datum", "2021-02-01", "referens", "Handling 7");
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.INLAMNAT);
		Document page = hanna.open("/arenden/" + id.value());
		assertThat(page.select(".signatures").text()).contains("Undertecknat 1 mars 2021 kl. 09.00 av Ulla Berg",
				"Undertecknat utanför systemet 1 februari 2021, Handling 7. Registrerat av Hanna Lind");
	}

	@Test
	@DisplayName("tas inte emot av en undertecknare som ärendet inte väntar på")
	void onlyTheLinkedUserSigns() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		Browser other = new Browser(this.mvc, this.road.somebody(Role.UNDERTECKNARE));
		assertThat(other.answer(403, sign(id)).text()).contains("Ärendet väntar inte på din underskrift");
		Browser ulla = new Browser(this.mvc, this.road.undertecknare);
		ulla.done(sign(id));
		assertThat(ulla.answer(403, sign(id)).text()).contains("väntar inte på din underskrift");
	}

	@Test
	@DisplayName("utanför systemet måste ha en dag som har varit och en plats; det skrivna står kvar")
	void outsideNeedsDateAndReference() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		Browser hanna = new Browser(this.mvc, this.road.handlaggare);
		Document future = hanna.answer(422, outside(id), "datum", "2021-03-02", "referens", "Handling 7");
		assertThat(future.select("#datum-error").text()).contains("ligger i framtiden");
		assertThat(future.select("#datum").attr("aria-invalid")).isEqualTo("true");
		assertThat(future.select("#referens").val()).isEqualTo("Handling 7");
		Document blank = hanna.answer(422, outside(id), "datum", "i går", "referens", " ");
		assertThat(blank.select(".error-summary li").eachText()).hasSize(2);
		assertThat(blank.select("#datum").val()).isEqualTo("i går");
	}

	@Test
	@DisplayName("registreras bara för den som inte har ett konto, och bara en gång")
	void outsideOnlyForThoseWithoutAccount() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.UNDERTECKNANDE);
		Browser hanna = new Browser(this.mvc, this.road.handlaggare);
		long linked = this.road.akt(id).tjansteskrivelse().underteckningar().get(0).id();
		hanna.answer(404, "/arenden/" + id.value() + "/underskrifter/" + linked, "datum", "2021-02-01", "referens",
				"X");
		hanna.done(outside(id), "datum", "2021-02-01", "referens", "X");
		hanna.answer(404, outside(id), "datum", "2021-02-01", "referens", "X");
	}

	@Test
	@DisplayName("hindras inte av diarienumret i ett utkast: det skrivs i tjänsteskrivelsen")
	void draftGetsItsDiarienummerInTheMemo() throws Exception {
		ArendeId id = this.road.draft(null, this.road.signatories(), 1);
		MockHttpServletResponse led = new Browser(this.mvc, this.road.handlaggare)
			.send(MockMvcRequestBuilders.get(register(id)))
			.getResponse();
		assertThat(led.getRedirectedUrl()).isEqualTo("/arenden/" + id.value() + "/tjansteskrivelse");
		new Browser(this.mvc, this.road.namndsekreterare).refused(register(id), 409);
		new Browser(this.mvc, this.road.handlaggare).answer(409, register(id), "diarienummer", "KS 2021/71");
	}

	@Test
	@DisplayName("kan inte lämna in ett ärende utan diarienummer; den sista hindras tills det finns")
	void lastSignatureNeedsDiarienummer() throws Exception {
		this.road.confirmRam(5_000_000);
		ArendeId id = this.road.draft(null, this.road.signatories().subList(0, 1), 5_000_000);
		this.moves.submit(this.road.handlaggare, id);
		this.moves.certify(this.road.ekonom, id);
		Browser ulla = new Browser(this.mvc, this.road.undertecknare);
		assertThat(ulla.open(sign(id)).select(".tasks").text()).startsWith("Ärendet saknar diarienummer");
		ulla.answer(422, sign(id));
		Browser nils = new Browser(this.mvc, this.road.namndsekreterare);
		assertThat(nils.answer(422, register(id), "diarienummer", " ").select("#diarienummer-error").text())
			.contains("högst 60 tecken");
		nils.done(register(id), "diarienummer", "KS 2021/71");
		nils.answer(409, register(id), "diarienummer", "KS 2021/72");
		ulla.done(sign(id));
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.INLAMNAT);
	}

	private static String sign(ArendeId id) {
		return "/arenden/" + id.value() + "/skriv-under";
	}

	private String outside(ArendeId id) {
		return "/arenden/" + id.value() + "/underskrifter/" + this.road.outsidePlace(id);
	}

	private static String register(ArendeId id) {
		return "/arenden/" + id.value() + "/diarienummer";
	}

}
