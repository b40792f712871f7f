package se.trygghetspaket.arende.web.sammantrade;

import java.time.LocalDate;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.meeting.SammantradeArendeService;
import se.trygghetspaket.arende.meeting.SammantradeService;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidorna för sammanträden")
class SammantradePagesTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	private static final LocalDate COMING = LocalDate.of(2021, 3, 8);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SammantradeService sammantraden;

	@Autowired
	private SammantradeArendeService items;

	@Autowired
	private QueryCounter queries;

	private TestRoad road;

	private Browser browser;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.browser = new Browser(this.mvc, this.road.namndsekreterare);
	}

	@Test
	@DisplayName("låter nämndsekreteraren lägga upp ett sammanträde, sätta upp ett ärende och ta bort det igen")
	void wholeRoad() throws Exception {
		assertThat(this.browser.open("/sammantraden").select(".empty h2").text()).contains("inget sammanträde");
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		String page = this.browser.done("/sammantraden", "organ", "KOMMUNSTYRELSEN", "datum", "2021-03-08");
		assertThat(this.browser.open(page).select("h1").text()).isEqualTo("Kommunstyrelsen 8 mars 2021");
		assertThat(this.browser.open(page).select("#vantar ~ .panel form button").text()).isEqualTo("Sätt upp");
		this.browser.done(page + "/arenden", "arende", String.valueOf(id.value()));
		Document full = this.browser.open(page);
		assertThat(full.select("tbody tr").text()).contains("Trygghetspaketet 2021", "KS 2021/71", "Inlämnat",
				"5,0 mkr");
		assertThat(full.select("tbody a").attr("href")).isEqualTo("/arenden/" + id.value());
		this.browser.done(page + "/andra", "datum", "2021-03-09", "kallelse", "2021-03-01", "version", version(page));
		assertThat(this.browser.open(page).text()).contains("9 mars 2021", "Kallelse skickad 1 mars 2021");
		this.browser.done(page + "/arenden/" + id.value() + "/bort");
		this.browser.done(page + "/ta-bort", "version", version(page));
		this.browser.refused(page, 404);
	}

	@Test
	@DisplayName("behåller det skrivna och säger vad som är fel: 422 för fel i fälten, 409 för en dag som är upptagen")
	void keepsWhatWasTyped() throws Exception {
		create(Organ.KOMMUNSTYRELSEN, COMING);
		assertThat(added(422, "KOMMUNSTYRELSEN", "").select("#datum-error").text()).contains("år-månad-dag");
		assertThat(added(422, "BYGGNADSNÄMNDEN", "2021-03-09").select("#organ-error").text())
			.contains("Välj ett organ");
		Document far = added(422, "ARBETSUTSKOTTET", "2023-03-02");
		assertThat(far.select("#datum-error").text()).contains("högst två år framåt");
		assertThat(far.select("#datum").attr("value")).isEqualTo("2023-03-02");
		assertThat(far.select("#datum").attr("aria-invalid")).isEqualTo("true");
		assertThat(far.select("#organ option[selected]").val()).isEqualTo("ARBETSUTSKOTTET");
		assertThat(added(422, "KOMMUNSTYRELSEN", "1989-12-31").select("#datum-error")).isNotEmpty();
		assertThat(added(409, "KOMMUNSTYRELSEN", "2021-03-08").select("#datum-error").text()).contains("redan ett");
	}

	@Test
	@DisplayName("behåller det skrivna när någon annan har ändrat sammanträdet, och visar det som är sparat")
	void clash() throws Exception {
		SammantradeId ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		String edit = path(ks) + "/andra";
		this.browser.done(edit, "datum", "2021-03-10", "kallelse", "", "version", "0");
		Document page = this.browser.answer(409, edit, "datum", "2021-03-15", "kallelse", "2021-02-26", "version", "0");
		assertThat(page.select(".note-warning").text()).contains("10 mars 2021", "Kallelsen är inte skickad");
		assertThat(page.select("#datum").attr("value")).isEqualTo("2021-03-15");
		assertThat(page.select("#kallelse").attr("value")).isEqualTo("2021-02-26");
		this.browser.done(edit, "datum", "2021-03-15", "kallelse", "2021-02-26", "version",
				page.select("input[name=version]").val());
		assertThat(this.browser.answer(422, edit, "datum", "2021-03-15", "kallelse", "2021-03-02", "version", "2")
			.select("#kallelse-error")
			.text()).contains("framtiden");
		assertThat(this.browser.answer(422, edit, "datum", "x", "kallelse", "y", "version", "2").select(".invalid"))
			.hasSize(2);
	}

	@Test
	@DisplayName("flyttar ett ärende från ett annat sammanträde, om ingen annan just har gjort det")
	void moves() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		SammantradeId first = create(Organ.KOMMUNSTYRELSEN, COMING);
		SammantradeId second = create(Organ.KOMMUNSTYRELSEN, COMING.plusDays(7));
		String arende = String.valueOf(id.value());
		this.browser.done(path(first) + "/arenden", "arende", arende);
		this.browser.done(path(first) + "/arenden", "arende", arende);
		assertThat(this.browser.answer(409, path(second) + "/arenden", "arende", arende).select("h1").text())
			.isEqualTo("Någon annan hann före");
		Document page = this.browser.open(path(second));
		assertThat(page.select(".lines").text()).contains("Uppsatt 8 mars 2021", "Flytta hit");
		this.browser.done(path(second) + "/arenden", "arende", arende, "from",
				page.select(".lines input[name=from]").val());
		assertThat(this.browser.open(path(first)).select("tbody tr")).isEmpty();
		assertThat(this.browser
			.answer(409, path(first) + "/arenden", "arende", String.valueOf(this.road.at(ArendeStatus.UTKAST).value()))
			.text()).contains("Ärendet har status Utkast");
		assertThat(this.browser.answer(422, path(second) + "/ta-bort", "version", version(path(second))).text())
			.contains("finns ärenden på det");
	}

	@Test
	@DisplayName("tar emot arbetsutskottets förslag, och visar det på kommunstyrelsens sammanträde")
	void forslag() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.INLAMNAT);
		ArendeId other = this.road.at(ArendeStatus.INLAMNAT);
		SammantradeId au = create(Organ.ARBETSUTSKOTTET, TODAY);
		SammantradeId ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		List.of(id, other).forEach((each) -> this.items.put(this.road.namndsekreterare, each, au, null));
		this.items.put(this.road.namndsekreterare, id, ks, null);
		String form = path(au) + "/arenden/" + id.value() + "/forslag";
		assertThat(this.browser.open(path(au)).select("a[href$=forslag]")).hasSize(2);
		Document empty = this.browser.answer(422, form, "paragraf", "", "text", "", "version", "0");
		assertThat(empty.select("#paragraf-error, #text-error")).hasSize(2);
		Document both = this.browser.answer(422, form, "paragraf", "x", "text", "Eget", "asMemo", "on", "version", "0");
		assertThat(both.select("#text").text()).isEqualTo("Eget");
		assertThat(both.select("#paragraf").val()).isEqualTo("x");
		assertThat(both.select("input[name=asMemo]").hasAttr("checked")).isTrue();
		this.browser.done(form, "paragraf", "12", "asMemo", "on", "text", "", "version", "0");
		assertThat(this.browser.open(path(ks)).select("tbody tr").text()).contains("§ 12", "Enligt tjänsteskrivelsen");
		Document clash = this.browser.answer(409, form, "paragraf", "13", "text", "Mitt förslag", "version", "0");
		assertThat(clash.select(".note-warning").text()).contains("§ 12", "Enligt tjänsteskrivelsen");
		assertThat(clash.select("#text").text()).isEqualTo("Mitt förslag");
		this.browser.done(form, "paragraf", "13", "text", "Mitt förslag", "version", "1");
		assertThat(this.browser.open(path(au)).select("tbody tr").text()).contains("§ 13", "Mitt förslag");
		Document taken = this.browser.answer(409, path(au) + "/arenden/" + other.value() + "/forslag", "paragraf",
				"§ 13", "asMemo", "on", "version", "0");
		assertThat(taken.select("#paragraf-error").text()).contains("§ 13 har redan ett annat ärende");
		this.browser.refused(path(ks) + "/arenden/" + id.value() + "/forslag", 422);
		this.browser.answer(422, path(au) + "/arenden/" + id.value() + "/bort");
	}

	@Test
	@DisplayName("ändrar ordningen mellan ärendena")
	void order() throws Exception {
		SammantradeId ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		List<ArendeId> ids = List.of(this.road.at(ArendeStatus.INLAMNAT), this.road.at(ArendeStatus.INLAMNAT));
		ids.forEach((each) -> this.items.put(this.road.namndsekreterare, each, ks, null));
		String move = path(ks) + "/arenden/" + ids.get(1).value() + "/flytta";
		this.browser.done(move, "version", version(path(ks)), "direction", "up");
		assertThat(this.browser.open(path(ks)).select("tbody th a").eachAttr("href"))
			.containsExactly("/arenden/" + ids.get(1).value(), "/arenden/" + ids.get(0).value());
		this.browser.answer(409, move, "version", "0", "direction", "up");
	}

	@Test
	@DisplayName("kostar lika många frågor hur mycket som än finns")
	void fixedNumberOfQueries() throws Exception {
		SammantradeId ks = create(Organ.KOMMUNSTYRELSEN, COMING);
		this.items.put(this.road.namndsekreterare, this.road.at(ArendeStatus.INLAMNAT), ks, null);
		this.road.at(ArendeStatus.INLAMNAT);
		int list = this.queries.countOf(() -> this.browser.open("/sammantraden"));
		int page = this.queries.countOf(() -> this.browser.open(path(ks)));
		for (int i = 1; i < 40; i++) {
			create(Organ.KOMMUNSTYRELSEN, COMING.minusDays(i));
		}
		for (int i = 0; i < 4; i++) {
			this.items.put(this.road.namndsekreterare, this.road.at(ArendeStatus.INLAMNAT), ks, null);
			this.road.at(ArendeStatus.INLAMNAT);
		}
		assertThat(this.queries.countOf(() -> this.browser.open("/sammantraden"))).isEqualTo(list).isLessThan(5);
		assertThat(this.queries.countOf(() -> this.browser.open(path(ks)))).isEqualTo(page).isLessThan(10);
		assertThat(this.browser.open("/sammantraden").select("tbody tr")).hasSize(25);
		assertThat(this.browser.open("/sammantraden?sida=2").select("tbody tr")).hasSize(15);
		assertThat(this.browser.open("/sammantraden?sida=99").select("tbody tr")).hasSize(15);
	}

	private Document added(int status, String organ, String datum) throws Exception {
		return this.browser.answer(status, "/sammantraden", "organ", organ, "datum", datum);
	}

	private SammantradeId create(Organ organ, LocalDate datum) {
		return this.sammantraden.create(this.road.namndsekreterare, organ, datum).id();
	}

	private String version(String page) {
		long id = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
		return String.valueOf(this.sammantraden.get(new SammantradeId(id)).lockVersion());
	}

	private static String path(SammantradeId id) {
		return "/sammantraden/" + id.value();
	}

}
