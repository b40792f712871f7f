package se.trygghetspaket.mall.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.mall.SkrivelsemallService;
import se.trygghetspaket.mall.domain.MallAvsnitt;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.mall.domain.StartMall;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Skrivelsemallens sida")
class MallPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private SkrivelsemallService mallar;

	@Autowired
	private QueryCounter queries;

	private TestRoad road;

	private Actor administrator;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.administrator = this.road.somebody(Role.ADMINISTRATOR);
	}

	@Test
	@DisplayName("sparar rubriker, krav, hjälptexter, texter och listans form, och visar det i paketets historik")
	void saves() throws Exception {
		String next = browser().done(path(),
				fields("save", "avsnitt[1].rubrik", "I korthet", "avsnitt[1].required", "true", "avsnitt[1].help",
						"Högst fem meningar", "avsnitt[1].text", "För {{år}}.", "sentences", "true", "mottagare",
						"Trygghetsnämnden", "sumLabel", "Totalt"));
		assertThat(next).isEqualTo(path());
		Skrivelsemall mall = mall();
		assertThat(mall.avsnitt().get(1))
			.isEqualTo(new MallAvsnitt("I korthet", true, "Högst fem meningar", "För {{år}}."));
		assertThat(mall.beslutForm().sentences()).isTrue();
		assertThat(mall.mottagare()).isEqualTo("Trygghetsnämnden");
		assertThat(mall.sumLabel()).isEqualTo("Totalt");
		String history = browser().open("/paket/" + this.road.paket.slug() + "/historik").text();
		assertThat(history).contains("ändrade mallen för tjänsteskrivelser", "ändrade hur beslutslistan skrivs");
	}

	@Test
	@DisplayName("lägger till, tar bort och flyttar avsnitt utan att spara och med allt skrivet kvar")
	void edits() throws Exception {
		assertThat(rubriker(post(200, fields("down-avsnitt-0")))).startsWith("Sammanfattning", "Förslag till beslut");
		assertThat(rubriker(post(200, fields("up-avsnitt-4")))).endsWith("Konsekvenser för barn",
				"Ekonomiska konsekvenser");
		assertThat(rubriker(post(200, fields("remove-avsnitt-1")))).hasSize(4).doesNotContain("Sammanfattning");
		Document added = post(200, fields("add-avsnitt", "mottagare", "Kvar"));
		assertThat(rubriker(added)).hasSize(6).endsWith("");
		assertThat(added.select("#mottagare").val()).isEqualTo("Kvar");
		assertThat(added.select("#avsnitt0\\.required1").hasAttr("checked")).isTrue();
		for (String nothing : List.of("up-avsnitt-0", "down-avsnitt-4", "remove-avsnitt-99", "start-INGEN",
				"nonsens")) {
			assertThat(rubriker(post(200, fields(nothing)))).hasSize(5).startsWith("Förslag till beslut");
		}
		assertThat(mall()).isEqualTo(StartMall.KORT.mall());
	}

	@Test
	@DisplayName("börjar om från en färdig mall, och visar hur en skrivelse börjar, utan att spara")
	void startsFromShipped() throws Exception {
		Document page = post(200, fields("start-MED_BESLUTSUNDERLAG"));
		assertThat(rubriker(page)).endsWith("Beslutsunderlag", "Beslutet skickas till");
		assertThat(page.select(".preview article").text())
			.contains("anvisar 0,8 mkr till Exempel 1 ur Trygghetspaketet för 2021.", "Beslutet skickas till");
		assertThat(mall()).isEqualTo(StartMall.KORT.mall());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "avsnitt[0].text|Inget här|.error-summary|Ingen text har beslutslistan",
					"avsnitt[1].text|{{fordelning}}|#avsnitt2\\.text-error|står på mer än en plats",
					"avsnitt[1].text|Se {{belopp}}|#avsnitt1\\.text-error|{{belopp}} i avsnitt 2",
					"avsnitt[0].text|x {{beslutsforslag}}|#avsnitt0\\.text-error|ensam på sin rad",
					"avsnitt[1].rubrik|ÄRENDET|#avsnitt2\\.rubrik-error|finns redan i mallen",
					"avsnitt[1].rubrik| |#avsnitt1\\.rubrik-error|Skriv en rubrik för avsnitt 2" })
	@DisplayName("säger vad som är fel, sparar inte och behåller det skrivna")
	void faults(String field, String typed, String where, String what) throws Exception {
		Document page = post(422, fields("save", field, (typed != null) ? typed : "", "mottagare", "Kvar"));
		assertThat(page.select(where).text()).contains(what);
		assertThat(page.select("#mottagare").val()).isEqualTo("Kvar");
		assertThat(page.select(".preview").text()).contains("Exemplet visas när felen i formuläret är rättade.");
		assertThat(mall()).isEqualTo(StartMall.KORT.mall());
	}

	@Test
	@DisplayName("tål det som bara den skickar som inte kom från sidan")
	void tampered() throws Exception {
		post(422, "action", "save");
		post(422, fields("save", "avsnitt[1].help", "x".repeat(1001)));
		post(422, fields("save", "handlingstyp", "x".repeat(201)));
		post(409, fields("save", "version", "abc"));
		List<String> many = new ArrayList<>(List.of(fields("save")));
		for (int i = 5; i < 45; i++) {
			many.addAll(List.of("avsnitt[" + i + "].rubrik", "Rubrik " + i, "avsnitt[" + i + "].text", ""));
		}
		assertThat(post(422, many.toArray(String[]::new)).select(".error-summary").text()).contains("högst 40");
		assertThat(mall()).isEqualTo(StartMall.KORT.mall());
	}

	@Test
	@DisplayName("visar båda när någon annan hann före, 409, och kan sedan sparas")
	void clash() throws Exception {
		String[] mine = fields("save", "avsnitt[1].help", "Mitt.");
		browser().done(path(), fields("save", "avsnitt[1].help", "Hennes.", "numbered", "false"));
		Document page = post(409, mine);
		assertThat(page.select(".clash summary").eachText()).containsExactly("Beslutslistan", "Avsnitt 2");
		assertThat(page.select(".clash textarea").eachText()).anyMatch((text) -> text.contains("Mitt."))
			.anyMatch((text) -> text.contains("Hennes."));
		assertThat(mall().avsnitt().get(1).help()).isEqualTo("Hennes.");
		String[] again = mine.clone();
		again[Arrays.asList(again).indexOf("version") + 1] = page.select("[name=version]").val();
		browser().done(path(), again);
		assertThat(mall().avsnitt().get(1).help()).isEqualTo("Mitt.");
	}

	@Test
	@DisplayName("kan läsas av handläggaren, som inte kan ändra den")
	void reads() throws Exception {
		Browser handlaggare = new Browser(this.mvc, this.road.handlaggare);
		Document page = handlaggare.open(path());
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("main table").first().text()).contains("Förslag till beslut Obligatoriskt",
				"Sammanfattning Frivilligt");
		handlaggare.answer(403, path(), fields("save", "mottagare", "X"));
		new Browser(this.mvc, this.road.ekonom).refused(path(), 403);
	}

	@Test
	@DisplayName("ändrar inga skrivelser som redan finns, bara dem som börjar härefter")
	void existingMemos() throws Exception {
		ArendeId id = this.road.readyDraft();
		Tjansteskrivelse before = this.road.akt(id).tjansteskrivelse().memo();
		browser().done(path(), fields("save", "avsnitt[1].rubrik", "I korthet", "sentences", "true"));
		assertThat(this.road.akt(id).tjansteskrivelse().memo()).isEqualTo(before);
	}

	@Test
	@DisplayName("frågar databasen lika många gånger hur många rubriker mallen än har")
	void queries() throws Exception {
		int few = this.queries.countOf(() -> browser().open(path()));
		browser().done(path(), fields("save", "avsnitt[5].rubrik", "En till", "avsnitt[5].text", ""));
		assertThat(this.queries.countOf(() -> browser().open(path()))).isEqualTo(few).isLessThan(5);
	}

	private Skrivelsemall mall() {
		return this.mallar.get(this.road.paket.id()).mall();
	}

	/** What the page sends, but for what is typed. */
	private String[] fields(String action, String... typed) throws Exception {
		List<String> fields = new ArrayList<>(List.of("action", action));
		fields.addAll(List.of(typed));
		FormElement form = (FormElement) browser().open(path()).selectFirst("main form[method=post]");
		form.formData()
			.stream()
			.filter((field) -> fields.indexOf(field.key()) < 0 && !field.key().equals("_csrf"))
			.forEach((field) -> fields.addAll(List.of(field.key(), field.value())));
		return fields.toArray(String[]::new);
	}

	private Document post(int status, String... fields) throws Exception {
		return browser().answer(status, path(), fields);
	}

	private static List<String> rubriker(Document page) {
		return page.select("[name$='].rubrik']").eachAttr("value");
	}

	private String path() {
		return "/paket/" + this.road.paket.slug() + "/mall";
	}

	private Browser browser() {
		return new Browser(this.mvc, this.administrator);
	}

}
