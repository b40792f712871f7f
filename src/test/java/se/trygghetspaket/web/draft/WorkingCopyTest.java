package se.trygghetspaket.web.draft;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.MemoFields;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Arbetskopian")
class WorkingCopyTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private TestDatabase database;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.readyDraft();
	}

	@Test
	@DisplayName("sparas med sin tid, och nästa gång formuläret öppnas står det överst och går att fortsätta med")
	void keptAndContinued() throws Exception {
		JsonNode told = keep(this.road.handlaggare, "0", fields("Halvskrivet <b>åäö</b>"), 200);
		assertThat(told.get("text").asString())
			.matches("Arbetskopian sparades \\d\\d\\.\\d\\d\\. Den ser bara du\\..*");

		Document page = browser().open(path());
		assertThat(page.select("#arbetskopia-finns").text()).contains("Du har ändringar från", "inte är sparade")
			.doesNotContain("Något har sparats");
		assertThat(page.select("[name='avsnitt[1].text']").val()).isNotEqualTo("Halvskrivet <b>åäö</b>");
		assertThat(page.select("main [name=_arbetskopia]").val()).isEqualTo("0");

		Document continued = browser().open(page.select("#arbetskopia-fortsatt").attr("href"));
		assertThat(continued.select("[name='avsnitt[1].text']").val()).isEqualTo("Halvskrivet <b>åäö</b>");
		assertThat(continued.select("main [name=_arbetskopia]").val()).isEqualTo(told.get("edition").asString());
		assertThat(continued.select("#arbetskopia-finns").text()).contains("Här står det du skrev");
		assertThat(stored()).isNotEqualTo("Halvskrivet <b>åäö</b>");
	}

	@Test
	@DisplayName("försvinner när formuläret är sparat, men inte för att någon förhandsgranskar eller får ett fel")
	void goneWhenSaved() throws Exception {
		String edition = keep(this.road.handlaggare, "0", fields("Ny text."), 200).get("edition").asString();
		MemoFields form = fields("Ny text.").with("_arbetskopia", edition);
		browser().answer(200, path(), form.with("action", "preview").toArray());
		browser().answer(422, path(), form.with("datum", "i går").with("action", "save").toArray());
		assertThat(copies()).isEqualTo(1);
		browser().done(path(), fields("Ny text.").with("_arbetskopia", edition).with("action", "save").toArray());
		assertThat(copies()).isZero();
		assertThat(stored()).isEqualTo("Ny text.");
	}

	@Test
	@DisplayName("finns kvar när en annan flik sparas än den som den kom från")
	void otherTabKeepsIt() throws Exception {
		keep(this.road.handlaggare, "0", fields("I den ena fliken."), 200);
		browser().done(path(), fields("I den andra.").with("_arbetskopia", "0").with("action", "save").toArray());
		assertThat(copies()).isEqualTo(1);
		assertThat(browser().open(path()).select("#arbetskopia-finns").text())
			.contains("Något har sparats sedan du skrev dem");
	}

	@Test
	@DisplayName("ersätts inte tyst av en annan flik: 409 med en mening, och sedan den som väljs")
	void twoTabs() throws Exception {
		keep(this.road.handlaggare, "0", fields("Första fliken."), 200);
		JsonNode refused = keep(this.road.handlaggare, "0", fields("Andra fliken."), 409);
		assertThat(refused.get("text").asString()).startsWith("Arbetskopian sparas inte: det finns redan en från");
		assertThat(continued()).isEqualTo("Första fliken.");
		keep(this.road.handlaggare, refused.get("edition").asString(), fields("Andra fliken."), 200);
		assertThat(continued()).isEqualTo("Andra fliken.");
	}

	@Test
	@DisplayName("kastas av sin skrivare, och bara den utgåva som hen såg")
	void discarded() throws Exception {
		String edition = keep(this.road.handlaggare, "0", fields("Kastas."), 200).get("edition").asString();
		String newer = keep(this.road.handlaggare, edition, fields("Senare."), 200).get("edition").asString();
		discard(this.road.handlaggare, edition);
		discard(this.road.somebody(Role.HANDLAGGARE), newer);
		assertThat(copies()).isEqualTo(1);
		discard(this.road.handlaggare, newer);
		assertThat(copies()).isZero();
	}

	@Test
	@DisplayName("ger ingen annan något, inte ens en kollega med samma roll")
	void othersSeeNothing() throws Exception {
		keep(this.road.handlaggare, "0", fields("Bara mitt."), 200);
		Browser colleague = new Browser(this.mvc, this.road.somebody(Role.HANDLAGGARE));
		for (String address : List.of(path(), path() + "?arbetskopia")) {
			Document page = colleague.open(address);
			assertThat(page.select("#arbetskopia-finns")).isEmpty();
			assertThat(page.html()).doesNotContain("Bara mitt.");
		}
	}

	@Test
	@DisplayName("tas bara emot från den som får spara formuläret, och bara för formulär som finns")
	void onlyWhoMaySave() throws Exception {
		for (Role role : List.of(Role.EKONOM, Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE, Role.ADMINISTRATOR,
				Role.LASARE)) {
			assertThat(status(this.road.somebody(role), path())).as(role.name()).isEqualTo(403);
		}
		for (String address : List.of("/", "/arenden", "/arenden/" + this.id.value(), "/arenden/abc/fordelning",
				"/arenden/99999/tjansteskrivelse", path() + "/", path() + "?x=1",
				"//annan.example/arenden/1/fordelning", "https://annan.example" + path(), "")) {
			assertThat(status(this.road.handlaggare, address)).as(address).isIn(404);
		}
		assertThat(copies()).isZero();
	}

	@Test
	@DisplayName("tas inte emot när ärendet är lämnat, men det som redan skrevs visas bredvid det som gäller")
	void frozen() throws Exception {
		keep(this.road.handlaggare, "0", fields("Hann inte sparas."), 200);
		this.road.take(this.id, ArendeStatus.EKONOMIGRANSKNING);
		JsonNode told = keep(this.road.handlaggare, "0", fields("För sent."), 410);
		assertThat(told.get("text").asString()).contains("det går inte längre att ändra här");
		Document page = browser().refused(path() + "?arbetskopia", 409);
		assertThat(page.text()).contains("kan inte sparas", "Hann inte sparas.");
		assertThat(page.select("[name=action]")).isEmpty();
	}

	@Test
	@DisplayName("har en gräns: det som är för stort sparas inte och det sägs")
	void tooLarge() throws Exception {
		JsonNode told = keep(this.road.handlaggare, "0", fields("x".repeat(WorkingCopies.MAX_CHARACTERS)), 413);
		assertThat(told.get("text").asString()).startsWith("Inte sparat: det är för mycket text");
		keep(this.road.handlaggare, "0", fields("Noll\u0000tecken och \u0001 styrtecken"), 200);
		assertThat(continued()).isEqualTo("Noll\uFFFDtecken och \u0001 styrtecken");
		keep(this.road.handlaggare, "x'; drop table working_copy", fields("Text"), 409);
	}

	@Test
	@DisplayName("är borta efter trettio dagar")
	void old() throws Exception {
		keep(this.road.handlaggare, "0", fields("Gammalt."), 200);
		this.database.superuser()
			.sql("update working_copy set saved_at = saved_at - cast(:days || ' days' as interval)")
			.param("days", WorkingCopies.KEPT.plus(Duration.ofDays(1)).toDays())
			.update();
		Actor other = this.road.somebody(Role.HANDLAGGARE);
		keep(other, "0", fields("Nytt."), 200);
		assertThat(copies()).isEqualTo(1);
		assertThat(browser().open(path()).select("#arbetskopia-finns")).isEmpty();
	}

	@Test
	@DisplayName("leder genom sammanfogningen när någon annan har sparat sedan den skrevs")
	void clashAfterContinuing() throws Exception {
		MemoFields mine = fields("Mitt.").with("base", browser().open(path()).select("main [name=base]").val());
		keep(this.road.handlaggare, "0", mine, 200);
		Browser colleague = new Browser(this.mvc, this.road.somebody(Role.HANDLAGGARE));
		colleague.done(path(), fields("Hennes.").with("action", "save").toArray());
		assertThat(browser().open(path()).select("#arbetskopia-finns").text()).contains("Något har sparats");

		Document continued = browser().open(path() + "?arbetskopia");
		mine.with("_arbetskopia", continued.select("main [name=_arbetskopia]").val());
		Document clash = browser().answer(409, path(), mine.with("action", "save").toArray());
		assertThat(clash.select("fieldset.merge").eachAttr("data-kind")).containsExactly("CLASH");
		assertThat(clash.select("#krock [name=_arbetskopia]").val()).isNotEqualTo("0");
		assertThat(copies()).isEqualTo(1);
	}

	@Test
	@DisplayName("finns för fördelning, yrkande, kommentar och mall också, och de öppnas med det som skrevs")
	void otherForms() throws Exception {
		String arende = "/arenden/" + this.id.value();
		keep(this.road.handlaggare, arende + "/fordelning", "0", "version", "0", "insats", "", "label", "Halv",
				"belopp", "1,", "motivering", "Därför");
		assertThat(browser().open(arende + "/fordelning?arbetskopia").select("input[name=label]").val())
			.isEqualTo("Halv");
		keep(this.road.ekonom, arende + "/kommentarer", "0", "text", "Halv kommentar", "insats", "");
		assertThat(new Browser(this.mvc, this.road.ekonom).open(arende + "/kommentarer?arbetskopia")
			.select("main textarea[name=text]")
			.val()).isEqualTo("Halv kommentar");
		Actor administrator = this.road.somebody(Role.ADMINISTRATOR);
		String mall = "/paket/" + this.road.paket.slug().value() + "/mall";
		keep(administrator, mall, "0", "version", "0", "mottagare", "Halva nämnden", "avsnitt[0].text", "Halvt");
		assertThat(new Browser(this.mvc, administrator).open(mall + "?arbetskopia").select("[name=mottagare]").val())
			.isEqualTo("Halva nämnden");
		this.road.take(this.id, ArendeStatus.INLAMNAT);
		Browser secretary = new Browser(this.mvc, this.road.namndsekreterare);
		Document yrkanden = secretary.open(arende + "/yrkanden");
		keep(this.road.namndsekreterare, arende + "/yrkanden", "0", "version",
				yrkanden.select("main [name=version]").val(), "number", yrkanden.select("main [name=number]").val(),
				"kind", "AVSLAG", "mover", "Åsa Ö", "text", "Halvt yrkande");
		Document continued = Jsoup.parse(secretary.send(MockMvcRequestBuilders.get(arende + "/yrkanden?arbetskopia"))
			.getResponse()
			.getContentAsString());
		assertThat(continued.select("main [name=text]").val()).isEqualTo("Halvt yrkande");
	}

	private JsonNode keep(Actor actor, String seen, MemoFields form, int status) throws Exception {
		MvcResult result = new Browser(this.mvc, actor).post("/arbetskopia",
				form.with("_adress", path()).with("_arbetskopia", seen).toArray());
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		return JsonMapper.shared().readTree(result.getResponse().getContentAsString());
	}

	private void keep(Actor actor, String address, String seen, String... fields) throws Exception {
		String[] sent = Arrays.copyOf(fields, fields.length + 4);
		System.arraycopy(new String[] { "_adress", address, "_arbetskopia", seen }, 0, sent, fields.length, 4);
		assertThat(new Browser(this.mvc, actor).post("/arbetskopia", sent).getResponse().getStatus()).as(address)
			.isEqualTo(200);
	}

	private int status(Actor actor, String address) throws Exception {
		return new Browser(this.mvc, actor).post("/arbetskopia", "_adress", address, "text", "x")
			.getResponse()
			.getStatus();
	}

	private void discard(Actor actor, String edition) throws Exception {
		new Browser(this.mvc, actor).post("/arbetskopia/kasta", "_adress", path(), "_arbetskopia", edition);
	}

	private String continued() throws Exception {
		return browser().open(path() + "?arbetskopia").select("[name='avsnitt[1].text']").val();
	}

	private MemoFields fields(String text) {
		return MemoFields.of(this.road.akt(this.id)).with("avsnitt[1].text", text);
	}

	private String stored() {
		return this.road.akt(this.id).tjansteskrivelse().memo().avsnitt().get(1).text();
	}

	private int copies() {
		return this.database.superuser().sql("select count(*) from working_copy").query(Integer.class).single();
	}

	private Browser browser() {
		return new Browser(this.mvc, this.road.handlaggare);
	}

	private String path() {
		return "/arenden/" + this.id.value() + "/tjansteskrivelse";
	}

}
