package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Fördelningens tabell")
class FordelningEditTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.people.draft(this.people.ram(2021, 5_000_000), "Trygghet 2021", 1_500_000L, 2_000_000L);
	}

	@Test
	@DisplayName("sparar det som skrivs i alla skrivsätt och visar det i paketets enhet")
	void savesAndEchoesNormalised() throws Exception {
		int status = send("save", "SSPF", "1 400 000 kr", "Väktare", "tre miljoner kronor", "Ny post", "0,6").status();

		assertThat(status).isEqualTo(302);
		assertThat(stored()).extracting(Budgetpost::label).containsExactly("SSPF", "Väktare", "Ny post");
		assertThat(stored()).extracting((post) -> post.belopp().orZero())
			.containsExactly(new Kronor(1_400_000), new Kronor(3_000_000), new Kronor(600_000));
		Document page = page(this.people.handlaggare);
		assertThat(page.select("input[name=belopp]").eachAttr("value")).containsExactly("1,4", "3,0", "0,6");
		assertThat(page.select("#kvar").text()).isEqualTo("Hela ramen är fördelad");
	}

	@Test
	@DisplayName("ett tomt belopp är inte bestämt, en helt tom post sparas inte")
	void blankIsUndecided() throws Exception {
		send("save", "SSPF", "", "", "", "Väktare", "0");

		assertThat(stored()).extracting((post) -> post.belopp().decided()).containsExactly(false, true);
	}

	@Test
	@DisplayName("ett belopp som inte kan läsas vägras med sin mening, allt skrivet är kvar och inget lagras")
	void refusedAmountKeepsEverything() throws Exception {
		List<Budgetpost> before = stored();
		Answer answer = send("save", "SSPF", "1.5", "Väktare <b>", "2 mkr");

		assertThat(answer.status()).isEqualTo(422);
		assertThat(stored()).isEqualTo(before);
		Document page = answer.page();
		assertThat(page.select("[role=alert]").text())
			.contains("Post 1: Punkten kan betyda olika saker. Skriv decimalkomma, till exempel 1,5 mkr");
		assertThat(page.select("input[name=belopp]").eachAttr("value")).containsExactly("1.5", "2 mkr");
		assertThat(page.select("input[name=label]").eachAttr("value")).containsExactly("SSPF", "Väktare <b>");
		var field = page.select("input[aria-invalid=true]");
		assertThat(field.attr("name")).isEqualTo("belopp");
		assertThat(page.getElementById(field.attr("aria-describedby")).text()).contains("Punkten kan betyda");
		assertThat(page.select("#olasta").text()).isEqualTo("1 belopp kan inte läsas och är inte med i summan");
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1e6", "0,00000001 mkr", "999 999 mkr" })
	@DisplayName("negativa, udda och för stora belopp vägras")
	void refusesAmounts(String typed) throws Exception {
		assertThat(send("save", "SSPF", typed, "Väktare", "500 000 mkr").status()).isEqualTo(422);
	}

	@Test
	@DisplayName("en post utan text, eller med för lång text, vägras")
	void refusesLabels() throws Exception {
		assertThat(send("save", "", "1,0").page().select("[role=alert]").text()).contains("Skriv vad posten gäller");
		assertThat(send("save", "å".repeat(201), "1,0").status()).isEqualTo(422);
		assertThat(send("save", "en\nrad", "1,0").status()).isEqualTo(422);
		assertThat(send("save", "å".repeat(200), "1,0").status()).isEqualTo(302);
	}

	@Test
	@DisplayName("två poster får heta lika")
	void labelsMayRepeat() throws Exception {
		send("save", "Väktare", "1,0", "Väktare", "2,0");

		assertThat(stored()).extracting(Budgetpost::label).containsExactly("Väktare", "Väktare");
	}

	@Test
	@DisplayName("knapparna lägger till, tar bort och flyttar det skrivna men sparar inget och säger det")
	void buttonsStoreNothing() throws Exception {
		List<Budgetpost> before = stored();

		assertThat(labels(send("add", "A", "1,x", "B", "2"))).containsExactly("A", "B", "");
		assertThat(labels(send("remove-0", "A", "1,x", "B", "2"))).containsExactly("B");
		assertThat(labels(send("up-1", "A", "1,x", "B", "2"))).containsExactly("B", "A");
		assertThat(labels(send("down-0", "A", "1,x", "B", "2"))).containsExactly("B", "A");
		assertThat(labels(send("down-9", "A", "1,x", "B", "2"))).containsExactly("A", "B");
		assertThat(labels(send("nonsense", "A", "1,x"))).containsExactly("A");
		Answer answer = send("up-1", "A", "1,x", "B", "2");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.page().select("input[name=belopp]").eachAttr("value")).containsExactly("2", "1,x");
		assertThat(answer.page().select("[role=status]").text())
			.contains("Posten ”B” har flyttats. Det är inte sparat än.");
		assertThat(answer.page().getElementById("osparat").hasAttr("hidden")).isFalse();
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	@DisplayName("retur i ett fält sparar: spara är den första knappen i formuläret")
	void enterSaves() throws Exception {
		Document page = page(this.people.handlaggare);

		assertThat(page.select("#fordelning button[type=submit]").first().attr("value")).isEqualTo("save");
	}

	@Test
	@DisplayName("över ramen står i ord, med belopp och bild")
	void overTheRam() throws Exception {
		Document page = send("nothing", "SSPF", "5,2").page();

		assertThat(page.select("#kvar").text()).isEqualTo("200 000 kr över ramen");
		assertThat(page.select("#kvar svg use").attr("href")).endsWith("#over");
	}

	@Test
	@DisplayName("paketets enhet räcker inte till: beloppen visas finare, exakt, och sidan säger det")
	void finerThanThePaket() throws Exception {
		send("save", "SSPF", "1 234 000 kr", "Väktare", "0,5");
		Document page = page(this.people.handlaggare);

		assertThat(page.select("input[name=belopp]").eachAttr("value")).containsExactly("1,234", "0,500");
		assertThat(page.text()).contains("Alla belopp går inte att skriva exakt i mkr med 1 decimal");
		send("save", "SSPF", "1 234 567 kr");
		assertThat(page(this.people.handlaggare).select("input[name=belopp]").eachAttr("value"))
			.containsExactly("1\u00a0234\u00a0567\u00a0kr");
	}

	@Test
	@DisplayName("fem hundra poster sparas, fler går inte att lägga till")
	void atMostFiveHundred() throws Exception {
		String[] typed = new String[1000];
		for (int i = 0; i < 500; i++) {
			typed[2 * i] = "Post " + i;
			typed[2 * i + 1] = "0,01";
		}
		assertThat(send("save", typed).status()).isEqualTo(302);
		assertThat(stored()).hasSize(500);
		Document page = send("add", typed).page();
		assertThat(page.select("input[name=label]")).hasSize(500);
		assertThat(page.select("[role=status]").text()).contains("högst 500 poster");
	}

	private List<String> labels(Answer answer) {
		return answer.page().select("input[name=label]").eachAttr("value");
	}

	/** Sends label and belopp in turns, as new posts on top of what is stored. */
	private Answer send(String action, String... typed) throws Exception {
		MockHttpServletRequestBuilder request = post("/arenden/{id}/fordelning", this.id.value())
			.with(SignIn.as(this.people.handlaggare))
			.with(csrf())
			.param("version", String.valueOf(underlag().fordelning().lockVersion()))
			.param("action", action);
		for (int i = 0; i < typed.length; i += 2) {
			request.param("insats", "").param("label", typed[i]).param("belopp", typed[i + 1]).param("motivering", "");
		}
		var response = this.mvc.perform(request).andReturn().getResponse();
		return new Answer(response.getStatus(), Jsoup.parse(response.getContentAsString()));
	}

	private Document page(Actor reader) throws Exception {
		return Jsoup.parse(this.mvc.perform(get("/arenden/{id}/fordelning", this.id.value()).with(SignIn.as(reader)))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private List<Budgetpost> stored() {
		return underlag().fordelning().fordelning().poster();
	}

	private Underlag underlag() {
		return this.services.getBean(UnderlagService.class).get(this.people.handlaggare, this.id);
	}

	private record Answer(int status, Document page) {
	}

}
