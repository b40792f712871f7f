package se.trygghetspaket.arende.web.memo;

import java.time.LocalDate;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.MemoFields;
import se.trygghetspaket.arende.web.SeenFields;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Tjänsteskrivelsens sida")
class MemoPageTest {

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
	@DisplayName("sparar rubrik, diarienummer, datum, mottagare, avsnitt, listans form och undertecknare")
	void savesEverything() throws Exception {
		Actor other = this.road.somebody(Role.UNDERTECKNARE);
		browser().done(path(),
				fields().with("rubrik", "Ny rubrik")
					.with("diarienummer", "")
					.with("datum", "2021-02-03")
					.with("mottagare", "Kommunstyrelsens utskott")
					.with("numbered", "false")
					.with("avsnitt[1].rubrik", "Kort")
					.with("avsnitt[1].text", "Ett stycke.\r\n\r\n- en punkt")
					.with("undertecknare[1].user", String.valueOf(other.user().id()))
					.with("undertecknare[2].namn", "Åsa Ö")
					.with("action", "save")
					.toArray());
		ArendeAkt akt = akt();
		assertThat(akt.arende().rubrik()).isEqualTo("Ny rubrik");
		assertThat(akt.arende().diarienummer()).isEmpty();
		assertThat(akt.tjansteskrivelse().memo().datum()).isEqualTo(LocalDate.of(2021, 2, 3));
		assertThat(akt.tjansteskrivelse().memo().mottagare()).isEqualTo("Kommunstyrelsens utskott");
		assertThat(akt.tjansteskrivelse().memo().beslutForm()).isEqualTo(new BeslutForm(false, true, true));
		assertThat(akt.tjansteskrivelse().memo().avsnitt().get(1))
			.isEqualTo(new Avsnitt("Kort", "Ett stycke.\n\n- en punkt"));
		assertThat(akt.tjansteskrivelse().underteckningar()).extracting((place) -> place.undertecknare().namn())
			.containsExactly("Ulla Berg", "Ove Ek", "Åsa Ö");
		assertThat(akt.tjansteskrivelse().underteckningar().get(1).user()).contains(other.user());
		assertThat(akt.tjansteskrivelse().underteckningar().get(2)).extracting(Underteckning::user)
			.isEqualTo(Optional.empty());
	}

	@ParameterizedTest
	@CsvSource({ "add-avsnitt,6,Förslag till beslut", "remove-avsnitt-0,4,Sammanfattning",
			"down-avsnitt-0,5,Sammanfattning", "up-avsnitt-1,5,Sammanfattning", "up-avsnitt-0,5,Förslag till beslut",
			"remove-avsnitt-99,5,Förslag till beslut", "nonsens,5,Förslag till beslut" })
	@DisplayName("lägger till, tar bort och flyttar avsnitt utan att spara och med allt skrivet kvar")
	void editsSections(String action, int size, String first) throws Exception {
		Document page = browser().answer(200, path(),
				fields().with("mottagare", "Skrivet men inte sparat").with("action", action).toArray());
		assertThat(page.select("[name$='].rubrik']")).hasSize(size);
		assertThat(page.select("[name='avsnitt[0].rubrik']").val()).isEqualTo(first);
		assertThat(page.select("#mottagare").val()).isEqualTo("Skrivet men inte sparat");
		assertThat(page.select("#datum").val()).isEqualTo("2021-01-20");
		assertThat(page.select("#numbered1").hasAttr("checked")).isTrue();
		assertThat(page.select("[name='undertecknare[0].namn']").val()).isEqualTo("Ulla Berg");
		assertThat(akt().tjansteskrivelse().memo().mottagare()).isEqualTo("Kommunstyrelsen");
	}

	@Test
	@DisplayName("flyttar och tar bort undertecknare utan att spara")
	void editsSignatories() throws Exception {
		Document moved = browser().answer(200, path(), fields().with("action", "down-undertecknare-0").toArray());
		assertThat(moved.select("[name$='].namn']").eachAttr("value")).containsExactly("Ove Ek", "Ulla Berg");
		assertThat(moved.select("[name='undertecknare[1].user'] option[selected]").text()).isEqualTo("Ulla Berg");
		Document removed = browser().answer(200, path(), fields().with("action", "remove-undertecknare-1").toArray());
		assertThat(removed.select("[name$='].namn']").eachAttr("value")).containsExactly("Ulla Berg");
		assertThat(akt().tjansteskrivelse().underteckningar()).hasSize(2);
	}

	@Test
	@DisplayName("förhandsgranskar det skrivna med belopp ur fördelningen, utan att spara")
	void previews() throws Exception {
		Document page = browser().answer(200, path(),
				fields().with("avsnitt[1].text", "Ett **nytt** stycke <b>.").with("action", "preview").toArray());
		assertThat(page.select(".preview article").text()).contains("Ett nytt stycke <b>.", "Insats på 3000000", "3,0");
		assertThat(page.select(".preview article strong").text()).contains("nytt");
		assertThat(page.select(".preview h2").first().text()).isEqualTo("Så blir den när du har sparat");
		assertThat(akt().tjansteskrivelse().memo().avsnitt().get(1).text()).doesNotContain("nytt");
		assertThat(browser().open(path()).select(".preview h2").first().text())
			.isEqualTo("Så ser tjänsteskrivelsen ut");
	}

