package se.trygghetspaket.arende.web.historik;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidan som förklarar en siffra")
class ExplainPageTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private ArendeService arenden;

	private TestCase test;

	/** The case of 2022, which starts from that of 2021. */
	private ArendeId id;

	private Budgetpost post;

	@BeforeEach
	void twoYears() {
		this.test = new TestCase(this.services, "Trygghetspaketet");
		ArendeId earlier = this.test.draft(this.test.ram(2021, 1_500_000), "Trygghet 2021", 1_500_000L);
		this.test.takeTo(ArendeStatus.BESLUTAT, earlier);
		ArendeAkt decided = this.arenden.get(this.test.handlaggare, earlier);
		this.post = decided.fordelning().poster().get(0);
		this.id = this.test.draft(this.test.ram(2022, 2_000_000), "Trygghet 2022", new Diarienummer("KS 2022/1"),
				List.of(PostDraft.of(this.post)), decided.stored().id(),
				TestCase.place("Ulla Udd", this.test.undertecknare));
		save(2_000_000L, "Fler kvällar");
	}

	@Test
	@DisplayName("säger vem som satte radens belopp och varför, vad det var förut och förra året, och ramen över det")
	void line() throws Exception {
		Document page = open(this.test.handlaggare, "?insats=" + this.post.insats().value());

		assertThat(page.select("h1").text()).isEqualTo("Post 2022");
		assertThat(page.select(".lead").text()).isEqualTo("2,0 mkr");
		assertThat(page.select(".history li p:first-child").eachText()).containsExactly("2,0 mkr av Hanna Holm",
				"1,5 mkr av Hanna Holm");
		assertThat(page.select("#varfor + p").text()).isEqualTo("Fler kvällar");
		assertThat(page.select("#forra + p").text())
			.isEqualTo("2021 var det 1,5 mkr, enligt fördelningen i ett ärende här. Trygghet 2021");
		assertThat(page.text()).contains("§ 200", "Ramen angavs av Erik Ek");
	}

	@Test
	@DisplayName("säger hur summan har blivit vad den är")
	void sum() throws Exception {
		Document page = open(this.test.handlaggare, "?summa");

		assertThat(page.select("h1").text()).isEqualTo("Summan 2022");
		assertThat(page.select(".history strong").eachText()).containsExactly("2,0 mkr", "1,5 mkr");
	}

	@Test
	@DisplayName("visar läsaren inget av arbetsmaterialet")
	void hidesWorkingMaterial() throws Exception {
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);

		for (String what : List.of("?insats=" + this.post.insats().value(), "?summa")) {
			Document page = open(this.test.lasare, what);
			assertThat(page.select(".history li")).isEmpty();
			assertThat(page.text()).contains("arbetsmaterial och visas inte").doesNotContain("av Hanna Holm");
		}
	}

	@Test
	@DisplayName("finns inte för en rad som inget av åren har, och nås från beloppen i fördelningen")
	void links() throws Exception {
		new Browser(this.mvc, this.test.handlaggare).refused("/arenden/" + this.id.value() + "/forklara?insats=0", 404);

		Document page = new Browser(this.mvc, this.test.ekonom).open("/arenden/" + this.id.value() + "/fordelning");
		assertThat(page.select("a.explain").eachAttr("href")).containsExactly(
				"/arenden/" + this.id.value() + "/forklara?insats=" + this.post.insats().value(),
				"/arenden/" + this.id.value() + "/forklara?summa=");
	}

	@Test
	@DisplayName("kostar lika många frågor hur mycket som än har hänt")
	void queries() throws Exception {
		String address = "?insats=" + this.post.insats().value();
		int first = this.queries.countOf(() -> open(this.test.handlaggare, address));
		save(1_800_000L, "");
		save(1_900_000L, "");

		assertThat(this.queries.countOf(() -> open(this.test.handlaggare, address))).isEqualTo(first)
			.isLessThanOrEqualTo(8);
	}

	private void save(long kronor, String motivering) {
		ArendeAkt akt = this.arenden.get(this.test.handlaggare, this.id);
		this.arenden.savePoster(this.test.handlaggare, this.id, akt.stored().lockVersion(),
				List.of(new PostDraft(this.post.insats(), "Post", Belopp.of(new Kronor(kronor)), motivering)));
	}

	private Document open(Actor reader, String query) throws Exception {
		return new Browser(this.mvc, reader).open("/arenden/" + this.id.value() + "/forklara" + query);
	}

}
