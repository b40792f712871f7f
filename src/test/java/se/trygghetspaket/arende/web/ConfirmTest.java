package se.trygghetspaket.arende.web;

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
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ett ja till det man ser")
class ConfirmTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@Test
	@DisplayName("visar belopp, kontrollsumma, vad som händer och vem som är näst")
	void showsWhatIsSaidYesTo() throws Exception {
		ArendeId id = this.road.readyDraft();
		Document page = browser().open(path(id));
		assertThat(page.select("h1").text()).isEqualTo("Kontrollera innan du lämnar till ekonomi");
		assertThat(page.text()).contains("5,0 mkr", "Insats på 3000000", "3,0 mkr",
				this.road.akt(id).fordelning().sha256(), "Fördelningen låses", "ekonomins tur");
		assertThat(page.select("form[method=post] button").last().text()).isEqualTo("Lämna till ekonomi");
	}

	@Test
	@DisplayName("leder vidare med besked om nästa steg")
	void tellsWhatComesNext() throws Exception {
		ArendeId id = this.road.readyDraft();
		assertThat(browser().done(path(id), SeenFields.of(this.road.akt(id))))
			.isEqualTo("/arenden/" + id.value() + "/klart/lamnat");
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
	}

	@Test
	@DisplayName("gäller inte det som någon annan har ändrat till efteråt: 409, och sidan visar det nya")
	void refusesWhatWasNotSeen() throws Exception {
		ArendeId id = this.road.readyDraft();
		String[] seen = SeenFields.of(this.road.akt(id));
		browser().done("/arenden/" + id.value() + "/tjansteskrivelse",
				MemoFields.of(this.road.akt(id)).with("avsnitt[1].text", "Ny text.").with("action", "save").toArray());
		Document page = browser().answer(409, path(id), seen);
		assertThat(page.select("[role=alert]").text()).contains("Något har ändrats sedan du öppnade sidan");
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.UTKAST);
		browser().done(path(id), "sha256", page.select("[name=sha256]").val(), "ramRevision",
				page.select("[name=ramRevision]").val(), "memoVersion", page.select("[name=memoVersion]").val());
	}

	@Test
	@DisplayName("gäller inte en ram som har ändrats sedan ekonomen såg den")
	void certifierSeesTheRam() throws Exception {
		ArendeId id = this.road.at(ArendeStatus.EKONOMIGRANSKNING);
		String[] seen = SeenFields.of(this.road.akt(id));
		this.road.confirmRam(6_000_000);
		Document page = new Browser(this.mvc, this.road.ekonom).answer(409, "/arenden/" + id.value() + "/intyga", seen);
		assertThat(page.text()).contains("Något har ändrats", "Hela ramen ska fördelas", "6,0 mkr");
		assertThat(page.select("main form")).isEmpty();
	}

	@Test
	@DisplayName("går inte att ge medan något hindrar: 422 med alla skäl och vägen till dem")
	void listsEveryHinder() throws Exception {
		ArendeId id = this.road.draft(null, List.of(), 6_000_000);
		Document page = browser().answer(422, path(id), SeenFields.of(this.road.akt(id)));
		assertThat(page.select(".tasks li").eachText()).hasSize(3)
			.anyMatch((line) -> line.startsWith("Årets ram är preliminär"))
			.anyMatch((line) -> line.startsWith("Fördelningen överskrider ramen med 1 000 000 kr"))
			.anyMatch((line) -> line.startsWith("Ingen ska skriva under"));
		assertThat(page.select("main form")).isEmpty();
		assertThat(this.road.status(id)).isEqualTo(ArendeStatus.UTKAST);
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.handlaggare);
	}

	private static String path(ArendeId id) {
		return "/arenden/" + id.value() + "/lamna-till-ekonomi";
	}

}
