package se.trygghetspaket.inlasning.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.inlasning.kalkyl.Limits;
import se.trygghetspaket.inlasning.kalkyl.TestKalkyl;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.user.UserService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.csv;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.fill;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.row;

@ApplicationTest
@DisplayName("Inläsning av tidigare år")
class YearsPageTest {

	private static final byte[] FILE = csv("Insats (tkr);2018;2019;2021", "Läger;400;450;500", "Simskola;100;;0",
			"Summa;500;450;500");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private UserService users;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	private Actor hanna;

	@BeforeEach
	void signIn() {
		this.hanna = account("hanna", Role.HANDLAGGARE);
	}

	@Test
	@DisplayName("visar allt som lästes och sparar ingenting")
	void reviewStoresNothing() throws Exception {
		MultiValueMap<String, String> fields = review(FILE, "");
		assertThat(fields.get("label")).containsExactly("Läger", "Simskola");
		assertThat(fields.get("year")).containsExactly("2018", "2019", "2021");
		assertThat(fields.get("belopp")).containsExactly("400", "450", "500", "100", "", "0");
		assertThat(fields.get("take")).containsExactly("0", "1", "2");
		assertThat(count("paket") + count("insats") + count("fordelning")).isZero();
	}

	@Test
	@DisplayName("sparar ett inläst år för varje vald kolumn, paketet, insatserna och vem som läste in vilken fil")
	void stores() throws Exception {
		MultiValueMap<String, String> fields = named(review(FILE, ""));
		fields.put("ram", List.of("500", "", ""));
		save(fields);
		assertThat(count("fordelning where origin = 'INLAST' and frozen")).isEqualTo(3);
		assertThat(count("gallande")).isZero();
		assertThat(count("budgetpost")).isEqualTo(5);
		assertThat(count("budgetpost where amount_kr = 0")).isOne();
		assertThat(count("insats")).isEqualTo(2);
		assertThat(count("budgetram_revision where brutto_kr = 500000 and kf_date is null")).isOne();
		Browser hannas = new Browser(this.mvc, this.hanna);
		assertThat(text(hannas.open("/paket/barnpaketet/inlasta"))).contains("Inget tidigare år finns",
				"2020 saknas, så 2021 jämförs inte med något", "Inga nya, en borta", "Börja på 2022");
		assertThat(text(hannas.open("/paket/barnpaketet/2019"))).contains("Läger", "450", "har ingen ram här");
		assertThat(text(hannas.open("/paket/barnpaketet/2018"))).contains("Läger", "400", "Simskola");
		assertThat(text(hannas.open("/paket/barnpaketet"))).contains("Inlästa år utan ram", "2021");
		assertThat(text(hannas.open("/paket/barnpaketet/historik")))
			.contains("läste in tidigare år från filen ”aren.csv”", "2018: tillsammans 500 tkr", "Kontrollsumman");
	}

	@Test
	@DisplayName("kan göras av ekonomen men inte av andra, inte heller direkt")
	void roles() throws Exception {
		MultiValueMap<String, String> fields = named(review(FILE, ""));
		for (Role role : List.of(Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE, Role.ADMINISTRATOR, Role.LASARE)) {
			Actor other = account("nn" + role.ordinal(), role);
			this.mvc.perform(post("/inlasning/historik/spara").params(fields).with(csrf()).with(SignIn.as(other)));
		}
		assertThat(count("fordelning")).isZero();
		Actor erik = account("erik", Role.EKONOM);
		this.mvc.perform(post("/inlasning/historik/spara").params(fields).with(csrf()).with(SignIn.as(erik)))
			.andExpect(redirectedUrl("/paket/barnpaketet/inlasta"));
		assertThat(count("fordelning")).isEqualTo(3);
	}

	@Test
	@DisplayName("ger tillbaka allt som skrevs med felet vid sitt fält, och sparar ingenting")
	void refusalsKeepTyping() throws Exception {
		MultiValueMap<String, String> fields = named(
				review(csv("Insats;2018;Utfall 2018;2020", "Läger;400;1;x", ";5;1;7", "Buss;-1;1;1e20"), ""));
		assertThat(fields.get("take")).containsExactly("2");
		fields.put("take", List.of("0", "1", "2"));
		fields.put("sameAs", List.of("99", "", "2"));
		fields.set("decimals", "9");
		Document page = refused(fields);
		assertThat(page.select(".error-summary li").eachText()).anyMatch((text) -> text.contains("samma år"))
			.anyMatch((text) -> text.contains("Välj enhet"))
			.anyMatch((text) -> text.contains("Skriv vad raden heter"))
			.anyMatch((text) -> text.contains("numret på en annan av filens rader"));
		MultiValueMap<String, String> again = FilledForm.in(page.html());
		assertThat(again.get("belopp")).isEqualTo(fields.get("belopp"));
		assertThat(again.get("sameAs")).isEqualTo(fields.get("sameAs"));
		assertThat(again.getFirst("source")).isEqualTo(fields.getFirst("source"));
		fields.put("columnUnit", List.of("TKR", "TKR", "TKR"));
		assertThat(refused(fields).select("input[aria-invalid=true]").eachAttr("value")).contains("x", "-1", "1e20");
		assertThat(count("paket") + count("fordelning")).isZero();
	}

