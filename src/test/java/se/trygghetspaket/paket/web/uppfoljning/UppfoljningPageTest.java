package se.trygghetspaket.paket.web.uppfoljning;

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
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Uppföljningens sida")
class UppfoljningPageTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	private static final String PATH = "/paket/trygghetspaketet/2021/uppfoljning";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	private StoredFordelning decided;

	@BeforeEach
	void decide() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		ArendeId id = this.people.draft(this.people.ram(2021, 3_000_000), "Trygghet 2021", new Diarienummer("KS 1"),
				List.of(line("Värdar", 2_000_000), line("Kameror", 1_000_000)), null,
				TestCase.place("Ulla Udd", this.people.undertecknare));
		this.people.takeTo(ArendeStatus.BESLUTAT, id);
		this.decided = this.services.getBean(FordelningService.class)
			.findInForce(this.people.paket.id(), YEAR)
			.orElseThrow();
	}

	@Test
	@DisplayName("utfallet sparas per post med avvikelse i kronor och procent, och det som inte är rapporterat är inte noll")
	void saved() throws Exception {
		assertThat(open(this.people.ekonom).text()).contains("Inget är rapporterat än");
		assertThat(send(this.people.ekonom, 0, "1,7", "", "En tjänst var vakant", "").getStatus()).isEqualTo(302);
		assertThat(told().deviation()).contains(new Kronor(-300_000));

		Document page = open(this.people.lasare);
		assertThat(page.select("table.poster tbody tr").eachText())
			.containsExactly("Värdar 2,0 1,7 −0,3 −15,0 % En tjänst var vakant", "Kameror 1,0 ej rapporterat");
		assertThat(page.select("tfoot").text()).isEqualTo("Summa 3,0 1,7 −0,3 −15,0 %");
		assertThat(page.text()).contains("Rapporterat av Erik Ek", "gäller de 1 av 2 poster");
		assertThat(page.select("main input[name=utfall]")).isEmpty();
		assertThat(page("/paket/trygghetspaketet/historik", this.people.lasare).text()).contains(
				"Erik Ek rapporterade utfallet för 2021", "angav utfallet för Värdar: 1,7 mkr", "En tjänst var vakant");
		assertThat(page("/paket/trygghetspaketet/2021", this.people.lasare).text())
			.contains("Av 3,0 mkr beslutat gick 1,7 mkr åt, −0,3 mkr, −15,0 % (1 av 2 poster rapporterade)");
	}

	@Test
	@DisplayName("det står bredvid det beslutade i nästa års utkast och jämförelse")
	void inNextYearsDraft() throws Exception {
		send(this.people.ekonom, 0, "1,7", "-0,1", "", "");
		ArendeId next = this.people.draft(this.people.ram(2022, 3_000_000), "Trygghet 2022", null,
				this.decided.fordelning().poster().stream().map(PostDraft::of).toList(), this.decided.id());
		for (String path : List.of("/arenden/" + next.value() + "/fordelning",
				"/paket/trygghetspaketet/2022/jamforelse?arende=" + next.value())) {
			assertThat(page(path, this.people.handlaggare).select("main").text()).as(path)
				.contains("Utfall 2021: 1,7 mkr", "Utfall 2021: −0,1 mkr", "Utfallet 2021 är sammanlagt 1,6 mkr");
		}
	}

	@Test
	@DisplayName("det inklistrade fyller fälten och lagras inte, och en rad som ingen post svarar mot får en mening")
	void pasted() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(form(this.people.ekonom, 0, "paste", "0,9", "", "", "")
				.param("klistrat",
						"Insats\tUtfall\nKameror\t950 000\tBilligare än väntat\nBadhus\t5 000\nSumma\t955 000")
				.param("enhet", "KR"))
			.andReturn()
			.getResponse();
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(response.getStatus()).isEqualTo(200);
		assertThat(page.select("input[name=utfall]").eachAttr("value")).containsExactly("0,9", "0,95");
		assertThat(page.select("textarea[name=kommentar]").last().text()).isEqualTo("Billigare än väntat");
		assertThat(page.select(".note").text()).contains("1 rad är ifylld", "Rad 3, ”Badhus”: ingen post heter så",
				"Rad 4, ”Summa”: summaraden är inte med");
		assertThat(page.select("#klistrat").text()).contains("Badhus");
		assertThat(told().reported()).isZero();
	}

	@Test
	@DisplayName("ett inklistrat belopp som inte kan läsas läses inte i en annan enhet utan nekas vid sitt fält")
	void pastedUnreadable() throws Exception {
		MockHttpServletResponse response = this.mvc
			.perform(form(this.people.ekonom, 0, "paste", "", "", "", "").param("klistrat", "1 700 000\n950,55")
				.param("enhet", "KR"))
			.andReturn()
			.getResponse();
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(page.select("input[name=utfall]").eachAttr("value")).containsExactly("1,7", "950,55 kr");
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#lines1.utfall");
	}

	@Test
	@DisplayName("oläsliga belopp och för långa kommentarer är 422 vid sina fält, och inget lagras")
	void refused() throws Exception {
		MockHttpServletResponse response = send(this.people.ekonom, 0, "1.7", "1e6", "x".repeat(501), "");
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactlyInAnyOrder("#lines0.utfall",
				"#lines0.kommentar", "#lines1.utfall");
		assertThat(page.select("input[name=utfall]").eachAttr("value")).containsExactly("1.7", "1e6");
		assertThat(told().reported()).isZero();
	}

	@Test
	@DisplayName("har någon annan rapporterat under tiden är det 409, med båda bredvid varandra")
	void clash() throws Exception {
		send(this.people.ekonom, 0, "1,7", "", "Deras", "");
		MockHttpServletResponse response = send(this.people.ekonom, 0, "1,8", "", "Mitt", "");
		Document page = Jsoup.parse(response.getContentAsString());
		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(page.select("table.poster tbody tr").first().text()).contains("1,7", "Deras", "−0,2");
		assertThat(page.select("input[name=utfall]").first().attr("value")).isEqualTo("1,8");
		assertThat(send(this.people.ekonom, 1, "1,8", "", "Mitt", "").getStatus()).isEqualTo(302);
	}

	@Test
	@DisplayName("bara en ekonom rapporterar, och ett år utan beslut eller som inte har börjat säger varför det inte går")
	void rights() throws Exception {
		assertThat(send(this.people.handlaggare, 0, "1,7", "", "", "").getStatus()).isEqualTo(403);
		assertThat(send(this.people.lasare, 0, "1,7", "", "", "").getStatus()).isEqualTo(403);
		assertThat(page("/paket/trygghetspaketet/2019/uppfoljning", this.people.ekonom).text())
			.contains("Ingen fördelning är beslutad för året");
		ArendeId next = this.people.draft(this.people.ram(2030, 1_000_000), "Trygghet 2030", 1_000_000L);
		this.people.takeTo(ArendeStatus.BESLUTAT, next);
		Document page = page("/paket/trygghetspaketet/2030/uppfoljning", this.people.ekonom);
		assertThat(page.text()).contains("Året har inte börjat");
		assertThat(page.select("main input[name=utfall]")).isEmpty();
	}

	@Test
	@DisplayName("JSON har varje post med null för det som inte är rapporterat")
	void json() throws Exception {
		send(this.people.ekonom, 0, "1,7", "", "Vakant", "");
		String body = this.mvc.perform(get("/api/v1" + PATH).with(SignIn.as(this.people.lasare)))
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(body).contains("\"beslutat\":2000000,\"utfall\":1700000,\"avvikelse\":-300000,\"procent\":-15.0",
				"\"utfall\":null,\"avvikelse\":null,\"procent\":null", "\"rapporterade\":1,\"poster\":2",
				"\"revision\":1");
	}

	@Test
	@DisplayName("kostar lika många frågor hur ofta det än är rapporterat")
	void fixedNumberOfQueries() throws Exception {
		send(this.people.ekonom, 0, "1,7", "", "", "");
		int once = this.queries.countOf(() -> open(this.people.lasare));
		for (int i = 1; i < 5; i++) {
			send(this.people.ekonom, i, "1," + i, "0,9", "", "");
		}
		assertThat(this.queries.countOf(() -> open(this.people.lasare))).isEqualTo(once);
	}

	private Uppfoljning told() {
		return this.services.getBean(UtfallService.class).followUp(this.people.paket.id(), YEAR).orElseThrow();
	}

	private MockHttpServletResponse send(Actor by, int revision, String one, String other, String first, String second)
			throws Exception {
		return this.mvc.perform(form(by, revision, "save", one, other, first, second)).andReturn().getResponse();
	}

	private MockHttpServletRequestBuilder form(Actor by, int revision, String action, String one, String other,
			String first, String second) {
		return post(PATH).param("revision", String.valueOf(revision))
			.param("action", action)
			.param("insats", insats(0), insats(1))
			.param("label", "Värdar", "Kameror")
			.param("utfall", one, other)
			.param("kommentar", first, second)
			.with(csrf())
			.with(SignIn.as(by));
	}

	private String insats(int index) {
		return String.valueOf(this.decided.fordelning().poster().get(index).insats().value());
	}

	private Document open(Actor reader) throws Exception {
		return page(PATH, reader);
	}

	private Document page(String path, Actor reader) throws Exception {
		return Jsoup
			.parse(this.mvc.perform(get(path).with(SignIn.as(reader))).andReturn().getResponse().getContentAsString());
	}

	private static PostDraft line(String label, long kronor) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)));
	}

}
