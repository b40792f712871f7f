package se.trygghetspaket.arende.web.sammantrade;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Åtkomst till sammanträdena")
class SammantradeAccessTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SammantradeService sammantraden;

	@Autowired
	private SammantradeArendeService items;

	private TestRoad road;

	private ArendeId arende;

	private SammantradeId au;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.arende = this.road.at(ArendeStatus.INLAMNAT);
		this.au = this.sammantraden.create(this.road.namndsekreterare, Organ.ARBETSUTSKOTTET, TODAY).id();
		this.items.put(this.road.namndsekreterare, this.arende, this.au, null);
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "NAMNDSEKRETERARE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("har alla för att läsa, men bara nämndsekreteraren för att ändra, också med en direkt POST")
	void onlyTheSecretaryWrites(Role role) throws Exception {
		Actor actor = this.road.somebody(role);
		Browser browser = new Browser(this.mvc, actor);
		assertThat(browser.open("/sammantraden").select("main form")).isEmpty();
		assertThat(browser.open(path("")).select("main form, main a[href$=andra]")).isEmpty();
		browser.refused(path("/andra"), 403);
		browser.refused(path("/arenden/" + this.arende.value() + "/forslag"), 403);
		String item = "/arenden/" + this.arende.value();
		for (String[] write : List.of(
				new String[] { "/sammantraden", "organ", "KOMMUNSTYRELSEN", "datum", "2021-03-08" },
				new String[] { "/sammantraden" },
				new String[] { path("/andra"), "datum", "2021-03-02", "version", "1" }, new String[] { path("/andra") },
				new String[] { path("/ta-bort"), "version", "1" },
				new String[] { path("/arenden"), "arende", String.valueOf(this.arende.value()) },
				new String[] { path(item + "/bort") },
				new String[] { path(item + "/flytta"), "version", "1", "direction", "up" },
				new String[] { path(item + "/forslag"), "paragraf", "12", "asMemo", "on", "version", "0" },
				new String[] { path(item + "/forslag") })) {
			String[] fields = List.of(write).subList(1, write.length).toArray(String[]::new);
			assertThat(browser.answer(403, write[0], fields).text()).as("%s by %s", write[0], role)
				.contains("Det här kan bara en nämndsekreterare göra");
		}
		assertThat(this.items.findAll(this.arende)).singleElement().satisfies((item2) -> {
			assertThat(item2.planned()).isTrue();
			assertThat(item2.sammantrade().datum()).isEqualTo(TODAY);
		});
	}

	@Test
	@DisplayName("finns i menyn för nämndsekreteraren")
	void inTheMenu() throws Exception {
		assertThat(menu(this.road.namndsekreterare)).contains("/sammantraden");
		for (Role role : EnumSet.complementOf(EnumSet.of(Role.NAMNDSEKRETERARE))) {
			assertThat(menu(this.road.somebody(role))).as(role.name()).doesNotContain("/sammantraden");
		}
	}

	@Test
	@DisplayName("visar en läsare bara ärenden som är inlämnade")
	void readersSeeWhatIsHandedIn() throws Exception {
		Browser reader = new Browser(this.mvc, this.road.somebody(Role.LASARE));
		assertThat(reader.open(path("")).select("tbody tr")).hasSize(1);
		assertThat(reader.open("/sammantraden").select("tbody td.amount").text()).isEqualTo("1");
	}

	@Test
	@DisplayName("nekas till ett sammanträde eller ett ärende som inte finns")
	void unknown() throws Exception {
		Browser browser = new Browser(this.mvc, this.road.namndsekreterare);
		for (String path : List.of("/sammantraden/4711", "/sammantraden/4711/andra", "/sammantraden/abc",
				"/sammantraden/99999999999999999999", path("/arenden/4711/forslag"))) {
			browser.refused(path, 404);
		}
		browser.answer(404, "/sammantraden/4711/arenden", "arende", String.valueOf(this.arende.value()));
		browser.answer(404, path("/arenden"), "arende", "4711");
		browser.answer(404, path("/arenden/4711/bort"));
		browser.answer(404, "/sammantraden/4711/ta-bort", "version", "0");
		browser.answer(400, path("/arenden"));
	}

	private List<String> menu(Actor actor) throws Exception {
		Document page = new Browser(this.mvc, actor).open("/sammantraden");
		return page.select(".places a").eachAttr("href");
	}

	private String path(String rest) {
		return "/sammantraden/" + this.au.value() + rest;
	}

}
