package se.trygghetspaket.arende.web.historik;

import java.time.Duration;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidan med ett ärendes historik")
class HistoryPageTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private TestClock clock;

	private TestCase test;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.test = new TestCase(this.services, "Historikpaketet");
		this.id = this.test.draft(this.test.ram(2021, 5_000_000), "Trygghet", 1_500_000L, 3_500_000L);
	}

	@Test
	@DisplayName("säger på vanlig svenska vem som ändrade vad, från vad till vad")
	void sentences() throws Exception {
		change(0, 1_400_000L, "Färre ungdomar");

		Document page = open(this.test.handlaggare, "");

		assertThat(page.select(".history > li").get(0).select("li > span").eachText()).containsExactly(
				"Hanna Holm ändrade Post från 1,5 till 1,4 mkr.", "Hanna Holm skrev en motivering till Post.");
		assertThat(page.select(".history > li").get(0).select(".history-text").text()).isEqualTo("Färre ungdomar");
		assertThat(page.select(".history > li").get(0).select(".history-foot").text()).contains("1 mars 2021 kl. 09.00",
				"version 1", "händelse 2");
		assertThat(page.select(".history > li").get(1).select(".history-head").text())
			.isEqualTo("Hanna Holm startade ärendet.");
	}

	@Test
	@DisplayName("kan smalnas av på person, rad och tid, och säger när inget stämmer")
	void filters() throws Exception {
		this.clock.advance(Duration.ofDays(2));
		InsatsId changed = change(0, 1_400_000L, "");

		assertThat(count("?insats=" + changed.value())).isEqualTo("2 händelser");
		assertThat(count("?fran=2021-03-02")).isEqualTo("1 händelse");
		assertThat(count("?till=2021-03-02")).isEqualTo("1 händelse");
		assertThat(count("?person=" + this.test.handlaggare.user().id())).isEqualTo("2 händelser");
		for (String none : List.of("?person=" + this.test.ekonom.user().id(), "?person=x", "?fran=i+tisdags")) {
			assertThat(open(this.test.handlaggare, none).select(".empty h2").text()).as(none)
				.isEqualTo("Inga händelser");
		}
	}

	@Test
	@DisplayName("visar läsaren inget av arbetsmaterialet, bara att det finns")
	void hidesWorkingMaterial() throws Exception {
		change(0, 1_400_000L, "HEMLIGT-1");
		change(0, 1_500_000L, "HEMLIGT-2");
		new Browser(this.mvc, this.test.lasare).refused("/arenden/" + this.id.value() + "/historik", 404);
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);

		for (Actor reader : List.of(this.test.lasare, this.test.administrator)) {
			Document page = open(reader, "");
			assertThat(page.select(".history > li")).hasSize(2);
			assertThat(page.text()).contains("Ärendet lämnades in till kommunstyrelsen genom Ulla Udd.")
				.doesNotContain("HEMLIGT", "1,4");
			assertThat(page.select("#tidigare + p").text()).startsWith("9 händelser i arbetsmaterialet");
			assertThat(page.select("code.hash")).hasSize(9);
		}
		assertThat(open(this.test.sekreterare, "").text()).contains("HEMLIGT-1");
	}

	@Test
	@DisplayName("kostar lika många frågor hur mycket som än har hänt")
	void queries() throws Exception {
		int first = this.queries.countOf(() -> open(this.test.handlaggare, ""));
		change(0, 1_400_000L, "");
		change(1, 3_600_000L, "");

		assertThat(this.queries.countOf(() -> open(this.test.handlaggare, ""))).isEqualTo(first).isLessThanOrEqualTo(8);
	}

	@Test
	@DisplayName("har den kontrollsumma som står i foten på det inlämnade dokumentet, och efter den dokumentets egen")
	void footer() {
		TjansteskrivelseExport export = this.services.getBean(TjansteskrivelseExport.class);
		ArendeService arenden = this.services.getBean(ArendeService.class);
		HistoryService history = this.services.getBean(HistoryService.class);
		assertThat(export.model(arenden.get(this.test.handlaggare, this.id)).footer()).doesNotContain("historik");

		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);

		byte[] handedIn = export.export(this.test.lasare, this.id, MemoFormat.TEXT).content();
		List<HistoryEntry> entries = history.findAll(HistoryChain.ofArende(this.id.value()), HistoryFilter.ALL);
		HistoryEntry last = entries.get(entries.size() - 1);
		assertThat(new String(handedIn, StandardCharsets.UTF_8)).contains("Undertecknad av Ulla Udd 2021-03-01 · ",
				"Version 1 ", arenden.get(this.test.handlaggare, this.id).fordelning().sha256(),
				"historikens händelse " + (last.number() - 1), last.hash().previous());
		assertThat(last.event().changes()).extracting(HistoryChange::to).contains(Sha256.of(handedIn));
	}

	@Test
	@DisplayName("finns också för paketet: ramarna och inställningarna")
	void paket() throws Exception {
		Document page = new Browser(this.mvc, this.test.lasare).open("/paket/historikpaketet/historik");

		assertThat(page.select(".history-head").eachText()).containsExactly("Erik Ek angav ramen för 2021, revision 1.",
				"Hanna Holm skapade paketet.");
		assertThat(page.text()).contains("Erik Ek angav ramen före omföringar: 5,0 mkr.",
				"Kommunfullmäktiges beslut: 2020-11-16, § 200, KF 2020/9");
	}

	private InsatsId change(int index, long kronor, String motivering) {
		ArendeService arenden = this.services.getBean(ArendeService.class);
		ArendeAkt akt = arenden.get(this.test.handlaggare, this.id);
		List<PostDraft> poster = new ArrayList<>(akt.fordelning().poster().stream().map(PostDraft::of).toList());
		InsatsId insats = akt.fordelning().poster().get(index).insats();
		poster.set(index, new PostDraft(insats, "Post", Belopp.of(new Kronor(kronor)), motivering));
		arenden.savePoster(this.test.handlaggare, this.id, akt.stored().lockVersion(), poster);
		return insats;
	}

	private String count(String query) throws Exception {
		return open(this.test.handlaggare, query).select("p[role=status]").text();
	}

	private Document open(Actor reader, String query) throws Exception {
		return new Browser(this.mvc, reader).open("/arenden/" + this.id.value() + "/historik" + query);
	}

}
