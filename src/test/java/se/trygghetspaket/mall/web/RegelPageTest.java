package se.trygghetspaket.mall.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.mall.RegelSettingsService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.RegelChoice;
import se.trygghetspaket.tjansteskrivelse.domain.RegelGroup;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Granskningsreglernas sida")
class RegelPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private RegelSettingsService rules;

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
	@DisplayName("visar varje regel med namn, vad den letar efter och sin standard, i sin grupp")
	void shows() throws Exception {
		Document page = browser().open(path());
		assertThat(page.select(".rules h2").eachText()).containsExactly("Belopp", "Förslaget till beslut",
				"Hänvisningar och datum", "Det som ska vara med", "Enhet och avrundning");
		assertThat(page.select(".rules .field")).hasSize(rulesOfGroups().toList().size()).allSatisfy((rule) -> {
			assertThat(rule.select(".form-label").text()).doesNotContain("regel.").isNotEmpty();
			assertThat(rule.select(".form-text").text()).doesNotContain("regel.").endsWith(".");
		});
		assertThat(page.select("select")).hasSize(RegelForm.rules().toList().size()).allSatisfy((select) -> {
			assertThat(page.select("label[for=" + select.id() + "]")).hasSize(1);
			assertThat(page.getElementById(select.attr("aria-describedby"))).isNotNull();
			assertThat(select.select("option[selected]").text()).endsWith(" – standard");
		});
		assertThat(options(page, Regel.BESLUT_UTAN_SUMMA)).containsExactly("Av", "Upplysning", "Varning – standard",
				"Fel (stoppar)");
		assertThat(options(page, Regel.BELOPP_STAMMER_INTE)).containsExactly("Varning", "Fel (stoppar) – standard");
		assertThat(page.select(".rules .field:has(strong)").eachText()).hasSize(2)
			.allSatisfy((text) -> assertThat(text).contains("Fel (stoppar) Gäller alltid"));
		assertThat(page.text()).contains("Standard gäller för alla regler.").doesNotContain("Återställ till standard");
	}

	@Test
	@DisplayName("har ett namn för varje regel som finns, och två regler heter aldrig likadant")
	void names() {
		assertThat(Stream.of(Regel.values()).map((regel) -> text("regel." + regel + ".namn")).toList())
			.doesNotHaveDuplicates()
			.allSatisfy((name) -> assertThat(name).isNotBlank().doesNotEndWith("."));
	}

	@Test
	@DisplayName("sparar valen, visar vad som skiljer sig från standard och vad som var före i historiken")
	void saves() throws Exception {
		assertThat(browser().done(path(),
				fields("save", "choices[BESLUT_EJ_NUMRERAT]", "FEL", "choices[AVSNITT_TOMT]", "OFF")))
			.isEqualTo(path());
		assertThat(settings()).isEqualTo(new RegelSettings(
				Map.of(Regel.BESLUT_EJ_NUMRERAT, RegelChoice.FEL, Regel.AVSNITT_TOMT, RegelChoice.OFF)));
		Document page = browser().open(path());
		assertThat(page.select(".choice small:contains(Standard: Varning)")).hasSize(2);
		assertThat(chosen(page, Regel.AVSNITT_TOMT)).isEqualTo("Av");
		assertThat(browser().open("/paket/" + this.road.paket.slug() + "/historik").text()).contains(
				"ändrade vilka granskningsregler som gäller.",
				"ändrade regeln ”Beslutspunkterna är inte numrerade” från Varning till Fel (stoppar).",
				"ändrade regeln ”Ett avsnitt är tomt” från Varning till Av.");
	}

	@Test
	@DisplayName("återställer till standard efter en fråga, och säger det i historiken")
	void resets() throws Exception {
		browser().done(path(), fields("save", "choices[ENHET_FOR_GROV]", "FEL"));
		Element button = browser().open(path()).selectFirst("details button[name=action][value=reset]");
		assertThat(button).isNotNull();
		browser().done(path(), fields("reset", "choices[AVSNITT_TOMT]", "OFF"));
		assertThat(settings()).isEqualTo(RegelSettings.DEFAULT);
		assertThat(browser().open("/paket/" + this.road.paket.slug() + "/historik").text())
			.contains("ändrade regeln ”Enheten är för grov” från Fel (stoppar) till Upplysning.");
	}

	@ParameterizedTest
	@CsvSource({ "BELOPP_STAMMER_INTE, OFF, Ett belopp stämmer inte", "AVSNITT_TOMT, KANSKE, Ett avsnitt är tomt",
			"DATUM_MOTSAGER, '', Datum säger emot varandra" })
	@DisplayName("säger vad som är fel, 422, sparar inte och behåller det andra som valdes")
	void faults(Regel regel, String sent, String named) throws Exception {
		Document page = browser().answer(422, path(),
				fields("save", "choices[" + regel + "]", sent, "choices[BESLUT_ATT_SATS]", "FEL"));
		assertThat(page.select(".error-summary").text())
			.contains("Välj något av det som finns i listan för ”" + named + "”.");
		assertThat(page.getElementById("choices" + regel + "-error")).isNotNull();
		assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#choices" + regel);
		assertThat(chosen(page, Regel.BESLUT_ATT_SATS)).isEqualTo("Fel (stoppar)");
		assertThat(chosen(page, regel)).isEqualTo("Välj");
		assertThat(settings()).isEqualTo(RegelSettings.DEFAULT);
	}

	@Test
	@DisplayName("tål det som bara den skickar som inte kom från sidan")
	void tampered() throws Exception {
		browser().answer(422, path(), "action", "save");
		browser().answer(409, path(), fields("save", "version", "abc"));
		browser().answer(409, path(), "action", "reset");
		browser().done(path(), fields("save", "choices[SUMMA_STAMMER_INTE]", "OFF", "choices[TABELL_OSAKER]", "OFF"));
		assertThat(settings()).isEqualTo(RegelSettings.DEFAULT);
	}

	@Test
	@DisplayName("visar båda när någon annan hann före, 409, och kan sedan sparas")
	void clash() throws Exception {
		String[] mine = fields("save", "choices[AVSNITT_TOMT]", "FEL", "choices[DATUM_MOTSAGER]", "FEL");
		browser().done(path(), fields("save", "choices[AVSNITT_TOMT]", "OFF", "choices[DATUM_MOTSAGER]", "FEL"));
		Document page = browser().answer(409, path(), mine);
		assertThat(page.select(".clash tbody tr").eachText()).containsExactly("Ett avsnitt är tomt Fel (stoppar) Av");
		assertThat(chosen(page, Regel.AVSNITT_TOMT)).isEqualTo("Fel (stoppar)");
		assertThat(settings().of(Regel.AVSNITT_TOMT)).isEqualTo(RegelChoice.OFF);
		String[] again = mine.clone();
		again[Arrays.asList(again).indexOf("version") + 1] = page.select("[name=version]").val();
		browser().done(path(), again);
		assertThat(settings().of(Regel.AVSNITT_TOMT)).isEqualTo(RegelChoice.FEL);
	}

	@Test
	@DisplayName("återställer inte ovanpå det som någon annan nyss valde, 409")
	void clashOfReset() throws Exception {
		browser().done(path(), fields("save", "choices[AVSNITT_TOMT]", "FEL"));
		String[] mine = fields("reset");
		browser().done(path(), fields("save", "choices[AVSNITT_TOMT]", "OFF"));
		assertThat(browser().answer(409, path(), mine).select(".clash tbody tr").eachText())
			.containsExactly("Ett avsnitt är tomt Varning Av");
		assertThat(settings().of(Regel.AVSNITT_TOMT)).isEqualTo(RegelChoice.OFF);
	}

	@Test
	@DisplayName("kan läsas av handläggaren, som inte kan ändra den; länkarna leder dit och tillbaka")
	void reads() throws Exception {
		browser().done(path(), fields("save", "choices[BESLUT_ATT_SATS]", "OFF"));
		Browser handlaggare = new Browser(this.mvc, this.road.handlaggare);
		Document page = handlaggare.open(path());
		assertThat(page.select("main form, main select")).isEmpty();
		assertThat(page.select("main tbody tr")).hasSize(rulesOfGroups().toList().size());
		assertThat(page.select("main tbody tr:contains(att-satser) td").text()).isEqualTo("Av Standard: Varning");
		handlaggare.answer(403, path(), fields("save", "choices[BESLUT_ATT_SATS]", "FEL"));
		String paket = "/paket/" + this.road.paket.slug();
		assertThat(page.select("main a[href=" + paket + "]")).isNotEmpty();
		assertThat(handlaggare.open(paket).select("main a[href=" + path() + "]")).hasSize(1);
		assertThat(browser().open(paket + "/installningar").select("main a[href=" + path() + "]")).hasSize(1);
		Browser ekonom = new Browser(this.mvc, this.road.ekonom);
		ekonom.refused(path(), 403);
		assertThat(ekonom.open(paket).select("main a[href=" + path() + "]")).isEmpty();
	}

	@Test
	@DisplayName("frågar databasen lika många gånger hur många regler som än är valda")
	void queries() throws Exception {
		int few = this.queries.countOf(() -> browser().open(path()));
		List<String> all = new ArrayList<>();
		RegelForm.rules()
			.forEach((regel) -> all.addAll(
					List.of(RegelForm.path(regel), (regel.name().equals("BELOPP_STAMMER_INTE")) ? "VARNING" : "OFF")));
		browser().done(path(), fields("save", all.toArray(String[]::new)));
		assertThat(settings().chosen()).hasSize(RegelForm.rules().toList().size());
		assertThat(this.queries.countOf(() -> browser().open(path()))).isEqualTo(few).isLessThan(5);
	}

	private RegelSettings settings() {
		return this.rules.get(this.road.paket.id()).settings();
	}

	private String text(String key) {
		return this.context.getMessage(key, null, Locale.forLanguageTag("sv-SE"));
	}

	private static Stream<Regel> rulesOfGroups() {
		return Stream.of(RegelGroup.values()).flatMap((group) -> group.rules().stream());
	}

	private static List<String> options(Document page, Regel regel) {
		return page.select("#choices" + regel + " option").eachText();
	}

	private static String chosen(Document page, Regel regel) {
		return page.select("#choices" + regel + " option[selected]").text();
	}

	/** What the page sends, but for what is chosen. */
	private String[] fields(String action, String... chosen) throws Exception {
		List<String> fields = new ArrayList<>(List.of("action", action));
		fields.addAll(List.of(chosen));
		FormElement form = (FormElement) browser().open(path()).selectFirst("main form[method=post]");
		form.formData()
			.stream()
			.filter((field) -> fields.indexOf(field.key()) < 0 && !field.key().equals("_csrf"))
			.forEach((field) -> fields.addAll(List.of(field.key(), field.value())));
		return fields.toArray(String[]::new);
	}

	private String path() {
		return "/paket/" + this.road.paket.slug() + "/granskningsregler";
	}

	private Browser browser() {
		return new Browser(this.mvc, this.administrator);
	}

}