	@Test
	@DisplayName("låter två rader med samma namn vara två insatser, om inte den ena sägs vara samma och åren inte krockar")
	void equalLabels() throws Exception {
		byte[] file = csv("Insats (tkr);2018;2019", "Belysning;1;", "Belysning;;2", "Belysning;3;4");
		MultiValueMap<String, String> fields = named(review(file, ""));
		fields.put("sameAs", List.of("", "", "2"));
		assertThat(refused(fields).text()).contains("Två rader med belopp 2018 kan inte höra till samma insats");
		fields.put("sameAs", List.of("3", "2", ""));
		assertThat(refused(fields).text()).contains("numret på en annan av filens rader");
		fields.put("sameAs", List.of("", "2", ""));
		save(fields);
		assertThat(count("insats")).isEqualTo(2);
		assertThat(count("budgetpost")).isEqualTo(4);
	}

	@Test
	@DisplayName("knyter rader till insatserna som finns, säger vilka år som finns och tar inte med dem av sig själv")
	void existingPaket() throws Exception {
		MultiValueMap<String, String> first = named(review(FILE, ""));
		first.put("ram", List.of("0", "", ""));
		save(first);
		assertThat(text(new Browser(this.mvc, this.hanna).open("/paket/barnpaketet/inlasta")))
			.contains("500 tkr över ramen");
		MultiValueMap<String, String> again = review(csv("Insats (tkr);2018;2020", "Läger;4;5", "Nytt;1;2"),
				"barnpaketet");
		assertThat(again.get("insats")).doesNotContainNull().element(0).isNotEqualTo("");
		assertThat(again.get("insats")).element(1).isEqualTo("");
		assertThat(again.get("take")).containsExactly("1");
		again.put("ram", List.of("7", ""));
		again.put("take", List.of("0", "1"));
		assertThat(refused(again).text()).contains("Året 2018 har redan en ram", "är redan inläst",
				"Ramen finns redan");
		again.put("ram", List.of("", "7"));
		save(again);
		assertThat(count("fordelning")).isEqualTo(5);
		assertThat(refused(again).text()).contains("Paketet har fått ett av åren");
		assertThat(count("fordelning")).isEqualTo(5);
		assertThat(refused(named(review(FILE, ""))).text()).contains("finns redan ett paket med det namnet");
	}

	@Test
	@DisplayName("byter blad utan att filen väljs igen, och behåller det som skrevs om bladet inte går att läsa")
	void otherSheet() throws Exception {
		byte[] file = TestKalkyl.workbook((book) -> {
			fill(book.createSheet("Ett"), row("Insats (tkr)", 2018), row("Läger", 1));
			fill(book.createSheet("Två"), row("Insats (tkr)", 2019), row("Simskola", 2));
			fill(book.createSheet("Tre"), row("Bara ord"));
		});
		MultiValueMap<String, String> fields = named(review(file, ""));
		fields.put("belopp", List.of("77"));
		fields.set("sheet", "Tre");
		assertThat(refused(fields).text()).contains("är bytt men inte läst");
		fields.set("action", "reread");
		Document kept = refused(fields);
		assertThat(kept.text()).contains("ingen kolumn med ett år");
		assertThat(FilledForm.in(kept.html()).get("belopp")).containsExactly("77");
		fields.set("sheet", "Två");
		MultiValueMap<String, String> other = FilledForm.in(send(fields, 200));
		assertThat(other.get("label")).containsExactly("Simskola");
		assertThat(other.getFirst("paketName")).isEqualTo("Barnpaketet");
		other.set("action", "add-line");
		assertThat(FilledForm.in(send(other, 200)).get("label")).containsExactly("Simskola", "");
	}

