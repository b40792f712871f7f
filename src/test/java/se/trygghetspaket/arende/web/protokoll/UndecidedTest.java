package se.trygghetspaket.arende.web.protokoll;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Protokollet för ett ärende som inte är beslutat")
class UndecidedTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Test
	@DisplayName("finns inte än, och sidan säger var ärendet står")
	void saysWhereTheCaseStands() throws Exception {
		TestRoad road = new TestRoad(this.context);
		ArendeId id = road.at(ArendeStatus.INLAMNAT);
		Browser secretary = new Browser(this.mvc, road.namndsekreterare);
		for (String page : List.of("protokoll", "expediering", "protokollsutdrag.docx", "protokollsutdrag.txt",
				"protokoll/justering", "protokoll/rattelse/paragraf")) {
			assertThat(secretary.refused("/arenden/" + id.value() + "/" + page, 409).text())
				.contains("Ärendet har status Inlämnat");
		}
		secretary.answer(409, "/arenden/" + id.value() + "/protokoll/justering", "datum", "2021-02-09");
		secretary.answer(409, "/arenden/" + id.value() + "/expediering", "datum", "2021-02-09");
	}

}
