package se.trygghetspaket.arende.web.start;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ett nytt ärende")
class ArendeStartTest {

	private static final String NEXT = "/arenden/nytt/fran-gallande";

	private static final String BLANK = "/arenden/nytt/tomt";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private PaketService paketen;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("för nästa år tar posterna från det som gäller, en preliminär ram och en tjänsteskrivelse, i ett steg")
	void nextYearInOneStep() throws Exception {
		ArendeId decided = this.road.at(ArendeStatus.BESLUTAT);
		assertThat(browser().open("/arenden/nytt").text()).contains("Ärendet för 2022 börjar med 2 poster",
				"Året 2022 saknar ram. Den sätts preliminärt till 5,0 mkr");
		ArendeAkt akt = started(NEXT, "paket", "trygghetspaketet", "year", "2022", "seen", "0");
		assertThat(akt.arende().rubrik()).isEqualTo("Trygghetspaketet 2022");
		assertThat(akt.arende().owner()).isEqualTo(this.road.handlaggare.user());
		assertThat(akt.fordelning().poster()).extracting(Budgetpost::insats)
			.isEqualTo(this.road.akt(decided).fordelning().poster().stream().map(Budgetpost::insats).toList());
		assertThat(akt.fordelning().sum()).isEqualTo(Kronor.of(5_000_000));
		assertThat(akt.ram().confirmed()).isFalse();
		assertThat(akt.ram().brutto()).isEqualTo(Kronor.of(5_000_000));
		assertThat(akt.underlag().previous().orElseThrow().id()).isEqualTo(this.road.akt(decided).stored().id());
		assertThat(akt.tjansteskrivelse().memo().avsnitt()).extracting(Avsnitt::rubrik)
			.containsExactly("Förslag till beslut", "Sammanfattning", "Ärende", "Ekonomiska konsekvenser",
					"Konsekvenser för barn");
		assertThat(akt.tjansteskrivelse().memo().beslutForm()).isEqualTo(new BeslutForm(true, true, true));
		assertThat(akt.tjansteskrivelse().undertecknare())
			.isEqualTo(this.road.akt(decided).tjansteskrivelse().undertecknare());
		assertThat(akt.tjansteskrivelse().unsigned()).isEqualTo(2);
	}

	@Test
	@DisplayName("talar om vad året redan har och startar ett till bara för den som har sett det")
	void tellsWhatTheYearHas() throws Exception {
		this.road.at(ArendeStatus.BESLUTAT);
		String[] fields = { "paket", "trygghetspaketet", "year", "2022", "seen", "0" };
		ArendeId first = started(NEXT, fields).arende().id();
		Document again = browser().answer(409, NEXT, fields);
		assertThat(again.select(".note-warning a").eachAttr("href")).containsExactly("/arenden/" + first.value());
		assertThat(again.select("form[action=" + NEXT + "] button").text())
			.isEqualTo("Starta ytterligare ett ärende för 2022");
		String seen = again.select("form[action=" + NEXT + "] [name=seen]").val();
		started(NEXT, "paket", "trygghetspaketet", "year", "2022", "seen", seen);
		browser().answer(409, NEXT, "paket", "trygghetspaketet", "year", "2022", "seen", seen);
	}

	@Test
	@DisplayName("för nästa år nekas när ett annat år har blivit det nästa")
	void nextYearIsTheOneSeen() throws Exception {
		this.road.at(ArendeStatus.BESLUTAT);
		browser().answer(409, NEXT, "paket", "trygghetspaketet", "year", "2021", "seen", "9");
	}

	@Test
	@DisplayName("kan vara tomt, med en preliminär ram för ett år som saknar den")
	void blankWithARam() throws Exception {
		ArendeAkt akt = started(BLANK, "paket", "trygghetspaketet", "year", "2023", "ram", "4,5");
		assertThat(akt.fordelning().poster()).isEmpty();
		assertThat(akt.ram().netto()).isEqualTo(Kronor.of(4_500_000));
		assertThat(akt.ram().confirmed()).isFalse();
		assertThat(akt.underlag().previous()).isEmpty();
		assertThat(akt.tjansteskrivelse().memo().showsBeslutsforslag()).isTrue();
		assertThat(akt.tjansteskrivelse().memo().showsFordelning()).isTrue();
	}