	@Test
	@DisplayName("säger att beslutslistan eller tabellen saknas och lägger in raden i rätt avsnitt")
	void insertsPlaceholders() throws Exception {
		MemoFields without = fields().with("avsnitt[0].text", "Vi föreslår:").with("avsnitt[2].text", "");
		Document page = browser().answer(200, path(), without.with("action", "preview").toArray());
		assertThat(page.select("form button[value^=insert]").eachAttr("value")).containsExactly("insert-beslutsforslag",
				"insert-fordelning");
		Document list = browser().answer(200, path(), without.with("action", "insert-beslutsforslag").toArray());
		assertThat(list.select("[name='avsnitt[0].text']").text()).isEqualTo("Vi föreslår:\n\n{{beslutsforslag}}");
		Document table = browser().answer(200, path(), without.with("action", "insert-fordelning").toArray());
		assertThat(table.select("[name='avsnitt[2].text']").text()).isEqualTo("{{fordelning}}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "rubrik||rubrik|Skriv rubriken på en rad", "datum|2021-13-01|datum|år-månad-dag",
					"datum||datum|år-månad-dag", "avsnitt[1].rubrik| |avsnitt1\\.rubrik|rubrik för avsnitt 2",
					"undertecknare[0].namn| |undertecknare0\\.namn|namnet på undertecknare 1",
					"undertecknare[0].user|4711|undertecknare0\\.user|inte längre kan skriva under" })
	@DisplayName("säger vad som är fel vid fältet, sparar inte och behåller det skrivna")
	void fieldErrors(String field, String typed, String errorId, String what) throws Exception {
		Document page = browser().answer(422, path(),
				fields().with(field, (typed != null) ? typed : "")
					.with("mottagare", "Kvar")
					.with("action", "save")
					.toArray());
		assertThat(page.select("#" + errorId + "-error").text()).contains(what);
		assertThat(page.select(".error-summary a")).isNotEmpty();
		assertThat(page.select("#mottagare").val()).isEqualTo("Kvar");
		assertThat(akt().tjansteskrivelse().memo().mottagare()).isEqualTo("Kommunstyrelsen");
	}

	@Test
	@DisplayName("visar båda texterna när någon annan hann före, 409, och kan sedan sparas")
	void clash() throws Exception {
		MemoFields mine = fields().with("avsnitt[1].text", "Min text.");
		browser().done(path(), fields().with("avsnitt[1].text", "Hennes text.").with("action", "save").toArray());
		Document page = browser().answer(409, path(), mine.with("action", "save").toArray());
		assertThat(page.select("fieldset.merge legend").eachText()).containsExactly("Avsnittet ”Sammanfattning”");
		assertThat(page.select("fieldset.merge .typed").eachText()).containsExactly("Min text.", "Hennes text.");
		assertThat(page.select("[name='avsnitt[1].text']").val()).isEqualTo("Min text.");
		assertThat(akt().tjansteskrivelse().memo().avsnitt().get(1).text()).isEqualTo("Hennes text.");
		mine.with("version", page.select("[name=version]").val()).with("seen", page.select("[name=seen]").val());
		browser().answer(422, path(), mine.with("action", "merge-save").toArray());
		String choice = page.select("fieldset.merge input[value=MINE]").attr("name");
		browser().done(path(), mine.with(choice, "MINE").toArray());
		assertThat(akt().tjansteskrivelse().memo().avsnitt().get(1).text()).isEqualTo("Min text.");
	}

	@Test
	@DisplayName("låter ingen text försvinna när ärendet har lämnats under tiden")
	void submittedMeanwhile() throws Exception {
		MemoFields mine = fields().with("avsnitt[1].text", "Min långa text.");
		browser().done("/arenden/" + this.id.value() + "/lamna-till-ekonomi", SeenFields.of(akt()));
		Document page = browser().answer(409, path(), mine.with("action", "save").toArray());
		assertThat(page.text()).contains("kan inte sparas");
		assertThat(page.select(".merge .typed").eachText()).contains("Min långa text.");
		assertThat(page.select("[name=action]")).isEmpty();
	}

	@Test
	@DisplayName("är bara till för att läsa för alla utom handläggare, och för alla när ärendet är lämnat")
	void readOnly() throws Exception {
		Browser ekonom = new Browser(this.mvc, this.road.ekonom);
		assertThat(ekonom.open(path()).select("main form")).isEmpty();
		ekonom.answer(403, path(), fields().with("action", "save").toArray());
		ArendeId submitted = this.road.at(ArendeStatus.EKONOMIGRANSKNING);
		Document page = browser().open("/arenden/" + submitted.value() + "/tjansteskrivelse");
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select("article").text()).contains("Brottsförebyggande rådet föreslår", "Summa");
	}

	@Test
	@DisplayName("tål det som bara den skickar som inte kom från sidan")
	void tampered() throws Exception {
		browser().answer(409, path(), fields().without("version").with("action", "save").toArray());
		browser().answer(409, path(), fields().with("version", "abc").with("action", "save").toArray());
		browser().answer(200, path(), fields().without("avsnitt[0].rubrik").with("action", "preview").toArray());
		browser().answer(200, path(), fields().with("avsnitt[9].rubrik", "Långt ned").toArray());
		browser().answer(200, path(), fields().with("avsnitt[9999].rubrik", "x").toArray());
		browser().answer(200, path(), fields().with("numbered", "kanske").toArray());
		browser().answer(422, path(), "version", "0", "action", "save");
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
