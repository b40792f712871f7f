package se.trygghetspaket.paket.web.omrakning;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.OmrakningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.Omrakning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Omräkningen av ett år")
class OmrakningPageTest {

	private static final BudgetYear YEAR = new BudgetYear(2020);

	private static final String PATH = "/paket/trygghetspaketet/2020/omrakning";

	private static final String COMPARISON = "/paket/trygghetspaketet/2021/jamforelse?arende=";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	private StoredFordelning read;

	private ArendeId draft;

	@BeforeEach
	void readInAndDraft() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.read = bean(FordelningService.class).create(this.people.paket.id(), YEAR, FordelningOrigin.INLAST,
				List.of(line("Värdar", 2_000_000), line("Kameror", 3_000_000)));
		Budgetpost kept = this.read.fordelning().poster().get(0);
		this.draft = this.people.draft(this.people.ram(2021, 5_000_000), "Trygghet 2021", null,
				List.of(new PostDraft(kept.insats(), "Värdar", Belopp.of(new Kronor(5_000_000)), "")), this.read.id());
	}

	@Test
	@DisplayName("sparas med skäl, ändrar inte det som är inläst, och listas med vem och när")
	void saved() throws Exception {
		assertThat(send(this.people.ekonom, 0, "1,5", "3,0", "Grunden är ny.").getStatus()).isEqualTo(302);
		Omrakning made = stored().get(0);
		assertThat(made.reason()).isEqualTo("Grunden är ny.");
		assertThat(made.fordelning().fordelning().sum()).isEqualTo(new Kronor(4_500_000));
		assertThat(made.fordelning().origin()).isEqualTo(FordelningOrigin.OMRAKNAD);
		assertThat(made.fordelning().frozen()).isTrue();
		assertThat(bean(FordelningService.class).findToCompareWith(this.people.paket.id(), YEAR)).contains(this.read);

		Document page = open(PATH, this.people.lasare);
		assertThat(page.select(".history li").text()).contains("Omräkning 1", "Erik Ek", "Grunden är ny.", "4,5 mkr");
		assertThat(page.select("table.poster tbody tr").eachText()).containsExactly("Värdar 2,0 1,5 −0,5",
				"Kameror 3,0 3,0 0,0");
		assertThat(page.select("main input[name=belopp], main button.btn-primary")).isEmpty();
		assertThat(open("/paket/trygghetspaketet/historik", this.people.lasare).text()).contains(
				"Erik Ek räknade om fördelningen för 2020", "Värdar: 2,0 räknades om till 1,5 mkr", "Grunden är ny.");
	}

	@Test
	@DisplayName("vägras utan skäl, utan ändring och med oläsliga belopp: 422, allt skrivet är kvar och inget lagras")
	void refused() throws Exception {
		refuse("1,5", "3,0", " ", "Skriv varför beloppen räknas om");
		refuse("2,0", "3,0", "Skäl", "Beloppen är desamma");
		refuse("", "", "Skäl", "Alla rader är tomma");
		refuse("1.5", "3,0", "Skäl", "Skriv decimalkomma");
		refuse("-1", "3,0", "Skäl", "kan inte vara negativt");
		refuse("1,5", "3,0", "x".repeat(501), "Skälet är för långt");
		assertThat(stored()).isEmpty();
	}

	@Test
	@DisplayName("en rad kan tillkomma, av en känd insats eller en ny, och en utan belopp försvinner")
	void linesComeAndGo() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(form(this.people.handlaggare, 0, "Ny grund", "save").param("insats", insats(0), "", "")
				.param("label", "Värdar", "Fältarbete", "")
				.param("belopp", "2", "0,4", ""))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(302);
		assertThat(stored().get(0).fordelning().fordelning().poster().stream().map(Budgetpost::label))
			.containsExactly("Värdar", "Fältarbete");
	}

	@Test
	@DisplayName("har någon annan räknat om året under tiden är det 409, med bådas belopp, och inget är borta")
	void clash() throws Exception {
		send(this.people.ekonom, 0, "1,5", "3,0", "Den enas skäl");
		MockHttpServletResponse response = send(this.people.handlaggare, 0, "1,8", "3,0", "Den andras skäl");
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(page.select("table.poster tbody tr").first().text()).contains("2,0", "1,5", "−0,2");
		assertThat(page.select("input[name=belopp]").first().attr("value")).isEqualTo("1,8");
		assertThat(page.select("textarea[name=reason]").text()).isEqualTo("Den andras skäl");
		assertThat(page.select(".history").text()).contains("Den enas skäl");
		assertThat(page.select("input[name=revision]").attr("value")).isEqualTo("1");
		assertThat(stored()).hasSize(1);
		assertThat(send(this.people.handlaggare, 1, "1,8", "3,0", "Den andras skäl").getStatus()).isEqualTo(302);
		assertThat(stored()).hasSize(2);
	}

	@Test
	@DisplayName("den som varken är handläggare eller ekonom läser men räknar inte om, och ett tomt år säger det")
	void rights() throws Exception {
		assertThat(send(this.people.lasare, 0, "1,5", "3,0", "Skäl").getStatus()).isEqualTo(403);
		assertThat(send(this.people.sekreterare, 0, "1,5", "3,0", "Skäl").getStatus()).isEqualTo(403);
		assertThat(open("/paket/trygghetspaketet/2019/omrakning", this.people.lasare).text())
			.contains("Inget att räkna om");
		assertThat(this.mvc.perform(get("/paket/annat/2020/omrakning").with(SignIn.as(this.people.lasare)))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("jämförelsen säger vilket den visar, läsaren byter, och ärendets eget val är kvar tills någon ändrar det")
	void switched() throws Exception {
		assertThat(open(COMPARISON + this.draft.value(), this.people.lasare).select("nav.tabs[aria-label*=belopp]"))
			.isEmpty();
		send(this.people.ekonom, 0, "1,5", "3,0", "Grunden är ny.");
		Document own = open(COMPARISON + this.draft.value(), this.people.handlaggare);
		assertThat(own.select("table.poster thead").text()).contains("2020, som inläst");
		assertThat(own.select(".truths a").eachAttr("href")).containsExactly(
				"/paket/trygghetspaketet/2021/jamforelse?arende=" + this.draft.value() + "&jamfor=beslutat",
				"/paket/trygghetspaketet/2021/jamforelse?arende=" + this.draft.value() + "&jamfor=omraknat");
		Document other = open(COMPARISON + this.draft.value() + "&jamfor=omraknat", this.people.handlaggare);
		assertThat(other.select("table.poster thead").text()).contains("2020, omräknat");
		assertThat(other.select("table.poster tfoot").text()).contains("4,5", "5,0", "+0,5");
		assertThat(other.select(".truths").text()).contains("Grunden är ny.", "2020 som beslutat");
		assertThat(other.select("dl.facts").text()).contains("så som den är omräknad");
		assertThat(status(COMPARISON + this.draft.value() + "&jamfor=nagot")).isEqualTo(404);
	}

	@Test
	@DisplayName("utan omräkning säger jämförelsen att den saknas och visar den som finns")
	void missing() throws Exception {
		assertThat(open(COMPARISON + this.draft.value() + "&jamfor=omraknat", this.people.handlaggare).text())
			.contains("2020 är inte omräknat", "Summan 2020 är 5 000 000 kr");
	}

	@Test
	@DisplayName("väljer handläggaren omräknat får utkastet en ny version, och handlingarna säger det i alla format")
	void chosenForTheCase() throws Exception {
		send(this.people.ekonom, 0, "1,5", "3,0", "Grunden är\nny.");
		assertThat(choose(this.people.lasare, 1).getStatus()).isEqualTo(403);
		assertThat(choose(this.people.handlaggare, 7).getStatus()).isEqualTo(409);
		long before = underlag().fordelning().lockVersion();
		assertThat(choose(this.people.handlaggare, 1).getStatus()).isEqualTo(302);
		assertThat(underlag().previous().orElseThrow().fordelning().restated()).isTrue();
		assertThat(underlag().arende().version()).isEqualTo(2);
		assertThat(underlag().fordelning().lockVersion()).isGreaterThan(before);
		for (String format : List.of("txt", "html")) {
			assertThat(body("/arenden/" + this.draft.value() + "/tjansteskrivelse." + format)).as(format)
				.contains("2020, omräknat", "Beloppen för 2020 är omräknade: Grunden är ny.");
		}
		assertThat(open("/arenden/" + this.draft.value() + "/historik", this.people.handlaggare).text())
			.contains("från ”som beslutat” till ”omräknat”");
		assertThat(open("/arenden/" + this.draft.value() + "/fordelning", this.people.handlaggare).text())
			.contains("Jämförs med 2020 omräknat");
		assertThat(open("/arenden/" + this.draft.value() + "/forklara?summa=", this.people.handlaggare).text())
			.contains("2020 var det 4,5 mkr, omräknat.");
	}

	@Test
	@DisplayName("kostar lika många frågor vad som än är omräknat")
	void fixedNumberOfQueries() throws Exception {
		send(this.people.ekonom, 0, "1,5", "3,0", "Skäl 1");
		int page = this.queries.countOf(() -> open(PATH, this.people.lasare));
		for (int i = 1; i < 5; i++) {
			send(this.people.ekonom, i, "1," + i, "3,0", "Skäl igen");
		}
		assertThat(stored()).hasSize(5);
		assertThat(this.queries.countOf(() -> open(PATH, this.people.lasare))).isEqualTo(page);
	}

	private void refuse(String one, String other, String reason, String sentence) throws Exception {
		MockHttpServletResponse response = send(this.people.ekonom, 0, one, other, reason);
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(response.getStatus()).as(sentence).isEqualTo(422);
		assertThat(page.select(".error-summary").text()).contains(sentence);
		assertThat(page.select("input[name=belopp]").eachAttr("value")).containsExactly(one, other);
		assertThat(page.select("textarea[name=reason]").text()).isEqualTo(reason.strip());
	}

	private MockHttpServletResponse choose(Actor by, int version) throws Exception {
		return this.mvc
			.perform(post("/arenden/" + this.draft.value() + "/jamfor").param("med", "omraknat")
				.param("version", String.valueOf(version))
				.with(csrf())
				.with(SignIn.as(by)))
			.andReturn()
			.getResponse();
	}

	private MockHttpServletResponse send(Actor by, int revision, String one, String other, String reason)
			throws Exception {
		return this.mvc
			.perform(form(by, revision, reason, "save").param("insats", insats(0), insats(1))
				.param("label", "Värdar", "Kameror")
				.param("belopp", one, other))
			.andReturn()
			.getResponse();
	}

	private MockHttpServletRequestBuilder form(Actor by, int revision, String reason, String action) {
		return post(PATH).param("base", String.valueOf(this.read.id().value()))
			.param("revision", String.valueOf(revision))
			.param("reason", reason)
			.param("action", action)
			.with(csrf())
			.with(SignIn.as(by));
	}

	private String insats(int index) {
		return String.valueOf(this.read.fordelning().poster().get(index).insats().value());
	}

	private List<Omrakning> stored() {
		return bean(OmrakningService.class).findAll(this.people.paket.id(), YEAR);
	}

	private Underlag underlag() {
		return bean(UnderlagService.class).get(this.people.handlaggare, this.draft);
	}

	private Document open(String path, Actor reader) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get(path).with(SignIn.as(reader))).andReturn().getResponse().getContentAsString());
	}

	private String body(String path) throws Exception {
		return this.mvc.perform(get(path).with(SignIn.as(this.people.handlaggare)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private int status(String path) throws Exception {
		return this.mvc.perform(get(path).with(SignIn.as(this.people.handlaggare)))
			.andReturn()
			.getResponse()
			.getStatus();
	}

	private <T> T bean(Class<T> type) {
		return this.services.getBean(type);
	}

	private static PostDraft line(String label, long kronor) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)));
	}

}
