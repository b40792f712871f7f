package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Fördelningens tabell för den som inte får, inte kan eller inte hann")
class FordelningRefusedTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	private TestCase people;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.people.draft(this.people.ram(2021, 5_000_000), "Trygghet 2021", 2_000_000L, 3_000_000L);
	}

	@Test
	@DisplayName("bara en handläggare får spara, också med ett anrop utanför sidan, och inget lagras annars")
	void onlyHandlaggareSaves() throws Exception {
		StoredFordelning before = stored();
		for (Actor other : List.of(this.people.ekonom, this.people.undertecknare, this.people.sekreterare,
				this.people.lasare, this.people.administrator)) {
			assertThat(send(other, "save", 0, mine()).getStatus()).as(other.roles().toString()).isEqualTo(403);
			for (String action : List.of("add", "undo", "rest-0", "paste", "paste-apply")) {
				assertThat(send(other, action, 0, mine()).getStatus()).as(other.roles().toString()).isEqualTo(403);
			}
		}
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	@DisplayName("den som inte får ändra läser samma tabell, utan fält, och får veta vem som kan")
	void othersRead() throws Exception {
		Document page = page(this.people.ekonom);

		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main").text()).contains("Det gör en handläggare så länge ärendet är ett utkast");
		assertThat(page.select("tfoot td").eachText()).startsWith("0,0", "5,0", "+5,0");
		assertThat(
				this.mvc.perform(get("/arenden/{id}/fordelning", this.id.value()).with(SignIn.as(this.people.lasare)))
					.andReturn()
					.getResponse()
					.getStatus())
			.isEqualTo(404);
	}

	@Test
	@DisplayName("ett ärende som är lämnat vidare går inte att spara: 409, inget lagras, det skrivna visas")
	void notAfterSubmission() throws Exception {
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.id);
		StoredFordelning before = stored();
		MockHttpServletResponse response = send(this.people.handlaggare, "save", 0, mine());
		Document page = Jsoup.parse(response.getContentAsString());

		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(stored()).isEqualTo(before);
		assertThat(page.text()).contains("dess status är nu Ekonomigranskning", "Min väktare");
		assertThat(page.select("main button[name=action]")).isEmpty();
		assertThat(page(this.people.handlaggare).text()).contains("går inte att ändra, för ärendet är inte längre");
	}

	@Test
	@DisplayName("två som skriver samtidigt: utan det de började med ser den andra båda och måste välja")
	void clash() throws Exception {
		List<Budgetpost> poster = stored().fordelning().poster();
		Belopp theirs = Belopp.of(new Kronor(1_000_000));
		this.services.getBean(ArendeService.class)
			.savePoster(this.people.handlaggare, this.id, 0,
					List.of(new PostDraft(poster.get(0).insats(), "Deras namn", theirs, ""),
							PostDraft.ofNew("Bara deras", theirs)));
		StoredFordelning stored = stored();

		MockHttpServletResponse response = send(this.people.handlaggare, "save", 0, mine());
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(stored()).isEqualTo(stored);
		assertThat(page.select("fieldset.merge legend").eachText()).containsExactly("Min SSPF", "Bara deras",
				"Min väktare");
		assertThat(page.select("fieldset.merge").get(0).select(".merge-side").stream().map(Element::text))
			.containsExactly("Du skrev, mkr Min SSPF 0,9", "Sparat nu, mkr Deras namn 1,0");
		assertThat(page.text()).contains("3 poster skiljer", "1 post är inte vald");

		assertThat(resubmit(page, "merge-save").getStatus()).isEqualTo(422);
		assertThat(stored()).isEqualTo(stored);
		String choice = page.select("fieldset.merge").get(0).select("input[value=MINE]").attr("name");
		MockHttpServletResponse again = resubmit(page, "merge-edit", choice, "MINE");
		assertThat(again.getStatus()).isEqualTo(200);
		assertThat(Jsoup.parse(again.getContentAsString()).select("input[name=label]").eachAttr("value"))
			.containsExactly("Min SSPF", "Bara deras", "Min väktare");
		assertThat(resubmit(page, "merge-save", choice, "MINE").getStatus()).isEqualTo(302);
		assertThat(stored().fordelning().poster()).extracting(Budgetpost::label)
			.containsExactly("Min SSPF", "Bara deras", "Min väktare");
		assertThat(stored().fordelning().poster().get(0).insats()).isEqualTo(poster.get(0).insats());
	}

	@Test
	@DisplayName("en post som hör till ett annat paket eller står två gånger smyger sig inte in")
	void forgedInsats() throws Exception {
		long insats = stored().fordelning().poster().get(0).insats().value();
		MockHttpServletRequestBuilder twice = post("/arenden/{id}/fordelning", this.id.value())
			.with(SignIn.as(this.people.handlaggare))
			.with(csrf())
			.param("version", "0")
			.param("action", "save")
			.param("insats", String.valueOf(insats), String.valueOf(insats))
			.param("label", "En", "Två")
			.param("belopp", "1", "2")
			.param("motivering", "", "");
		assertThat(this.mvc.perform(twice).andReturn().getResponse().getStatus()).isEqualTo(302);
		assertThat(stored().fordelning().poster()).extracting(Budgetpost::insats).doesNotHaveDuplicates();
		StoredFordelning before = stored();
		assertThat(send(this.people.handlaggare, "save", 1, List.of("4711", "Annans", "1", "")).getStatus())
			.isEqualTo(404);
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	@DisplayName("fält som inte säkert hör ihop vägras, hellre än att ett belopp hamnar på fel post")
	void fieldsThatDoNotBelongTogether() throws Exception {
		StoredFordelning before = stored();
		MockHttpServletRequestBuilder request = post("/arenden/{id}/fordelning", this.id.value())
			.with(SignIn.as(this.people.handlaggare))
			.with(csrf())
			.param("version", "0")
			.param("action", "save")
			.param("insats", "", "")
			.param("label", "En", "Två")
			.param("belopp", "1")
			.param("motivering", "", "");
		assertThat(this.mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(400);
		assertThat(stored()).isEqualTo(before);
	}

	/**
	 * The first line under another name and amount, and a new one in place of the second.
	 */
	private List<String> mine() {
		String insats = String.valueOf(stored().fordelning().poster().get(0).insats().value());
		return List.of(insats, "Min SSPF", "0,9", "", "", "Min väktare", "", "Därför");
	}

	private MockHttpServletResponse resubmit(Document page, String action, String... choice) throws Exception {
		MockHttpServletRequestBuilder request = post("/arenden/{id}/fordelning", this.id.value())
			.with(SignIn.as(this.people.handlaggare))
			.with(csrf())
			.param("action", action);
		for (int i = 0; i < choice.length; i += 2) {
			request.param(choice[i], choice[i + 1]);
		}
		page.select("#krock input[type=hidden]")
			.stream()
			.filter((field) -> !field.attr("name").equals("_csrf"))
			.forEach((field) -> request.param(field.attr("name"), field.attr("value")));
		return this.mvc.perform(request).andReturn().getResponse();
	}

	/** Sends insats, label, belopp and motivering in turns. */
	private MockHttpServletResponse send(Actor actor, String action, long version, List<String> typed)
			throws Exception {
		MockHttpServletRequestBuilder request = post("/arenden/{id}/fordelning", this.id.value()).with(SignIn.as(actor))
			.with(csrf())
			.param("version", String.valueOf(version))
			.param("action", action);
		for (int i = 0; i < typed.size(); i += 4) {
			request.param("insats", typed.get(i))
				.param("label", typed.get(i + 1))
				.param("belopp", typed.get(i + 2))
				.param("motivering", typed.get(i + 3));
		}
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private Document page(Actor reader) throws Exception {
		return Jsoup.parse(this.mvc.perform(get("/arenden/{id}/fordelning", this.id.value()).with(SignIn.as(reader)))
			.andReturn()
			.getResponse()
			.getContentAsString());
	}

	private StoredFordelning stored() {
		return this.services.getBean(UnderlagService.class).get(this.people.handlaggare, this.id).fordelning();
	}

}
