package se.trygghetspaket.arende.web;

import java.util.EnumSet;
import java.util.Set;

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
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ett steg på ärendets väg")
class MoveAccessTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	/** Every step with where it can be taken, and by whom. */
	private enum Move {

		SUBMIT("lamna-till-ekonomi", ArendeStatus.UTKAST, Role.HANDLAGGARE),
		CERTIFY("intyga", ArendeStatus.EKONOMIGRANSKNING, Role.EKONOM),
		SIGN("skriv-under", ArendeStatus.UNDERTECKNANDE, Role.UNDERTECKNARE),
		RECORD_SIGNATURE("underskrifter/", ArendeStatus.UNDERTECKNANDE, Role.HANDLAGGARE),
		REGISTER("diarienummer", ArendeStatus.UNDERTECKNANDE, Role.HANDLAGGARE, Role.NAMNDSEKRETERARE),
		BESLUT("beslut", ArendeStatus.INLAMNAT, Role.NAMNDSEKRETERARE);

		private final String step;

		private final ArendeStatus from;

		private final Set<Role> roles;

		Move(String step, ArendeStatus from, Role... roles) {
			this.step = step;
			this.from = from;
			this.roles = Set.of(roles);
		}

	}

	@ParameterizedTest
	@EnumSource(Move.class)
	@DisplayName("nekas den som saknar rollen, också för en direkt POST, och sidan säger vem som kan")
	void refusesEveryOtherRole(Move move) throws Exception {
		ArendeId id = this.road.at(move.from);
		for (Role role : EnumSet.complementOf(EnumSet.copyOf(move.roles))) {
			Actor actor = this.road.actor(role);
			Document page = browser(actor).answer(403, path(move, id), fields(move, id));
			assertThat(page.text()).as("%s by %s", move, role).contains("Det här kan bara en ");
			browser(actor).refused(path(move, id), 403);
		}
		assertThat(this.road.status(id)).isEqualTo(move.from);
	}

	@ParameterizedTest
	@EnumSource(value = ArendeStatus.class,
			names = { "UTKAST", "EKONOMIGRANSKNING", "UNDERTECKNANDE", "INLAMNAT", "BESLUTAT" })
	@DisplayName("nekas i varje annan status än den som det utgår från, och sidan säger var ärendet står")
	void refusesEveryOtherMove(ArendeStatus status) throws Exception {
		ArendeId id = this.road.at(status);
		for (Move move : EnumSet.complementOf(EnumSet.of(Move.REGISTER))) {
			Actor actor = this.road.actor(move.roles.iterator().next());
			if (move.from != status) {
				Document page = browser(actor).answer(409, path(move, id), fields(move, id));
				assertThat(page.text()).as("%s at %s", move, status).contains("Ärendet har status");
				assertThat(page.select("main a").eachAttr("href")).contains("/arenden/" + id.value());
				if (move != Move.BESLUT || status != ArendeStatus.BESLUTAT) {
					browser(actor).refused(path(move, id), 409);
				}
			}
		}
		assertThat(this.road.status(id)).isEqualTo(status);
	}

	@ParameterizedTest
	@EnumSource(Move.class)
	@DisplayName("nekas den som saknar rollen också när formulärets fält saknas")
	void roleComesFirst(Move move) throws Exception {
		browser(this.road.somebody(Role.ADMINISTRATOR)).answer(403, path(move, this.road.at(move.from)));
	}

	@Test
	@DisplayName("finns inte för ett ärende som inte finns")
	void refusesAnUnknownCase() throws Exception {
		for (Move move : Move.values()) {
			Actor actor = this.road.actor(move.roles.iterator().next());
			browser(actor).answer(404, "/arenden/4711/" + (move.step.endsWith("/") ? move.step + "1" : move.step),
					"datum", "2021-02-08", "referens", "R", "paragraf", "1", "diarienummer", "D");
		}
	}

	private String path(Move move, ArendeId id) {
		return "/arenden/" + id.value() + "/" + move.step
				+ (move == Move.RECORD_SIGNATURE ? this.road.outsidePlace(id) : "");
	}

	/** What would do if role and status were right. */
	private String[] fields(Move move, ArendeId id) {
		return switch (move) {
			case SUBMIT, CERTIFY -> SeenFields.of(this.road.akt(id));
			case SIGN -> new String[0];
			case RECORD_SIGNATURE -> new String[] { "datum", "2021-02-01", "referens", "Handling 7" };
			case REGISTER -> new String[] { "diarienummer", "KS 2021/72" };
			case BESLUT -> new String[] { "utfall", "BIFALL", "datum", "2021-02-08", "paragraf", "12" };
		};
	}

	private Browser browser(Actor actor) {
		return new Browser(this.mvc, actor);
	}

}
