package se.trygghetspaket.arende.web.list;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Listan över ärenden")
class ArendeListTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("säger vad man gör när det inte finns något ärende, till den som kan göra det")
	void emptyTellsWhatToDo() throws Exception {
		assertThat(open(this.road.handlaggare, "").select(".empty a").eachAttr("href"))
			.containsExactly("/arenden/nytt");
		assertThat(open(this.road.somebody(Role.LASARE), "").select(".empty a")).isEmpty();
		assertThat(open(this.road.handlaggare, "").select("main form[role=search]")).isEmpty();
	}

	@Test
	@DisplayName("visar fördelat mot ram, med det som är över i ord")
	void showsSumAgainstRam() throws Exception {
		this.road.draft(null, List.of(), 5_200_000);
		Document page = open(this.road.handlaggare, "");
		assertThat(page.select("tbody tr").text()).contains("Trygghetspaketet 2021", "Diarienummer saknas", "Utkast",
				"5,2 mkr", "5,0 mkr", "0,2 mkr över ramen", "Hanna Lind");
		assertThat(page.select("tbody .over use").attr("href")).contains("#over");
	}

	@Test
	@DisplayName("väljs ut efter år, status och fritext, med en adress som kan delas")
	void filters() throws Exception {
		this.road.draft(new Diarienummer("KS 2021/71"), List.of(), 1);
		this.road.at(ArendeStatus.EKONOMIGRANSKNING);
		assertThat(rows("")).hasSize(2);
		assertThat(rows("?status=EKONOMIGRANSKNING")).hasSize(1);
		assertThat(rows("?year=2021")).hasSize(2);
		assertThat(rows("?year=2020")).isEmpty();
		assertThat(rows("?text=2021/71&status=UTKAST")).hasSize(1);
		Document page = open(this.road.handlaggare, "?year=2021&status=UTKAST&text=trygg");
		assertThat(page.select("#year option[selected]").val()).isEqualTo("2021");
		assertThat(page.select("#status option[selected]").val()).isEqualTo("UTKAST");
		assertThat(page.select("#text").val()).isEqualTo("trygg");
	}

	@Test
	@DisplayName("säger att inget passar filtret och hur man rensar det, också för ett år som inte är ett år")
	void missOffersToClear() throws Exception {
		this.road.draft(null, List.of(), 1);
		for (String query : List.of("?text=finns+inte", "?year=abc", "?status=KLART", "?year=99999", "?text=%25_%5C")) {
			Document page = open(this.road.handlaggare, query);
			assertThat(page.select(".empty").text()).as(query).contains("Inget ärende passar filtret");
			assertThat(page.select(".empty a").attr("href")).isEqualTo("/arenden");
		}
		assertThat(open(this.road.handlaggare, "?year=abc").select("#year option[selected]").val()).isEqualTo("abc");
	}

	@Test
	@DisplayName("har 25 ärenden på en sida, bläddrar med filtret kvar och visar sista sidan efter den sista")
	void pages() throws Exception {
		for (int i = 0; i < 27; i++) {
			this.road.draft(null, List.of(), 1);
		}
		Document first = open(this.road.handlaggare, "?text=trygg+år");
		assertThat(first.select(".empty")).isNotEmpty();
		first = open(this.road.handlaggare, "?status=UTKAST&text=trygg");
		assertThat(first.select("tbody tr")).hasSize(25);
		assertThat(first.select(".pager a").attr("href")).isEqualTo("/arenden?status=UTKAST&text=trygg&sida=2");
		assertThat(open(this.road.handlaggare, "?status=UTKAST&sida=2").select("tbody tr")).hasSize(2);
		assertThat(open(this.road.handlaggare, "?sida=99").select("tbody tr")).hasSize(2);
		assertThat(open(this.road.handlaggare, "?sida=-3").select("tbody tr")).hasSize(25);
	}

	@Test
	@DisplayName("visar en läsare bara det som är inlämnat, och inga andra statusar att välja")
	void readersSeeWhatIsHandedIn() throws Exception {
		this.road.at(ArendeStatus.UNDERTECKNANDE);
		Actor reader = this.road.somebody(Role.LASARE);
		assertThat(open(reader, "").select("tbody tr")).isEmpty();
		this.road.at(ArendeStatus.INLAMNAT);
		assertThat(open(reader, "").select("tbody tr")).hasSize(1);
		assertThat(open(reader, "?status=UTKAST").select("tbody tr")).isEmpty();
		assertThat(open(reader, "").select("#status option").eachText()).doesNotContain("Utkast");
	}

	@Test
	@DisplayName("kostar lika många frågor hur många ärenden det än finns")
	void fixedNumberOfQueries() throws Exception {
		this.road.draft(null, List.of(), 1);
		int one = this.queries.countOf(() -> open(this.road.handlaggare, ""));
		for (int i = 0; i < 10; i++) {
			this.road.draft(null, List.of(), 1, 2, 3);
		}
		assertThat(this.queries.countOf(() -> open(this.road.handlaggare, ""))).isEqualTo(one).isLessThan(10);
	}

	private List<String> rows(String query) throws Exception {
		return open(this.road.handlaggare, query).select("tbody tr").eachText();
	}

	private Document open(Actor actor, String query) throws Exception {
		return new Browser(this.mvc, actor).open("/arenden" + query);
	}

}
