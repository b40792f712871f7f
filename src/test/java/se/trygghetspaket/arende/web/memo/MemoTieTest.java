package se.trygghetspaket.arende.web.memo;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.MemoFields;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Belopp som läggs in i tjänsteskrivelsen")
class MemoTieTest {

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
	@DisplayName("väljs i varje avsnitt, med det som skrivs ut nu")
	void choices() throws Exception {
		Document page = browser().open(path());
		assertThat(page.select("[name$='].tie']")).hasSize(page.select("[name$='].rubrik']").size());
		assertThat(page.select("[name='avsnitt[0].tie'] option")
			.eachText()
			.stream()
			.map((text) -> text.replace('\u00A0', ' '))
			.toList()).contains("Summan: 5,0 mkr", "Budgetramen att fördela: 5,0 mkr")
			.anyMatch((text) -> text.endsWith(": 3,0 mkr"));
		assertThat(page.select("[name='avsnitt[0].tie'] optgroup").eachAttr("label")).startsWith("Årets belopp, 2021");
		assertThat(page.text()).contains("Skriv inte av belopp i texten", "{{belopp: Fältarbete | tkr}}");
	}

	@Test
	@DisplayName("hamnar utan skript sist i texten, sägs till om, syns i förhandsgranskningen och sparas inte")
	void insertsLast() throws Exception {
		Document page = browser().answer(200, path(),
				fields().with("avsnitt[1].text", "Det blir")
					.with("avsnitt[1].tie", "{{summa}}")
					.with("avsnitt[1].tieUnit", "tkr")
					.with("action", "tie-1")
					.toArray());
		assertThat(page.select("[name='avsnitt[1].text']").val()).isEqualTo("Det blir {{summa | tkr}}");
		assertThat(page.select("[role=status]").text()).contains("{{summa | tkr}} är inlagt sist i avsnittet");
		assertThat(page.select("[autofocus]").attr("id")).isEqualTo("avsnitt-1");
		assertThat(page.select(".dokument-tied").text().replace('\u00A0', ' ')).contains("5 000 tkr");
		assertThat(page.select(".dokument-tied").attr("title")).isEqualTo("Kopplat belopp: {{summa | tkr}}");
		assertThat(akt().tjansteskrivelse().memo().avsnitt().get(1).text()).doesNotContain("{{summa | tkr}}");
	}

	@Test
	@DisplayName("hamnar i ett eget stycke efter en lista eller tabell")
	void afterATable() throws Exception {
		Document page = browser().answer(200, path(),
				fields().with("avsnitt[1].text", "Se:\r\n\r\n{{fordelning}}\r\n")
					.with("avsnitt[1].tie", "{{netto}}")
					.with("action", "tie-1")
					.toArray());
		assertThat(page.select("[name='avsnitt[1].text']").val().replace("\r", ""))
			.isEqualTo("Se:\n\n{{fordelning}}\n\n{{netto}}");
	}

	@Test
	@DisplayName("läggs inte in om inget är valt eller om något annat skickas")
	void nothingChosen() throws Exception {
		for (String sent : new String[] { "", "<b>", "{{x}}" }) {
			Document page = browser().answer(200, path(),
					fields().with("avsnitt[1].text", "Orört")
						.with("avsnitt[1].tie", sent)
						.with("action", "tie-1")
						.toArray());
			assertThat(page.select("[name='avsnitt[1].text']").val()).isEqualTo("Orört");
			assertThat(page.select("[role=status]").text()).contains("Välj först");
		}
		browser().answer(200, path(), fields().with("action", "tie-99").toArray());
	}

	@Test
	@DisplayName("är markerade på skärmen men aldrig i en fil")
	void neverInFiles() throws Exception {
		browser().done(path(),
				fields().with("avsnitt[1].text", "Det blir {{summa}}.").with("action", "save").toArray());
		Document file = browser().open("/arenden/" + this.id.value() + "/tjansteskrivelse.html");
		assertThat(file.select("article").text().replace('\u00A0', ' ')).contains("Det blir 5,0 mkr.");
		assertThat(file.select(".dokument-tied, [title]")).isEmpty();
		assertThat(browser().open(path()).select(".dokument-tied")).hasSize(2);
	}

	@Test
	@DisplayName("har vid sin sida valet att avrunda tabellen, som sparas med skrivelsen")
	void rounding() throws Exception {
		assertThat(browser().open(path()).select("#avrundning option[selected]").val()).isEqualTo("FINARE_ENHET");
		browser().done(path(), fields().with("avrundning", "AVRUNDA_MED_NOT").with("action", "save").toArray());
		assertThat(akt().tjansteskrivelse().memo().avrundning()).isEqualTo(Avrundning.AVRUNDA_MED_NOT);
		assertThat(browser().open(path()).select("#avrundning option[selected]").val()).isEqualTo("AVRUNDA_MED_NOT");
		browser().done(path(), fields().with("avrundning", "nonsens").with("action", "save").toArray());
		assertThat(akt().tjansteskrivelse().memo().avrundning()).isEqualTo(Avrundning.AVRUNDA_MED_NOT);
	}

	private MemoFields fields() {
		return MemoFields.of(akt());
	}

	private ArendeAkt akt() {
		return this.road.akt(this.id);
	}

	private String path() {
		return "/arenden/" + this.id.value() + "/tjansteskrivelse";
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.handlaggare);
	}

}
