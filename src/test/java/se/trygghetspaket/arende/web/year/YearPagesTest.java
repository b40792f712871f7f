package se.trygghetspaket.arende.web.year;

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

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ApplicationTest
@DisplayName("Årens sidor")
class YearPagesTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
	}

	@Test
	@DisplayName("paketets år står nyast först, med ram och ärenden, och utkast syns inte för läsare")
	void years() throws Exception {
		ArendeId decided = draft(2021);
		this.people.takeTo(ArendeStatus.BESLUTAT, decided);
		draft(2022);

		Document page = open("/paket/trygghetspaketet", this.people.handlaggare);
		assertThat(page.select("main tbody tr").eachText()).containsExactly(
				"2022 5,0 mkr 5,0 mkr Bekräftad År 2022 Utkast",
				"2021 5,0 mkr 5,0 mkr Bekräftad År 2021 Beslutat gäller");
		assertThat(page.select("main a.btn").eachAttr("href")).containsExactly("/arenden/nytt?paket=trygghetspaketet",
				"/inlasning/historik?paket=trygghetspaketet", "/paket/trygghetspaketet/utveckling",
				"/paket/trygghetspaketet/historik", "/paket/trygghetspaketet/mall",
				"/paket/trygghetspaketet/granskningsregler");
		assertThat(open("/paket/trygghetspaketet", this.people.lasare).select("main tbody tr").eachText())
			.containsExactly("2022 5,0 mkr 5,0 mkr Bekräftad Inget ärende",
					"2021 5,0 mkr 5,0 mkr Bekräftad År 2021 Beslutat gäller");
	}

	@Test
	@DisplayName("ett år visar det som gäller, annars det enda förslaget på väg, annars ärendena")
	void year() throws Exception {
		ArendeId first = draft(2021);
		assertThat(open("/paket/trygghetspaketet/2021", this.people.ekonom).select("#fordelning").text())
			.isEqualTo("Förslag på väg");
		draft(2021);
		assertThat(open("/paket/trygghetspaketet/2021", this.people.ekonom).text())
			.contains("Välj ett av ärendena nedan");
		this.people.takeTo(ArendeStatus.BESLUTAT, first);
		Document page = open("/paket/trygghetspaketet/2021", this.people.lasare);
		assertThat(page.select("#fordelning").text()).isEqualTo("Gällande fördelning");
		assertThat(page.select("main a[href*=" + first.value() + "]").eachAttr("href")).contains(
				"/arenden/" + first.value() + "/fordelning",
				"/paket/trygghetspaketet/2021/jamforelse?arende=" + first.value(),
				"/paket/trygghetspaketet/2021/budgetkontroll?arende=" + first.value());
		assertThat(page.select("table").first().select("tbody tr, tfoot tr").eachText()).containsExactly("Post 5,0",
				"Summa 5,0");
		assertThat(page.text()).contains("Kommunfullmäktige har satt av 5,0 mkr för 2021 (beslut 2020-11-16, § 200");
	}

	@Test
	@DisplayName("ett år utan ärenden visar det som en annan tjänsteskrivelse säger om det")
	void readInYear() throws Exception {
		Budgetram ram = this.people.ram(2020, 6_000_000);
		assertThat(open("/paket/trygghetspaketet/2020", this.people.lasare).text())
			.contains("Det finns ingen fördelning för året än");
		this.services.getBean(FordelningService.class)
			.create(ram.paket(), ram.year(), FordelningOrigin.INLAST,
					List.of(PostDraft.ofNew("SSPF", Belopp.of(Kronor.of(1_500_000)))));
		Document page = open("/paket/trygghetspaketet/2020", this.people.lasare);
		assertThat(page.select("#fordelning").text()).isEqualTo("Inläst fördelning");
		assertThat(page.select("table").first().select("tbody tr").eachText()).containsExactly("SSPF 1,5");
		assertThat(page.select("main a[href^=/arenden]")).isEmpty();
	}

	@Test
	@DisplayName("ett år utan ram är ingen sida, men en ekonom kan lägga in ramen")
	void noRam() throws Exception {
		assertThat(response("/paket/trygghetspaketet/2030", this.people.ekonom).getStatus()).isEqualTo(404);
		assertThat(response("/paket/trygghetspaketet/budgetram?year=2030", this.people.ekonom).getRedirectedUrl())
			.isEqualTo("/paket/trygghetspaketet/2030/budgetram");
		assertThat(response("/paket/trygghetspaketet/2030/budgetram", this.people.ekonom).getStatus()).isEqualTo(200);
		assertThat(response("/paket/trygghetspaketet/2030/budgetram", this.people.lasare).getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("kostar lika många frågor med ett år som med fem")
	void fixedNumberOfQueries() throws Exception {
		draft(2021);
		List<Integer> one = counts();
		for (int year = 2022; year < 2026; year++) {
			this.people.takeTo(ArendeStatus.BESLUTAT, draft(year));
		}
		assertThat(counts()).isEqualTo(one).containsExactly(4, 8);
	}

	private List<Integer> counts() throws Exception {
		return List.of(this.queries.countOf(() -> open("/paket/trygghetspaketet", this.people.handlaggare)),
				this.queries.countOf(() -> open("/paket/trygghetspaketet/2021", this.people.handlaggare)));
	}

	private ArendeId draft(int year) {
		return this.people.draft(this.people.ram(year, 5_000_000), "År " + year, 5_000_000L);
	}

	private Document open(String path, Actor reader) throws Exception {
		return Jsoup.parse(response(path, reader).getContentAsString());
	}

	private MockHttpServletResponse response(String path, Actor reader) throws Exception {
		return this.mvc.perform(get(path).with(SignIn.as(reader))).andReturn().getResponse();
	}

}
