package se.trygghetspaket.arende.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;

import org.assertj.core.groups.Tuple;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Every move at every status, over HTTP: along the edges of the graph it leads on, and
 * everywhere else it is refused. So every pair of statuses is tried with every move that
 * leads to the second one.
 */
@ApplicationTest
@DisplayName("Ett steg på ärendets väg")
class GraphTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	static Stream<Arguments> edges() {
		return Arrays.stream(TestMove.values())
			.flatMap((move) -> move.from.stream().sorted().map((from) -> Arguments.of(move, from)));
	}

	@Test
	@DisplayName("finns för varje kant i grafen, och ingen annan")
	void everyEdge() {
		assertThat(edges()).extracting((edge) -> edge.get()[1], (edge) -> ((TestMove) edge.get()[0]).to)
			.containsOnly(Arrays.stream(ArendeStatus.values())
				.flatMap((from) -> from.next().stream().map((to) -> tuple(from, to)))
				.toArray(Tuple[]::new));
		assertThat(TestMove.values()).extracting(TestMove::name)
			.containsExactlyInAnyOrder(Arrays.stream(ArendeMove.values()).map(ArendeMove::name).toArray(String[]::new));
	}

	@ParameterizedTest(name = "{0} från {1}")
	@MethodSource("edges")
	@DisplayName("leder ärendet vidare när den som får skickar sidans formulär, och nekar dem som saknar rollen")
	void leadsOn(TestMove move, ArendeStatus from) throws Exception {
		ArendeId id = this.road.at(from);
		move.prepare(this.road, id);
		String path = move.path(this.road, id);
		refusesOtherRoles(move, id);
		assertThat(this.road.status(id)).isEqualTo(from);

		Browser browser = as(move.role);
		if (move.onCasePage()) {
			assertThat(browser.open(casePage(id)).select("main a").eachAttr("href")).contains(path);
		}
		browser.fill(path, path, move.fields(this.road, id));
		assertThat(this.road.status(id)).isEqualTo(move.to);
	}

	@ParameterizedTest
	@EnumSource(ArendeStatus.class)
	@DisplayName("nekas från varje annan status; sidan säger var ärendet står och leder dit")
	void refusedElsewhere(ArendeStatus status) throws Exception {
		ArendeId id = this.road.at(status);
		long untouched = this.road.akt(id).arende().lockVersion();
		for (TestMove move : TestMove.values()) {
			if (!move.from.contains(status) && move.onCasePage()) {
				refusedAt(status, move, id);
			}
		}
		assertThat(this.road.status(id)).isEqualTo(status);
		assertThat(this.road.akt(id).arende().lockVersion()).isEqualTo(untouched);
	}

	@ParameterizedTest
	@EnumSource(value = ArendeStatus.class, names = "UNDERTECKNANDE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("följer inte av en ändrad ram om ärendet inte skrivs under")
	void changedRamLeavesItWhereItStands(ArendeStatus status) throws Exception {
		ArendeId id = this.road.at(status);
		String ram = TestMove.CERTIFY_AGAIN.path(this.road, id);
		int revision = this.road.ram().revision();
		as(Role.EKONOM).fill(ram, ram, TestMove.CERTIFY_AGAIN.fields(this.road, id));
		assertThat(this.road.ram().revision()).isEqualTo(revision + 1);
		assertThat(this.road.status(id)).isEqualTo(status);
	}

	@ParameterizedTest
	@EnumSource(TestMove.class)
	@DisplayName("finns inte för ett ärende som inte finns; rollen frågas först")
	void unknownCase(TestMove move) throws Exception {
		if (move.onCasePage()) {
			String unknown = move.path(4711, 1);
			as(move.role).answer(404, unknown, "datum", "2021-02-08", "referens", "R", "paragraf", "1", "skal", "S");
			as(Role.ADMINISTRATOR).answer(403, unknown);
		}
	}

	private void refusesOtherRoles(TestMove move, ArendeId id) throws Exception {
		String path = move.path(this.road, id);
		for (Role role : EnumSet.complementOf(EnumSet.of(move.role))) {
			Document page = as(role).answer(403, path, move.fields(this.road, id));
			assertThat(page.text()).as("%s by %s", move, role).contains("Det här kan bara en ");
			assertThat(page.select("main a[href]")).isNotEmpty();
			as(role).answer(403, path);
			if (move != TestMove.CERTIFY_AGAIN && !move.readableAt(ArendeStatus.BESLUTAT)) {
				as(role).refused(path, 403);
			}
		}
	}

	private void refusedAt(ArendeStatus status, TestMove move, ArendeId id) throws Exception {
		Browser browser = as(move.role);
		String path = move.path(this.road, id);
		Document page = browser.answer(409, path, move.fields(this.road, id));
		assertThat(page.text()).as("%s at %s", move, status).contains("Ärendet har status");
		assertThat(page.select("main a").eachAttr("href")).as("%s at %s", move, status).contains(casePage(id));
		if (!move.readableAt(status)) {
			browser.refused(path, 409);
			assertThat(browser.open(casePage(id)).select("main a").eachAttr("href")).doesNotContain(path);
		}
	}

	private Browser as(Role role) {
		return new Browser(this.mvc, this.road.actor(role));
	}

	private static String casePage(ArendeId id) {
		return "/arenden/" + id.value();
	}

}
