package se.trygghetspaket.arende.web.memo;

import java.util.ArrayList;
import java.util.List;

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
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.MemoFields;
import se.trygghetspaket.arende.web.SeenFields;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.mall.SkrivelsemallService;
import se.trygghetspaket.mall.domain.MallAvsnitt;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.mall.domain.StartMall;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Tjänsteskrivelsen och paketets mall")
class MemoMallTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.readyDraft();
	}

	@Test
	@DisplayName("har mallens hjälptext vid fältet, märker det obligatoriska och låter egna avsnitt vara")
	void guides() throws Exception {
		Document page = browser().answer(200, memo(),
				fields().with("avsnitt[1].rubrik", "Eget").with("action", "preview").toArray());
		assertThat(page.select("#avsnitt0\\.text-help").text()).startsWith("Det som nämnden föreslås besluta");
		assertThat(page.select("#avsnitt0\\.text").attr("aria-describedby")).isEqualTo("avsnitt0.text-help");
		assertThat(page.select("#avsnitt-0").text()).contains("Obligatoriskt");
		assertThat(page.select("#avsnitt-1").text()).doesNotContain("Obligatoriskt");
		assertThat(page.select("#avsnitt1\\.text-help")).isEmpty();
	}

	@Test
	@DisplayName("får en rubrik ur mallen tillbaka på sin plats med ett tryck, utan att sparas")
	void inserts() throws Exception {
		MemoFields without = fields().with("avsnitt[1].rubrik", "Eget").with("avsnitt[2].rubrik", "Annat");
		Document page = browser().answer(200, memo(), without.with("action", "preview").toArray());
		assertThat(page.select("#saknas-i-mallen button").eachText()).containsExactly("Lägg till Sammanfattning",
				"Lägg till Ärende");
		String value = page.select("#saknas-i-mallen button").get(1).val();
		Document inserted = browser().answer(200, memo(), without.with("action", value).toArray());
		assertThat(inserted.select("[name$='].rubrik']").eachAttr("value")).containsExactly("Förslag till beslut",
				"Ärende", "Eget", "Annat", "Ekonomiska konsekvenser", "Konsekvenser för barn");
		assertThat(inserted.select("[name='avsnitt[1].text']").text()).contains("Tabellen visar förslaget för 2021.")
			.doesNotContain("{{");
		assertThat(browser().answer(200, memo(), without.with("action", "insert-rubrik-Finns inte").toArray())
			.select("[name$='].rubrik']")).hasSize(5);
		assertThat(akt().tjansteskrivelse().memo().avsnitt()).hasSize(5);
	}

	@Test
	@DisplayName("kan inte lämnas in när ett obligatoriskt avsnitt saknas eller är tomt, inte heller utan sidan")
	void blocks() throws Exception {
		Actor administrator = this.road.somebody(Role.ADMINISTRATOR);
		List<MallAvsnitt> avsnitt = new ArrayList<>(StartMall.KORT.mall().avsnitt());
		avsnitt.add(new MallAvsnitt("Bedömning", true, "Väg för och emot", ""));
		avsnitt.add(new MallAvsnitt("Uppföljning", true, "", ""));
		this.context.getBean(SkrivelsemallService.class)
			.save(administrator, this.road.paket.id(), 0, new Skrivelsemall("TJÄNSTESKRIVELSE", "Kommunstyrelsen",
					avsnitt, new BeslutForm(true, true, true), "Summa"));
		browser().done(memo(),
				fields().with("avsnitt[5].rubrik", "BEDÖMNINGEN")
					.with("avsnitt[5].text", " ")
					.with("action", "save")
					.toArray());

		Document page = browser().open(arende());
		assertThat(page.select(".tasks li").eachText())
			.anyMatch((task) -> task.contains("”BEDÖMNINGEN” har ingen text"))
			.anyMatch((task) -> task.contains("”Uppföljning” saknas"));
		assertThat(page.select(".tasks a").eachAttr("href")).containsExactly(memo() + "#avsnitt-5",
				memo() + "#saknas-i-mallen");
		Document refused = browser().answer(422, arende() + "/lamna-till-ekonomi", SeenFields.of(akt()));
		assertThat(refused.text()).contains("”Uppföljning” saknas");
		assertThat(akt().arende().status()).isEqualTo(ArendeStatus.UTKAST);

		browser().done(memo(),
				fields().with("avsnitt[5].text", "Det är bra.")
					.with("avsnitt[6].rubrik", "Uppföljning")
					.with("avsnitt[6].text", "Varje år.")
					.with("action", "save")
					.toArray());
		browser().done(arende() + "/lamna-till-ekonomi", SeenFields.of(akt()));
		assertThat(akt().arende().status()).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
	}

	@Test
	@DisplayName("kan skriva beslutslistan som meningar, i förhandsgranskningen och när den är sparad")
	void sentences() throws Exception {
		Document page = browser().answer(200, memo(),
				fields().with("sentences", "true").with("action", "preview").toArray());
		assertThat(page.select(".dokument-beslut li").eachText())
			.contains("Kommunstyrelsen anvisar 3,0 mkr till Insats på 3000000 ur Trygghetspaketet för 2021.");
		browser().done(memo(), fields().with("sentences", "true").with("action", "save").toArray());
		assertThat(akt().tjansteskrivelse().memo().beslutForm()).isEqualTo(new BeslutForm(true, true, true, true));
		assertThat(akt().tjansteskrivelse().memo().avsnitt()).extracting(Avsnitt::rubrik).hasSize(5);
	}

	private MemoFields fields() {
		return MemoFields.of(akt());
	}

	private ArendeAkt akt() {
		return this.road.akt(this.id);
	}

	private String arende() {
		return "/arenden/" + this.id.value();
	}

	private String memo() {
		return arende() + "/tjansteskrivelse";
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.handlaggare);
	}

}
