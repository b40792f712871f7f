package se.trygghetspaket.arende.web;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Hela vägen, sida för sida")
class WholeRoadTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private TestClock clock;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("från tomt ärende till beslut i kraft, och nästa år jämförs med det")
	void fromNothingToInForce() throws Exception {
		Browser hanna = as(this.road.handlaggare);
		String arende = hanna.done("/arenden/nytt/tomt", "paket", "trygghetspaketet", "year", "2021", "ram", "5,0 mkr");
		ArendeId id = new ArendeId(Long.parseLong(arende.substring("/arenden/".length())));
		assertThat(hanna.open(arende).select(".tasks li")).hasSize(4);

		split(hanna, arende, "2,0", "2,5");
		assertThat(hanna.open(arende).select(".key-figures dd").eachText()).containsExactly("5,0 mkr Preliminär",
				"4,5 mkr", "0,5 mkr");
		split(hanna, arende, "2,0", "3,0");
		hanna.done(arende + "/tjansteskrivelse",
				MemoFields.of(this.road.akt(id))
					.with("diarienummer", "KS 2021/71")
					.with("undertecknare[0].namn", "Ulla Berg")
					.with("undertecknare[0].user", String.valueOf(this.road.undertecknare.user().id()))
					.with("undertecknare[1].namn", "Ove Ek")
					.with("undertecknare[1].user", "")
					.with("action", "save")
					.toArray());
		assertThat(hanna.open(arende).select(".tasks li").eachText()).hasSize(1)
			.allMatch((line) -> line.startsWith("Årets ram är preliminär"));
		as(this.road.ekonom).done("/paket/trygghetspaketet/2021/budgetram", "action", "confirm", "revision", "1",
				"brutto", "6,0", "receiver", "Socialnämnden", "amount", "1,0", "reason", "Ungdomsverksamhet", "full",
				"true", "kfDate", "2020-11-16", "kfParagraf", "210", "kfDiarienummer", "KS 2020/9");
		say(hanna, arende, "Lämna till ekonomi", ArendeStatus.EKONOMIGRANSKNING);

		say(as(this.road.ekonom), arende, "Intyga", ArendeStatus.UNDERTECKNANDE);
		say(as(this.road.undertecknare), arende, "Skriv under", ArendeStatus.UNDERTECKNANDE);
		String outside = hanna.open(arende).select(".signatures a").attr("href");
		hanna.done(outside, "datum", "2021-03-01", "referens", "Handling 12 i ärendet");
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.INLAMNAT);

		this.clock.set(LocalDate.of(2021, 3, 15), LocalTime.of(15, 0));
		as(this.road.namndsekreterare).done(arende + "/beslut", "utfall", "BIFALL", "datum", "2021-03-08", "paragraf",
				"45");
		assertThat(this.fordelningar.findInForce(this.road.paket.id(), new BudgetYear(2021)).orElseThrow().id())
			.isEqualTo(this.road.akt(id).stored().id());
		assertThat(hanna.open(arende).select("section[aria-labelledby=beslut]").text()).contains("8 mars 2021", "§ 45",
				"15 mars 2021 kl. 15.00, Nils Holm");

		nextYearComparesWith(id);
	}

	private void nextYearComparesWith(ArendeId decided) throws Exception {
		Browser hanna = as(this.road.handlaggare);
		String next = hanna.done("/arenden/nytt/fran-gallande", "paket", "trygghetspaketet", "year", "2022", "seen",
				"0");
		ArendeAkt akt = this.road.akt(new ArendeId(Long.parseLong(next.substring("/arenden/".length()))));
		assertThat(akt.underlag().previous().orElseThrow().fordelning()).isEqualTo(this.road.akt(decided).fordelning());
		assertThat(hanna.open("/paket/trygghetspaketet/2022/jamforelse?arende=" + akt.arende().id().value()).text())
			.contains("Trygghetsvärdar", "Oförändrad");
		Document memo = hanna.open(next + "/tjansteskrivelse");
		assertThat(memo.select(".preview table thead th").eachText()).contains("2022", "2021");
		assertThat(memo.select(".preview article").text())
			.contains("visas förslaget för 2022 bredvid fördelningen för 2021");
	}

	/** Takes the step that the page offers, by way of its confirmation. */
	private void say(Browser browser, String arende, String step, ArendeStatus after) throws Exception {
		Document page = browser.open(arende);
		String href = page.select(".next .btn-primary").attr("href");
		assertThat(page.select(".next .btn-primary").text()).isEqualTo(step);
		Document confirm = browser.open(href);
		assertThat(confirm.select("main form").attr("action")).isEqualTo(href);
		browser.done(href, "sha256", confirm.select("[name=sha256]").val(), "ramRevision",
				confirm.select("[name=ramRevision]").val(), "memoVersion", confirm.select("[name=memoVersion]").val());
		assertThat(this.road.status(new ArendeId(Long.parseLong(arende.substring("/arenden/".length())))))
			.isEqualTo(after);
	}

	private void split(Browser browser, String arende, String first, String second) throws Exception {
		String version = browser.open(arende + "/fordelning").select("[name=version]").val();
		browser.done(arende + "/fordelning", "version", version, "action", "save", "insats", "", "label",
				"Trygghetsvärdar", "belopp", first, "motivering", "", "insats", "", "label", "Fältarbete", "belopp",
				second, "motivering", "");
	}

	private Browser as(Actor actor) {
		return new Browser(this.mvc, actor);
	}

}
