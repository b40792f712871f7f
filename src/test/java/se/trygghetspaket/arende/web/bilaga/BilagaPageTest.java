package se.trygghetspaket.arende.web.bilaga;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import se.trygghetspaket.arende.BilagaService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.bilaga.TestFile;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
@DisplayName("Bilagorna till ett ärende")
class BilagaPageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private BilagaService bilagor;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	private TestRoad road;

	private ArendeId id;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.readyDraft();
	}

	@Test
	@DisplayName("läggs till i ett utkast och visas med nummer, rubrik, sort, storlek, kontrollsumma, vem och när")
	void added() throws Exception {
		assertThat(upload(this.road.handlaggare, "Budget åäö", "Bud get å.pdf", TestFile.pdf()).getResponse()
			.getRedirectedUrl()).isEqualTo(list());
		upload(this.road.handlaggare, "Värdar", "värdar.csv", TestFile.bytes("Insats;Belopp"));
		Document page = browser(this.road.ekonom).open(list());
		assertThat(page.select(".bilagor h3").eachText()).containsExactly("Bilaga 1 Budget åäö", "Bilaga 2 Värdar");
		assertThat(page.select(".bilagor li").first().text()).contains("Bud get å.pdf", "PDF", "byte",
				"Tillagd av Hanna Lind, 1 mars 2021 kl. 09.00", BilagaFile.of("a.pdf", TestFile.pdf()).sha256());
		assertThat(page.select("main form")).isEmpty();
	}

	@Test
	@DisplayName("hämtas som fil att spara, av sorten som hittades och utan rätt att köra något, av alla som ser ärendet")
	void downloaded() throws Exception {
		Bilaga stored = add("Budget", "Bud get \u00e5.pdf", TestFile.pdf());
		for (Role role : List.of(Role.HANDLAGGARE, Role.EKONOM, Role.UNDERTECKNARE, Role.NAMNDSEKRETERARE)) {
			MockHttpServletResponse file = fetch(this.road.actor(role), this.id, stored);
			assertThat(file.getStatus()).isEqualTo(200);
			assertThat(file.getContentAsByteArray()).isEqualTo(TestFile.pdf());
			assertThat(file.getContentType()).isEqualTo("application/pdf");
			assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;")
				.contains("filename*=UTF-8''Bud%20get%20%C3%A5.pdf");
			assertThat(file.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
			assertThat(file.getHeaders("Content-Security-Policy")).singleElement().asString().startsWith("sandbox;");
		}
		assertThat(fetch(this.road.somebody(Role.LASARE), this.id, stored).getStatus()).isEqualTo(404);
		assertThat(fetch(this.road.handlaggare, this.road.readyDraft(), stored).getStatus()).isEqualTo(404);
	}

	@Test
	@DisplayName("får sin sort av innehållet, vad webbläsaren än påstår")
	void claimedTypeDoesNotCount() throws Exception {
		this.mvc.perform(MockMvcRequestBuilders.multipart(list())
			.file(new MockMultipartFile("file", "a.txt", "text/html", TestFile.bytes("Hej")))
			.param("title", "Text")
			.with(csrf())
			.with(SignIn.as(this.road.handlaggare)));
		assertThat(fetch(this.road.handlaggare, this.id, all().get(0)).getContentType()).isEqualTo("text/plain");
	}

	static Stream<Arguments> bad() {
		byte[] large = new byte[10 * 1024 * 1024 + 1];
		byte[] exe = { 'M', 'Z', 0, 1 };
		return Stream
			.of(arguments("Titel", "a.pdf", exe, 422, "Filens namn slutar på .pdf, men innehållet är något annat"),
					arguments("Titel", "a.html", TestFile.bytes("<html>"), 422, "Filer av den sorten tas inte emot"),
					arguments("Titel", "a.svg", TestFile.bytes("<svg/>"), 422, "Filer av den sorten tas inte emot"),
					arguments("Titel", "a.docm", TestFile.docx(), 422, "makron"),
					arguments("Titel", "a.docx", TestFile.office(TestFile.WORD, "word/vbaProject.bin", "x"), 422,
							"makron"),
					arguments("Titel", "a.pdf", new byte[0], 422, "Filen är tom"),
					arguments("Titel", "", new byte[0], 422, "Välj en fil"),
					arguments("Titel", "C:\\a.pdf", TestFile.pdf(), 422, "Filens namn innehåller en mapp"),
					arguments("Titel", "../../a.pdf", TestFile.pdf(), 422, "Filens namn innehåller en mapp"),
					arguments("Titel", "a\u202Efdp.pdf", TestFile.pdf(), 422, "vänder på texten"),
					arguments("Titel", "a\u0007.pdf", TestFile.pdf(), 422, "tecken som inte syns"),
					arguments("Titel", "a.pdf", large, 413, "Filen är större än 10 MB"),
					arguments("", "a.pdf", TestFile.pdf(), 422, "Skriv en rubrik på en rad"),
					arguments("å".repeat(201), "a.pdf", TestFile.pdf(), 422, "Skriv en rubrik på en rad"),
					arguments("a\u202Eb", "a.pdf", TestFile.pdf(), 422, "Skriv en rubrik på en rad"));
	}

	@ParameterizedTest
	@MethodSource("bad")
	@DisplayName("nekas med en mening vid fältet, rubriken finns kvar och ingenting sparas")
	void refused(String title, String name, byte[] content, int status, String sentence) throws Exception {
		MvcResult result = upload(this.road.handlaggare, title, name, content);
		assertThat(result.getResponse().getStatus()).isEqualTo(status);
		Document page = page(result);
		assertThat(page.select(".invalid").text()).contains(sentence);
		assertThat(page.select("[aria-invalid=true]")).hasSize(1);
		assertThat(page.select("input[name=title]").val()).isEqualTo(title);
		assertThat(rows("bilaga") + rows("bilaga_content")).isZero();
	}

	@Test
	@DisplayName("nekas när formuläret saknar fil och rubrik helt, med en mening för var och en")
	void refusedWithoutFields() throws Exception {
		Document page = browser(this.road.handlaggare).answer(422, list());
		assertThat(page.select(".invalid")).hasSize(2);
	}

	@Test
	@DisplayName("läggs till en gång också när knappen trycks två gånger, och är högst tjugo")
	void onceAndNotTooMany() throws Exception {
		upload(this.road.handlaggare, "Budget", "a.txt", TestFile.bytes("0"));
		MvcResult again = upload(this.road.handlaggare, "Igen", "b.txt", TestFile.bytes("0"));
		assertThat(page(again).select(".invalid").text()).contains("Samma fil finns redan som bilagan ”Budget”");
		for (int i = 1; i < 20; i++) {
			add("Bilaga " + i, "a.txt", TestFile.bytes(String.valueOf(i)));
		}
		MvcResult full = upload(this.road.handlaggare, "En till", "a.txt", TestFile.bytes("en till"));
		assertThat(full.getResponse().getStatus()).isEqualTo(422);
		assertThat(page(full).text()).contains("fler får inte plats");
		assertThat(all()).hasSize(20);
		assertThat(browser(this.road.handlaggare).open(list()).select("input[type=file]")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "HANDLAGGARE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("läggs till och tas bort bara av handläggare, också vid en direkt POST")
	void onlyHandlaggare(Role role) throws Exception {
		Bilaga stored = add("Budget", "a.pdf", TestFile.pdf());
		Actor other = this.road.actor(role);
		MvcResult result = upload(other, "Min", "b.txt", TestFile.bytes("b"));
		assertThat(result.getResponse().getStatus()).isEqualTo(403);
		assertThat(page(result).text()).contains("Det här kan bara en handläggare göra");
		browser(other).answer(403, list());
		browser(other).answer(403, list() + "/" + stored.id() + "/ta-bort");
		assertThat(all()).containsExactly(stored);
	}

	@Test
	@DisplayName("tas bort ur ett utkast, med innehållet när ingen annan har samma fil")
	void removed() throws Exception {
		Bilaga stored = add("Budget", "a.pdf", TestFile.pdf());
		ArendeId other = this.road.readyDraft();
		Bilaga same = this.bilagor.add(this.road.handlaggare, other, "Samma", BilagaFile.of("b.pdf", TestFile.pdf()));
		browser(this.road.handlaggare).done(list() + "/" + stored.id() + "/ta-bort");
		assertThat(all()).isEmpty();
		assertThat(fetch(this.road.handlaggare, other, same).getStatus()).isEqualTo(200);
		Document again = browser(this.road.handlaggare).answer(404, list() + "/" + stored.id() + "/ta-bort");
		assertThat(again.text()).contains("Bilagan finns inte längre");
		browser(this.road.handlaggare).answer(404, list() + "/" + same.id() + "/ta-bort");
		browser(this.road.handlaggare).done("/arenden/" + other.value() + "/bilagor/" + same.id() + "/ta-bort");
		assertThat(rows("bilaga_content")).isZero();
	}

	@ParameterizedTest
	@EnumSource(value = ArendeStatus.class, names = { "EKONOMIGRANSKNING", "UNDERTECKNANDE", "INLAMNAT", "BESLUTAT" })
	@DisplayName("är låsta när ärendet är lämnat: de kan hämtas, också av läsare, men inte ändras")
	void frozen(ArendeStatus status) throws Exception {
		this.id = this.road.at(ArendeStatus.UTKAST);
		Bilaga stored = add("Budget", "a.pdf", TestFile.pdf());
		this.road.take(this.id, status);
		MvcResult result = upload(this.road.handlaggare, "För sent", "b.txt", TestFile.bytes("b"));
		assertThat(result.getResponse().getStatus()).isEqualTo(409);
		assertThat(page(result).text()).contains("bilagan ”För sent” lades inte till");
		assertThat(browser(this.road.handlaggare).answer(409, list() + "/" + stored.id() + "/ta-bort").text())
			.contains("bilagorna kan inte ändras");
		assertThat(browser(this.road.handlaggare).open(list()).select("main form")).isEmpty();
		assertThat(all()).containsExactly(stored);
		Actor reader = this.road.somebody(Role.LASARE);
		assertThat(fetch(reader, this.id, stored).getStatus()).isEqualTo(status.handedIn() ? 200 : 404);
	}

	@Test
	@DisplayName("finns inte för ett ärende eller en bilaga som inte finns")
	void unknown() throws Exception {
		browser(this.road.handlaggare).refused("/arenden/471100/bilagor", 404);
		browser(this.road.handlaggare).answer(404, "/arenden/471100/bilagor", "title", "Titel");
		browser(this.road.handlaggare).refused(list() + "/471100", 404);
		browser(this.road.handlaggare).refused(list() + "/abc", 404);
		browser(this.road.somebody(Role.LASARE)).refused(list(), 404);
	}

	@Test
	@DisplayName("nås från ärendets sida, kostar lika många frågor hur många de än är och läser inget innehåll")
	void fixedNumberOfQueries() throws Exception {
		assertThat(browser(this.road.ekonom).open("/arenden/" + this.id.value()).select("a[href=" + list() + "]"))
			.hasSize(1);
		int none = this.queries.countOf(() -> browser(this.road.handlaggare).open(list()));
		for (int i = 0; i < 5; i++) {
			add("Bilaga " + i, "a.txt", TestFile.bytes(String.valueOf(i)));
		}
		List<String> sent = this.queries.statementsOf(() -> browser(this.road.handlaggare).open(list()));
		assertThat(sent).hasSize(none).hasSizeLessThan(10).noneMatch((sql) -> sql.contains("content"));
	}

	private MvcResult upload(Actor by, String title, String name, byte[] content) throws Exception {
		return this.mvc
			.perform(MockMvcRequestBuilders.multipart(list())
				.file(new MockMultipartFile("file", name, "application/octet-stream", content))
				.param("title", title)
				.with(csrf())
				.with(SignIn.as(by)))
			.andReturn();
	}

	private Bilaga add(String title, String name, byte[] content) {
		return this.bilagor.add(this.road.handlaggare, this.id, title, BilagaFile.of(name, content));
	}

	private MockHttpServletResponse fetch(Actor reader, ArendeId arende, Bilaga bilaga) throws Exception {
		return browser(reader)
			.send(MockMvcRequestBuilders.get("/arenden/" + arende.value() + "/bilagor/" + bilaga.id()))
			.getResponse();
	}

	private List<Bilaga> all() {
		return this.bilagor.findAll(this.road.handlaggare, this.id);
	}

	private int rows(String table) {
		return this.database.superuser().sql("select count(*) from " + table).query(Integer.class).single();
	}

	private static Document page(MvcResult result) throws Exception {
		return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

	private String list() {
		return "/arenden/" + this.id.value() + "/bilagor";
	}

	private Browser browser(Actor actor) {
		return new Browser(this.mvc, actor);
	}

}
