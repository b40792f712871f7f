package se.trygghetspaket.arende.web.historik;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("En tidigare version av ett ärende")
class EarlierVersionTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ArendeRoadService moves;

	@ParameterizedTest
	@EnumSource(names = { "LASARE", "ADMINISTRATOR" })
	@DisplayName("som aldrig blev inlämnad är arbetsmaterial, som läsare och administratör inte ser")
	void neverHandedIn(Role role) throws Exception {
		TestRoad road = new TestRoad(this.context);
		ArendeId id = returnedOnce(road);
		Actor reader = road.somebody(role);
		assertThat(heading(reader, id)).isEqualTo("Version 2 och version 2");
		new Browser(this.mvc, reader).refused(page(id) + "?fran=1&till=2", 404);
		new Browser(this.mvc, reader).refused(page(id) + "?till=1", 404);
		assertThat(heading(road.ekonom, id)).isEqualTo("Version 1 och version 2");
	}

	@Test
	@DisplayName("som har varit inlämnad ser alla som får se ärendet")
	void handedInBefore() throws Exception {
		TestRoad road = new TestRoad(this.context);
		ArendeId id = returnedOnce(road);
		this.moves.move(road.handlaggare, id, ArendeMove.WITHDRAW, new Reason("Ny siffra"));
		road.take(id, ArendeStatus.INLAMNAT);
		assertThat(heading(road.somebody(Role.LASARE), id)).isEqualTo("Version 2 och version 3");
	}

	/** Version 1 was returned by finance, version 2 is handed in. */
	private ArendeId returnedOnce(TestRoad road) {
		ArendeId id = road.at(ArendeStatus.EKONOMIGRANSKNING);
		this.moves.move(road.ekonom, id, ArendeMove.RETURN_FROM_FINANCE, new Reason("Fel siffra"));
		return road.take(id, ArendeStatus.INLAMNAT);
	}

	private String heading(Actor reader, ArendeId id) throws Exception {
		return new Browser(this.mvc, reader).open(page(id)).select("h1").text();
	}

	private static String page(ArendeId id) {
		return "/arenden/" + id.value() + "/versioner";
	}

}
