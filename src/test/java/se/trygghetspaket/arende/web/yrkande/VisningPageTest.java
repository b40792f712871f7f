package se.trygghetspaket.arende.web.yrkande;

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
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.protokoll.ProtokollService;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidan för sammanträdet")
class VisningPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private ProtokollService protokoll;

	@Autowired
	private QueryCounter queries;

	private TestRoad road;

	private ArendeId id;

	private Browser secretary;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.at(ArendeStatus.INLAMNAT);
		this.secretary = new Browser(this.mvc, this.road.namndsekreterare);
	}

	@Test
	@DisplayName("visar förslaget och yrkandena med summa, skillnad i tecken och vad som är kvar av ramen")
	void beside() throws Exception {
		move("Anna Ask (S)", "-200 000 kr");
		move("Bo Berg (M)", "", "+300 000");
		this.secretary.done(list(), YrkandeFields.of(page(list())).asking("AVSLAG").by("Cia Carl (L)").save());
		Document page = new Browser(this.mvc, this.road.somebody(Role.LASARE)).open(path());
		assertThat(page.select("thead th").eachText()).containsExactly("Insats belopp i mkr", "Förslaget",
				"Yrkande 1 Anna Ask (S)", "Yrkande 2 Bo Berg (M)");
		assertThat(page.select("tbody tr").eachText()).containsExactly(
				"Insats på 3000000 3,0 2,8 −0,2 mot förslaget 3,0", "Insats på 2000000 2,0 2,0 2,3 +0,3 mot förslaget");
		assertThat(page.select("tfoot tr").eachText()).containsExactly(
				"Summa 5,0 4,8 −0,2 mot förslaget 5,3 +0,3 mot förslaget",
				"Mot ramen allt fördelat 0,2 mkr kvar 0,3 mkr över ramen");
		assertThat(page.select(".visning-list li").eachText()).containsExactly("3. Cia Carl (L): Yrkande om avslag");
		assertThat(page.select(".visning-meta").text()).contains("KS 2021/71", "Ram 2021: 5,0 mkr", "Arbetsmaterial");
		assertThat(page.select("main form[method=post], main textarea, main input:not([type=checkbox])")).isEmpty();
		assertThat(page.select("a[data-back]").attr("href")).isEqualTo("/arenden/" + this.id.value());
	}

	@Test
	@DisplayName("visar tio yrkanden i grupper som står i adressen, och lika många frågor ställs")
	void inGroups() throws Exception {
		int none = this.queries.countOf(() -> this.secretary.open(path()));
		for (int i = 1; i <= 10; i++) {
			move("Ledamot " + i + " (X)", "-" + i + "0 000 kr");
		}
		Document page = this.secretary.open(path());
		assertThat(page.select(".visning-groups a").eachText()).containsExactly("Yrkande 1–4", "Yrkande 5–8",
				"Yrkande 9–10");
		assertThat(page.select("thead th").eachText()).hasSize(6);
		String last = page.select(".visning-groups a").last().attr("href");
		assertThat(this.secretary.open(last).select("thead th").eachText()).hasSize(4)
			.last()
			.asString()
			.startsWith("Yrkande 10");
		assertThat(this.secretary.open(path() + "?yrkande=2&yrkande=9&yrkande=x&yrkande=99").select("thead th"))
			.hasSize(4);
		assertThat(this.secretary.open(path() + "?" + "yrkande=1&yrkande=2&yrkande=3&yrkande=4&yrkande=5")
			.select(".crowded")).hasSize(1);
		assertThat(this.queries.countOf(() -> this.secretary.open(path()))).isEqualTo(none);
	}

	@Test
	@DisplayName("visar inte ett återtaget yrkande om ingen ber om det, och märker det då")
	void withdrawn() throws Exception {
		move("Anna Ask (S)", "-200 000 kr");
		this.secretary.done(list() + "/1/aterta");
		assertThat(this.secretary.open(path()).select("thead th")).hasSize(2);
		assertThat(this.secretary.open(path() + "?yrkande=1").select("thead th").last().text()).contains("återtaget");
	}

	@Test
	@DisplayName("visar beslutet och voteringen när de är registrerade, och är då inget arbetsmaterial")
	void decided() throws Exception {
		this.road = new TestRoad(this.context, "Ett annat paket");
		this.id = this.road.at(ArendeStatus.BESLUTAT);
		this.protokoll.recordVotering(this.road.namndsekreterare, this.id,
				new Votering("bifall", "avslag", 8, 5, 0, List.of()));
		Document page = new Browser(this.mvc, this.road.namndsekreterare).open(path());
		assertThat(page.select(".visning-beslut").text()).startsWith("Beslutat 8 februari 2021, §")
			.endsWith("bifall till förslaget");
		assertThat(page.select(".visning-vote").text()).isEqualTo("Ja: bifall 8 Nej: avslag 5 Avstår 0");
		assertThat(page.text()).doesNotContain("Arbetsmaterial");
		assertThat(page.select("thead th").get(1).text()).contains("beslutat");
	}

	private void move(String mover, String... differences) throws Exception {
		this.secretary.done(list(), YrkandeFields.of(page(list()), differences).by(mover).save());
	}

	private Document page(String path) throws Exception {
		return this.secretary.open(path);
	}

	private String list() {
		return "/arenden/" + this.id.value() + "/yrkanden";
	}

	private String path() {
		return "/arenden/" + this.id.value() + "/visning";
	}

}
