package se.trygghetspaket.arende.web.fordelning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@ApplicationTest
@DisplayName("Jämförelse och budgetkontroll")
class FiguresPageTest {

	private static final BudgetYear YEAR = new BudgetYear(2020);

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
	@DisplayName("varje post står en gång, kolumnerna går ihop, och det står vad som jämförs med vad")
	void comparison() throws Exception {
		ArendeId id = afterRead();
		Document page = open("/paket/trygghetspaketet/2021/jamforelse?arende=" + id.value(), this.people.handlaggare);

		assertThat(page.select("table.poster tbody tr:not(.group)").stream().map(Element::text)).containsExactly(
				"Värdar 2,0 0,8 −1,2 −60,0 % Minskad",
				"Samordnare 0,0 4,2 +4,2 – ingen procent, inget belopp att räkna från Ny",
				"Kameror 3,0 0,0 −3,0 −100,0 % Utgår");
		assertThat(page.select("tfoot").text()).isEqualTo("Summa 5,0 5,0 0,0 0,0 %");
		assertThat(page.select("dl.facts dd").eachText()).containsExactly(
				"Utkast, version 1, i ärendet ”Trygghet 2021”. Det gäller inte.",
				"Fördelningen för 2020 som den stod i en annan tjänsteskrivelse. Den är inläst att jämföra med och inte beslutad här.");
	}

	@Test
	@DisplayName("det som gäller visas utan att ärendet sägs, och jämförelsen säger att det gäller")
	void inForceWithoutCase() throws Exception {
		ArendeId id = this.people.draft(this.people.ram(2021, 3_000_000), "Trygghet 2021", 3_000_000L);
		this.people.takeTo(ArendeStatus.BESLUTAT, id);
		this.people.draft(this.people.ram(2021, 3_000_000), "Ett till", 3_000_000L);

		assertThat(open("/paket/trygghetspaketet/2021/jamforelse", this.people.lasare).select("dl.facts dd").eachText())
			.containsExactly("Gällande fördelning för 2021.",
					"Det finns ingen fördelning att jämföra med. Alla poster räknas som nya.");
	}

	@Test
	@DisplayName("två ärenden på väg och inget som gäller: sidan låter läsaren välja")
	void choose() throws Exception {
		ArendeId one = this.people.draft(this.people.ram(2021, 3_000_000), "Det ena", 3_000_000L);
		this.people.draft(this.people.ram(2021, 3_000_000), "Det andra", 2_000_000L);
		for (String page : List.of("jamforelse", "budgetkontroll")) {
			MockHttpServletResponse response = response("/paket/trygghetspaketet/2021/" + page, this.people.ekonom);
			assertThat(response.getStatus()).isEqualTo(409);
			assertThat(Jsoup.parse(response.getContentAsString()).select(".choices a").eachAttr("href")).hasSize(2)
				.contains("/paket/trygghetspaketet/2021/" + page + "?arende=" + one.value());
		}
		assertThat(open("/paket/trygghetspaketet/2021/jamforelse", this.people.lasare).text())
			.contains("inget ärende som du får se är på väg");
	}

	@Test
	@DisplayName("budgetkontrollen säger varje regels utslag med belopp, och vad det blir av allt")
	void check() throws Exception {
		ArendeId id = this.people.draft(this.people.ram(2021, 3_000_000), "Trygghet 2021", 3_200_000L);
		Document page = open("/paket/trygghetspaketet/2021/budgetkontroll?arende=" + id.value(), this.people.ekonom);

		assertThat(page.select("main .note").text()).contains("Över ramen", "Fördelningen är 0,2 mkr större än ramen",
				"kan inte lämnas vidare");
		assertThat(page.select(".verdicts li").eachText()).hasSize(5)
			.anyMatch((text) -> text.contains("Summan 3,2 mkr är 0,2 mkr över ramen, 3,0 mkr."));
		assertThat(page.select("table.bridge tr").eachText()).containsExactly("Brutto 3,0 mkr",
				"Netto att fördela 3,0 mkr", "Fördelat 3,2 mkr", "Över ramen 0,2 mkr");
	}