	@Test
	@DisplayName("kan vara tomt för ett år som har en ram, som inte ändras")
	void blankKeepsTheRam() throws Exception {
		this.road.confirmRam(5_000_000);
		assertThat(started(BLANK, "paket", "trygghetspaketet", "year", "2021", "ram", "").ram().confirmed()).isTrue();
		Document page = browser().answer(422, BLANK, "paket", "trygghetspaketet", "year", "2021", "ram", "6");
		assertThat(page.select("#ram-error").text()).contains("Året 2021 har redan en ram");
	}

	@Test
	@DisplayName("bredvid ett gällande år startas bara av den som har sett att det gäller")
	void blankBesideWhatIsInForce() throws Exception {
		this.road.at(ArendeStatus.BESLUTAT);
		Document page = browser().answer(409, BLANK, "paket", "trygghetspaketet", "year", "2021", "ram", "");
		assertThat(page.select(".note-warning").text()).contains("För 2021 gäller redan en beslutad fördelning");
		assertThat(page.select("form[action=" + BLANK + "] #year").val()).isEqualTo("2021");
		started(BLANK, "paket", "trygghetspaketet", "year", "2021", "ram", "", "seen",
				page.select("form[action=" + BLANK + "] [name=seen]").val());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "21|5|year-error|fyra siffror", "|5|year-error|fyra siffror",
					"1889|5|year-error|mellan 1990 och 2200", "2023||ram-error|Året har ingen ram",
					"2023|1.5|ram-error|decimalkomma", "2023|−1|ram-error|under 0 kr" })
	@DisplayName("säger vad som är fel vid fältet och behåller det skrivna")
	void fieldErrors(String year, String ram, String where, String what) throws Exception {
		String typedYear = (year != null) ? year : "";
		String typedRam = (ram != null) ? ram : "";
		Document page = browser().answer(422, BLANK, "paket", "trygghetspaketet", "year", typedYear, "ram", typedRam);
		assertThat(page.select("#" + where).text()).contains(what);
		assertThat(page.select("#year").val()).isEqualTo(typedYear);
		assertThat(page.select("#ram").val()).isEqualTo(typedRam);
	}

	@Test
	@DisplayName("väljer paket när det finns flera, och vet vad man gör när det inte finns något")
	void choosesPaket() throws Exception {
		assertThat(browser().open("/arenden/nytt").select("form[action=" + BLANK + "]")).hasSize(1);
		this.paketen.create(this.road.handlaggare, "Andra paketet", AmountStyle.tkr());
		Document choose = browser().open("/arenden/nytt");
		assertThat(choose.select("form[action=" + BLANK + "]")).isEmpty();
		assertThat(choose.select("#val option").eachAttr("value")).containsExactly("andra-paketet", "trygghetspaketet");
		Document chosen = browser().open("/arenden/nytt?paket=andra-paketet");
		assertThat(chosen.select("form[action=" + BLANK + "] [name=paket]").val()).isEqualTo("andra-paketet");
		assertThat(chosen.select(".with-unit span").text()).isEqualTo("tkr");
		browser().refused("/arenden/nytt?paket=finns-inte", 404);
		assertThat(List.of("/inlasning")).isEqualTo(chosen.select("section a[href=/inlasning]").eachAttr("href"));
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "HANDLAGGARE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("startas bara av en handläggare")
	void onlyHandlaggare(Role role) throws Exception {
		Browser other = new Browser(this.mvc, this.road.somebody(role));
		other.refused("/arenden/nytt", 403);
		other.answer(403, NEXT, "paket", "trygghetspaketet", "year", "2022");
		other.answer(403, BLANK, "paket", "trygghetspaketet", "year", "2022", "ram", "5");
	}

	private ArendeAkt started(String path, String... fields) throws Exception {
		String to = browser().done(path, fields);
		return this.road.akt(new ArendeId(Long.parseLong(to.substring("/arenden/".length()))));
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.handlaggare);
	}

}