	@Test
	@DisplayName("behandlar det som ser ut som en formel eller kod som text")
	void textStaysText() throws Exception {
		byte[] file = TestKalkyl.xlsx(row("Insats (tkr)", 2018), row("=HYPERLINK(\"http://ond\")", 1),
				row("<script>alert(1)</script>", 2), row("+46 8 123", 3));
		save(named(review(file, "")));
		assertThat(this.database.superuser()
			.sql("select label from budgetpost order by position")
			.query(String.class)
			.list()).containsExactly("=HYPERLINK(\"http://ond\")", "<script>alert(1)</script>", "+46 8 123");
		Document page = new Browser(this.mvc, this.hanna).open("/paket/barnpaketet/2018");
		assertThat(page.select("main script")).isEmpty();
		assertThat(page.text()).contains("<script>alert(1)</script>");
	}

	@Test
	@DisplayName("säger vad som är fel med en fil som inte går att läsa, med rätt status")
	void refusedFiles() throws Exception {
		assertThat(upload(new byte[0], "", 422)).contains("Filen är tom");
		assertThat(upload(new byte[Limits.MOST_BYTES + 1], "", 413)).contains("större än 10 MB");
		assertThat(upload(csv("Insats;Belopp", "Läger;1"), "", 422)).contains("ingen kolumn med ett år");
		assertThat(this.mvc.perform(multipart("/inlasning/historik/granska").with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().isUnprocessableContent())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)).contains("Välj en fil");
		MultiValueMap<String, String> fields = named(review(FILE, ""));
		fields.set("source", "C\tx");
		assertThat(send(fields, 422)).contains("Välj filen igen");
		assertThat(count("paket")).isZero();
	}

	@Test
	@DisplayName("ställer lika många frågor till databasen för tjugo år som för ett")
	void queries() throws Exception {
		save(named(review(csv("Insats (tkr);2018", "Läger;1"), "")));
		Browser hannas = new Browser(this.mvc, this.hanna);
		int one = this.queries.countOf(() -> hannas.open("/paket/barnpaketet/inlasta"));
		int review = this.queries.countOf(() -> review(FILE, "barnpaketet"));
		int start = this.queries.countOf(() -> hannas.open("/arenden/nytt?paket=barnpaketet"));
		StringBuilder years = new StringBuilder("Insats (tkr)");
		StringBuilder amounts = new StringBuilder("Läger");
		for (int year = 1998; year < 2018; year++) {
			years.append(';').append(year);
			amounts.append(";1");
		}
		MultiValueMap<String, String> fields = review(csv(years.toString(), amounts.toString()), "barnpaketet");
		save(fields);
		assertThat(count("fordelning")).isEqualTo(21);
		assertThat(this.queries.countOf(() -> hannas.open("/paket/barnpaketet/inlasta"))).isEqualTo(one);
		assertThat(this.queries.countOf(() -> review(FILE, "barnpaketet"))).isEqualTo(review);
		assertThat(this.queries.countOf(() -> hannas.open("/arenden/nytt?paket=barnpaketet"))).isEqualTo(start);
	}

	private MultiValueMap<String, String> review(byte[] file, String paket) throws Exception {
		return FilledForm.in(upload(file, paket, 200));
	}

	private String upload(byte[] file, String paket, int expected) throws Exception {
		ResultActions answer = this.mvc.perform(multipart("/inlasning/historik/granska")
			.file(new MockMultipartFile("file", "aren.csv", "application/octet-stream", file))
			.param("paket", paket)
			.with(csrf())
			.with(SignIn.as(this.hanna)));
		return answer.andExpect(status().is(expected))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static MultiValueMap<String, String> named(MultiValueMap<String, String> fields) {
		fields.set("paketName", "Barnpaketet");
		fields.put("ram", new ArrayList<>(Objects.requireNonNullElse(fields.get("ram"), List.of())));
		return fields;
	}

	private void save(MultiValueMap<String, String> fields) throws Exception {
		this.mvc.perform(post("/inlasning/historik/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(redirectedUrl("/paket/barnpaketet/inlasta"));
	}

	private Document refused(MultiValueMap<String, String> fields) throws Exception {
		return Jsoup.parse(send(fields, 422));
	}

	private String send(MultiValueMap<String, String> fields, int expected) throws Exception {
		MvcResult answer = this.mvc
			.perform(post("/inlasning/historik/spara").params(fields).with(csrf()).with(SignIn.as(this.hanna)))
			.andExpect(status().is(expected))
			.andReturn();
		return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private static String text(Document page) {
		return page.text().replace('\u00a0', ' ');
	}

	private Actor account(String username, Role role) {
		return new Actor(this.users.create(username, username, "hemligt", Set.of(role)), Set.of(role));
	}

	private long count(String from) {
		return this.database.superuser().sql("select count(*) from " + from).query(Long.class).single();
	}

}
