package se.trygghetspaket.paket.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@ApplicationTest
@DisplayName("Budgetramens sida")
class BudgetramPageTest {

	private static final String PATH = "/paket/trygghetspaketet/2021/budgetram";

	/** A whole form, as finance would fill it in. */
	private static final List<String> FILLED = List.of("revision=0", "brutto=6,0", "receiver=Socialnämnden", "amount=1",
			"reason=Fältarbete", "full=true", "kfDate=2020-11-23", "kfParagraf=301", "kfDiarienummer=KF 2020/9");

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvc mvc;

	private TestCase people;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
	}

	@Test
	@DisplayName("en ekonom sparar en preliminär ram, bekräftar den med beslutet, och ändrar den i en ny revision")
	void savedThenConfirmed() throws Exception {
		assertThat(send("save", FILLED, "kfDate=", "kfParagraf=", "kfDiarienummer=").getStatus()).isEqualTo(302);
		assertThat(stored().confirmed()).isFalse();
		assertThat(stored().netto()).isEqualTo(new Kronor(5_000_000));
		assertThat(stored().omforingar())
			.containsExactly(new Omforing("Socialnämnden", new Kronor(1_000_000), "Fältarbete"));

		assertThat(send("confirm", FILLED, "revision=1", "kfParagraf=§ 301a").getStatus()).isEqualTo(302);
		assertThat(stored().kfBeslut())
			.hasValueSatisfying((beslut) -> assertThat(beslut.paragraf().value()).isEqualTo("301a"));
		assertThat(stored().revision()).isEqualTo(2);

		Document page = open(this.people.ekonom);
		assertThat(page.select("#brutto").attr("value")).isEqualTo("6,0");
		assertThat(page.text()).contains("Revision 2", "En ändring blir en ny revision");
		assertThat(send("save", FILLED, "revision=2", "kfDate=", "kfParagraf=", "kfDiarienummer=").getStatus())
			.as("a confirmed ram stays confirmed")
			.isEqualTo(422);
		assertThat(send("confirm", FILLED, "revision=2", "brutto=7 000 000 kr").getStatus()).isEqualTo(302);
		assertThat(stored().netto()).isEqualTo(new Kronor(6_000_000));
	}

	@ParameterizedTest(name = "{0} vid {1}")
	@CsvSource(delimiter = '|', textBlock = """
			brutto=1.5             | brutto                 | Skriv decimalkomma
			brutto=                | brutto                 | Beloppet är tomt
			brutto=99999999999 mkr | brutto                 | för stort
			amount=99999999999 mkr | omforingar0.amount     | för stort
			brutto=-1              | brutto                 | Brutto kan inte vara negativt
			amount=7               | brutto                 | Omföringarna är större än brutto
			amount=0               | omforingar0.amount     | En omföring är större än 0 kr
			amount=1e6             | omforingar0.amount     | Beloppet är skrivet med e
			receiver=              | omforingar0.receiver   | Skriv vilken nämnd
			reason=                | omforingar0.reason     | Skriv varför
			kfDate=23 november     | kfDate                 | Skriv beslutets datum
			kfDate=2021-03-02      | kfDate                 | kan inte ligga i framtiden
			kfParagraf=x           | kfParagraf             | Skriv beslutets paragraf
			kfDiarienummer=        | kfDiarienummer         | Skriv beslutets diarienummer
			""")
	@DisplayName("varje fel står vid sitt fält, allt skrivet är kvar och inget lagras")
	void errorsAtTheirFields(String typed, String field, String sentence) throws Exception {
		MockHttpServletResponse response = send("confirm", FILLED, typed);
		Document page = Jsoup.parse(response.getContentAsString());

		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(page.getElementById(field).attr("aria-invalid")).isEqualTo("true");
		assertThat(page.getElementById(field + "-error").text()).contains(sentence);
		assertThat(page.select(".error-summary a").eachAttr("href")).contains("#" + field);
		String name = typed.substring(0, typed.indexOf('='));
		assertThat(page.select("form[novalidate] input[name=" + name + "]").attr("value"))
			.isEqualTo(typed.substring(name.length() + 1));
		assertThat(find()).isEmpty();
	}

	@Test
	@DisplayName("KF:s beslut försvinner inte för den som råkar spara som preliminär")
	void preliminaryKeepsWhatIsTypedOfKf() throws Exception {
		MockHttpServletResponse response = send("save", FILLED);

		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(response.getContentAsString()).getElementById("kfDate-error").text())
			.contains("Bekräfta ramen med beslutet, eller töm fälten");
		assertThat(find()).isEmpty();
	}

	@Test
	@DisplayName("omföringar läggs till och tas bort utan att något sparas")
	void rowsWithoutStoring() throws Exception {
		Document added = Jsoup.parse(send("add", FILLED, "brutto=x").getContentAsString());
		assertThat(added.select("input[name=receiver]").eachAttr("value")).containsExactly("Socialnämnden", "");
		assertThat(added.select("#brutto").attr("value")).isEqualTo("x");
		assertThat(added.select("[role=status]").text()).contains("inte sparad än");
		assertThat(Jsoup.parse(send("remove-0", FILLED).getContentAsString()).select("input[name=receiver]")).isEmpty();
		assertThat(find()).isEmpty();
	}

	@Test
	@DisplayName("bara en ekonom får spara, de andra läser och får veta vem som kan")
	void onlyEkonom() throws Exception {
		Budgetram before = this.people.ram(2021, 5_000_000);
		for (Actor other : List.of(this.people.handlaggare, this.people.undertecknare, this.people.sekreterare,
				this.people.lasare, this.people.administrator)) {
			MockHttpServletRequestBuilder request = post(PATH).with(SignIn.as(other)).with(csrf());
			FILLED.forEach((each) -> request.param(each.split("=")[0], each.split("=")[1]));
			request.param("action", "confirm");
			assertThat(this.mvc.perform(request).andReturn().getResponse().getStatus()).isEqualTo(403);
		}
		assertThat(stored().revision()).isEqualTo(before.revision());
		Document page = open(this.people.handlaggare);
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.text()).contains("Det gör en ekonom", "Netto att fördela 5,0 mkr");
	}

	@Test
	@DisplayName("en ram som någon annan har ändrat visas bredvid det skrivna, och går att spara ovanpå")
	void clash() throws Exception {
		this.people.ram(2021, 5_000_000);
		this.people.ram(2021, 4_000_000);
		MockHttpServletResponse response = send("confirm", FILLED, "revision=1");
		Document page = Jsoup.parse(response.getContentAsString());

		assertThat(response.getStatus()).isEqualTo(409);
		assertThat(stored().revision()).isEqualTo(2);
		assertThat(page.select("dl").get(0).text()).contains("6,0 (mkr om inget annat står)",
				"Socialnämnden: 1. Fältarbete", "2020-11-23, § 301, KF 2020/9");
		assertThat(page.select("dl").get(1).text()).contains("4,0 (mkr om inget annat står)", "inga");
		assertThat(page.select("input[name=revision]").attr("value")).isEqualTo("2");
		assertThat(send("confirm", FILLED, "revision=2").getStatus()).isEqualTo(302);
	}

	@Test
	@DisplayName("en ram som KF sänker under den gällande fördelningen antecknas som kommande, och båda syns")
	void coming() throws Exception {
		this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2021, 5_000_000), "Trygghet", 5_000_000L));
		assertThat(send("confirm", FILLED, "revision=1", "brutto=5").getStatus()).isEqualTo(302);
		assertThat(this.people.standing(2021).excess()).isEqualTo(Kronor.of(1_000_000));

		for (Actor reader : List.of(this.people.ekonom, this.people.lasare)) {
			assertThat(open(reader).select(".note-warning").text()).contains(
					"Kommunfullmäktige har sänkt ramen till 4,0 mkr",
					"1,0 mkr för mycket är fördelat. Den nya ramen börjar gälla när en reviderad fördelning som ryms i den har beslutats. Till dess gäller 5,0 mkr.");
			assertThat(open(reader).select("section[aria-labelledby=nu]").text()).startsWith("Ramen som gäller nu")
				.contains("Kommande ram Kommunfullmäktige har satt av 5,0 mkr för 2021 (beslut 2020-11-23, § 301",
						"Fördelat är 5,0 mkr, vilket är 1,0 mkr för mycket.");
		}
		assertThat(open(this.people.ekonom).select("#brutto").attr("value")).isEqualTo("5,0");
	}

	@Test
	@DisplayName("ett nytt brutto behöver ett nytt beslut, om det inte är en rättelse")
	void newBruttoNeedsNewBeslut() throws Exception {
		send("confirm", FILLED);
		MockHttpServletResponse response = send("confirm", FILLED, "revision=1", "brutto=7");

		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(response.getContentAsString()).getElementById("kfDate-error").text())
			.contains("beslutet är det som ligger bakom revision 1");
		assertThat(stored().revision()).isEqualTo(1);
		assertThat(send("confirm", FILLED, "revision=1", "amount=2").getStatus()).as("the same brutto").isEqualTo(302);

		List<String> correcting = new ArrayList<>(FILLED);
		correcting.add("correction=true");
		assertThat(send("confirm", correcting, "revision=2", "brutto=7").getStatus()).isEqualTo(302);
		assertThat(send("confirm", FILLED, "revision=3", "brutto=8", "kfParagraf=12").getStatus()).isEqualTo(302);
		assertThat(stored().revision()).isEqualTo(4);
	}

	@Test
	@DisplayName("samma mottagare två gånger får en mening vid den andra")
	void repeatedReceiver() throws Exception {
		List<String> twice = new ArrayList<>(FILLED);
		twice.addAll(List.of("receiver=SOCIALNÄMNDEN ", "amount=1", "reason=Mer"));
		MockHttpServletResponse response = send("confirm", twice);

		assertThat(response.getStatus()).isEqualTo(422);
		assertThat(Jsoup.parse(response.getContentAsString()).getElementById("omforingar1.receiver-error").text())
			.contains("SOCIALNÄMNDEN står i en omföring till");
		assertThat(find()).isEmpty();
	}

	@Test
	@DisplayName("en ram på 0 kr går att anteckna, och sidorna säger att det inte finns något att fördela")
	void nothingToAllocate() throws Exception {
		assertThat(send("confirm", FILLED, "brutto=1").getStatus()).isEqualTo(302);
		assertThat(stored().netto()).isEqualTo(Kronor.ZERO);
		ArendeId draft = this.people.draft(stored(), "Noll", 0L);

		for (String path : List.of(PATH, "/paket/trygghetspaketet/2021", PATH + "/revisioner",
				"/paket/trygghetspaketet/2021/budgetkontroll")) {
			assertThat(page(path, this.people.handlaggare).text()).as(path)
				.contains("Netto att fördela är 0,0 mkr. Det finns inget att fördela.");
		}
		for (String path : List.of("/", "/paket/trygghetspaketet", "/arenden/" + draft.value(),
				"/arenden/" + draft.value() + "/fordelning", "/paket/trygghetspaketet/2021/jamforelse")) {
			assertThat(page(path, this.people.handlaggare).select("main")).as(path).isNotEmpty();
		}
		this.people.takeTo(ArendeStatus.BESLUTAT, draft);
		assertThat(page("/paket/trygghetspaketet/2021", this.people.lasare).text())
			.contains("Fördelat är 0,0 mkr, och inget är kvar.");
	}

	@Test
	@DisplayName("ett år som inte är ett år för tillbaka till paketet med en mening")
	void badYear() throws Exception {
		for (String year : List.of("", "20", "tjugo", "1989", "2201", "99999")) {
			var result = this.mvc
				.perform(get("/paket/trygghetspaketet/budgetram").param("year", year)
					.with(SignIn.as(this.people.ekonom)))
				.andReturn();
			assertThat(result.getResponse().getRedirectedUrl()).as(year).isEqualTo("/paket/trygghetspaketet");
			assertThat(result.getFlashMap().get("flash"))
				.hasToString("Flash[kind=warning, key=paket.ram.forYear.error, arguments=[]]");
		}
	}

	private MockHttpServletResponse send(String action, List<String> form, String... instead) throws Exception {
		MockHttpServletRequestBuilder request = post(PATH).with(SignIn.as(this.people.ekonom)).with(csrf());
		List<String> fields = new ArrayList<>(form);
		Arrays.stream(instead).forEach((each) -> {
			String name = each.substring(0, each.indexOf('=') + 1);
			fields.replaceAll((field) -> field.startsWith(name) ? each : field);
		});
		fields.add("action=" + action);
		fields.forEach((field) -> request.param(field.substring(0, field.indexOf('=')),
				field.substring(field.indexOf('=') + 1)));
		return this.mvc.perform(request).andReturn().getResponse();
	}

	private Document open(Actor reader) throws Exception {
		return page(PATH, reader);
	}

	private Document page(String path, Actor reader) throws Exception {
		MockHttpServletResponse response = this.mvc.perform(get(path).with(SignIn.as(reader)))
			.andReturn()
			.getResponse();
		assertThat(response.getStatus()).as(path).isEqualTo(200);
		return Jsoup.parse(response.getContentAsString());
	}

	private Budgetram stored() {
		return find().orElseThrow();
	}

	private Optional<Budgetram> find() {
		return this.services.getBean(BudgetramService.class).find(this.people.paket.id(), new BudgetYear(2021));
	}

}