	@Test
	@DisplayName("ett år, ett paket eller ett ärende som inte finns, eller som inte hör ihop, är ingen sida")
	void unknown() throws Exception {
		ArendeId id = this.people.draft(this.people.ram(2021, 3_000_000), "Trygghet 2021", 3_000_000L);
		for (String path : List.of("/paket/trygghetspaketet/2022/jamforelse", "/paket/annat/2021/jamforelse",
				"/paket/trygghetspaketet/x/jamforelse", "/paket/trygghetspaketet/1889/budgetkontroll",
				"/paket/trygghetspaketet/2022/jamforelse?arende=" + id.value(),
				"/paket/trygghetspaketet/2021/jamforelse?arende=99", "/paket/trygghetspaketet/2021/jamforelse?arende=x",
				"/arenden/99/fordelning", "/arenden/x/fordelning")) {
			assertThat(response(path, this.people.handlaggare).getStatus()).as(path).isEqualTo(404);
		}
	}

	@Test
	@DisplayName("kostar lika många frågor vad som än är lagrat: ett år med sju poster eller fem år med fyrtio")
	void fixedNumberOfQueries() throws Exception {
		List<Integer> small = counts(draftWith(2021, 7));
		for (int year = 2022; year < 2026; year++) {
			this.people.takeTo(ArendeStatus.BESLUTAT, draftWith(year, 40));
		}
		ArendeId large = draftWith(2026, 40);
		for (int i = 0; i < 3; i++) {
			draftWith(2021, 40);
		}

		assertThat(counts(large)).isEqualTo(small).containsExactly(7, 7, 4);
	}

	private List<Integer> counts(ArendeId id) throws Exception {
		BudgetYear year = this.services.getBean(UnderlagService.class).get(this.people.handlaggare, id).arende().year();
		List<Integer> counts = new ArrayList<>();
		for (String path : List.of("/arenden/%d/fordelning", "/paket/trygghetspaketet/%2$d/jamforelse?arende=%1$d",
				"/paket/trygghetspaketet/%2$d/budgetkontroll?arende=%1$d")) {
			String url = path.formatted(id.value(), year.value());
			counts.add(this.queries.countOf(() -> open(url, this.people.handlaggare)));
		}
		return counts;
	}

	private ArendeId draftWith(int year, int lines) {
		StoredFordelning before = this.services.getBean(FordelningService.class)
			.create(this.people.paket.id(), new BudgetYear(year - 1), FordelningOrigin.INLAST, lines("Förr", lines));
		return this.people.draft(this.people.ram(year, lines * 1_000L), "År " + year, new Diarienummer("KS " + year),
				lines("Nu", lines), before.id(), TestCase.place("Ulla Udd", this.people.undertecknare));
	}

	private static List<PostDraft> lines(String label, int count) {
		return IntStream.range(0, count)
			.mapToObj((i) -> PostDraft.ofNew(label + i, Belopp.of(new Kronor(1_000))))
			.toList();
	}

	/** A draft of 2021 beside a fördelning of 2020 that was read in. */
	private ArendeId afterRead() {
		StoredFordelning before = this.services.getBean(FordelningService.class)
			.create(this.people.paket.id(), YEAR, FordelningOrigin.INLAST,
					List.of(line("Kameror", 3_000_000), line("Värdar", 2_000_000)));
		Budgetpost kept = before.fordelning().poster().get(1);
		return this.people.draft(this.people.ram(2021, 5_000_000), "Trygghet 2021", null,
				List.of(new PostDraft(kept.insats(), "Värdar", Belopp.of(new Kronor(800_000)), ""),
						line("Samordnare", 4_200_000)),
				before.id());
	}

	private static PostDraft line(String label, long kronor) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)));
	}

	private Document open(String path, Actor reader) throws Exception {
		return Jsoup.parse(response(path, reader).getContentAsString());
	}

	private MockHttpServletResponse response(String path, Actor reader) throws Exception {
		return this.mvc.perform(get(path).with(SignIn.as(reader))).andReturn().getResponse();
	}

}
