package se.trygghetspaket.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.tjansteskrivelse.ooxml.TestDocx;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Tolkningen")
class TolkningApiTest {

	private static final String MEMO = """
			2021-01-20

			TJÄNSTESKRIVELSE
			KS 2021/71

			Kommunstyrelsen

			Trygghetspaketet 2021

			Förslag till beslut

			Rådet föreslår att medlen fördelas så här:

			SSPF	1,5
			Väktare	0,5
			Appen	0,2

			Ärende

			Pengarna räcker till tre insatser.

			Förslag till fördelning av paketets 2,2 mkr:

				2021	2020
			- SSPF	1,5	1,5
			- Väktare	0,5	0,0
			- Appen	0,2\t
			- Summa mkr	2,2	1,5

			Maja Malm
			Säkerhetschef
			Kanslienheten
			""";

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	@Autowired
	private TestDatabase database;

	private ApiSample sample;

	@BeforeEach
	void people() {
		this.sample = new ApiSample(this.context);
	}

	@Test
	@DisplayName("ger allt som lästes, med alla nycklar, och sparar ingenting")
	void readsAndStoresNothing() throws Exception {
		String before = rows();
		MvcTestResult result = post(MediaType.TEXT_PLAIN_VALUE, MEMO.getBytes(StandardCharsets.UTF_8));
		assertThat(result).hasStatusOk();
		Map<String, Object> read = map(result.getResponse().getContentAsString());
		Object iakttagelser = read.remove("iakttagelser");
		assertThat(read).isEqualTo(
				map("""
						{
							"handlingstyp": "TJÄNSTESKRIVELSE",
							"diarienummer": "KS 2021/71",
							"datum": "2021-01-20",
							"mottagare": "Kommunstyrelsen",
							"rubrik": "Trygghetspaketet 2021",
							"beslutsforslag": {
								"ingress": "Rådet föreslår att medlen fördelas så här:",
								"poster": [{"insats": "SSPF", "kr": 1500000}, {"insats": "Väktare", "kr": 500000},
									{"insats": "Appen", "kr": 200000}]
							},
							"avsnitt": [
								{"rubrik": "Förslag till beslut",
									"text": "Rådet föreslår att medlen fördelas så här:\\n\\n{{beslutsforslag}}"},
								{"rubrik": "Ärende", "text": "Pengarna räcker till tre insatser.\\n\\nFörslag till fördelning av \
						paketets 2,2 mkr:\\n\\n{{fordelning}}"}
							],
							"fordelning": {
								"enhet": "mkr",
								"kolumner": [{"rubrik": "2021", "budgetYear": 2021}, {"rubrik": "2020", "budgetYear": 2020}],
								"poster": [
									{"insats": "SSPF", "ovrigt": {}, "kr": [1500000, 1500000]},
									{"insats": "Väktare", "ovrigt": {}, "kr": [500000, 0]},
									{"insats": "Appen", "ovrigt": {}, "kr": [200000, null]}
								],
								"summa": [2200000, 1500000]
							},
							"undertecknare": [{"namn": "Maja Malm", "titel": "Säkerhetschef", "enhet": "Kanslienheten"}],
							"olasta": []
						}
						"""));
		assertThat(iakttagelser).asInstanceOf(InstanceOfAssertFactories.list(Map.class))
			.first(InstanceOfAssertFactories.map(String.class, Object.class))
			.containsOnlyKeys("regel", "allvar", "plats", "text")
			.containsEntry("regel", "BESLUT_UTAN_ENHET")
			.containsEntry("allvar", "FEL")
			.containsEntry("plats", Map.of("avsnitt", "Förslag till beslut", "rad", 14, "citat", "SSPF\t1,5"));
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	@DisplayName("ger null och tomma listor för det som inte står")
	void allKeysAlways() {
		assertThat(post(MediaType.TEXT_PLAIN_VALUE, "Bara en rad.".getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyJson()
			.extractingPath("$")
			.asMap()
			.containsOnlyKeys("handlingstyp", "diarienummer", "datum", "mottagare", "rubrik", "beslutsforslag",
					"avsnitt", "fordelning", "undertecknare", "olasta", "iakttagelser")
			.containsEntry("fordelning", null)
			.containsEntry("diarienummer", null)
			.hasEntrySatisfying("beslutsforslag", (list) -> assertThat(list).hasToString("{ingress=null, poster=[]}"));
	}

	@ParameterizedTest
	@CsvSource({ "text/plain, UTF-8, false", "text/plain, windows-1252, true",
			"text/plain;charset=windows-1252, windows-1252, false", "text/plain; Charset=\"utf-8\", UTF-8, false",
			"TEXT/PLAIN;charset=ISO-8859-1, ISO-8859-1, false" })
	@DisplayName("läser texten i den teckenkodning som anges, annars UTF-8, annars windows-1252 med en iakttagelse")
	void charsets(String contentType, String charset, boolean assumed) {
		MvcTestResult result = post(contentType, MEMO.getBytes(Charset.forName(charset)));
		assertThat(result).hasStatusOk().bodyJson().extractingPath("$.handlingstyp").isEqualTo("TJÄNSTESKRIVELSE");
		assertThat(result).bodyText().satisfies((body) -> {
			assertThat(body.contains("TECKENKODNING_ANTAGEN")).isEqualTo(assumed);
		});
	}

	@ParameterizedTest
	@CsvSource({ "application/msword, innehallstypen-stods-inte", "application/json, innehallstypen-stods-inte",
			"text/html, innehallstypen-stods-inte", "inget, innehallstypen-stods-inte", "'', innehallstypen-saknas",
			"text/plain;charset=utf-99, teckenkodningen-ar-okand" })
	@DisplayName("vägrar andra innehållstyper och okända teckenkodningar")
	void otherTypes(String contentType, String type) {
		assertProblem(post(contentType, MEMO.getBytes(StandardCharsets.UTF_8)), 415, type);
	}

	@Test
	@DisplayName("vägrar det som är tomt, ingen text eller större än 1 MB")
	void unreadable() {
		assertProblem(post("text/plain", new byte[0]), 422, "gar-inte-att-lasa");
		assertProblem(post("text/plain", " \n\t\n".getBytes(StandardCharsets.UTF_8)), 422, "gar-inte-att-lasa");
		assertProblem(post("text/plain", new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 1, 2 }), 422, "gar-inte-att-lasa");
		assertProblem(post("text/plain", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)), 422, "gar-inte-att-lasa");
		assertProblem(post("text/plain", "a".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8)), 413,
				"for-stort");
		assertProblem(post("text/plain", "a\n".repeat(20_001).getBytes(StandardCharsets.UTF_8)), 413, "for-stort");
	}

	@Test
	@DisplayName("läser en Word-fil på samma sätt som dess text, utan radnummer")
	void readsDocx() throws Exception {
		String body = MEMO.lines()
			.map((line) -> "<w:p><w:r><w:t xml:space=\"preserve\">"
					+ line.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r></w:p>")
			.collect(Collectors.joining());
		MvcTestResult result = post(MemoBody.DOCX, TestDocx.of(body).file());
		assertThat(result).hasStatusOk();
		Map<String, Object> read = map(result.getResponse().getContentAsString());
		Map<String, Object> text = map(
				post("text/plain", MEMO.getBytes(StandardCharsets.UTF_8)).getResponse().getContentAsString());
		assertThat(read.remove("iakttagelser").toString()).contains("rad=null").doesNotContain("rad=14");
		text.remove("iakttagelser");
		assertThat(read).isEqualTo(text);
	}

	@Test
	@DisplayName("vägrar en fil som är tom, skadad, för stor eller något annat än innehållstypen säger, och sparar inget")
	void unreadableFiles() {
		String before = rows();
		byte[] docx = TestDocx.plain().file();
		assertProblem(post(MemoBody.DOCX, new byte[0]), 422, "gar-inte-att-lasa");
		assertProblem(post(MemoBody.DOCX, "Bara text".getBytes(StandardCharsets.UTF_8)), 422, "gar-inte-att-lasa");
		assertProblem(post("text/plain", docx), 422, "gar-inte-att-lasa");
		assertProblem(post("application/pdf", docx), 422, "gar-inte-att-lasa");
		assertProblem(post(MemoBody.DOCX, Arrays.copyOf(docx, docx.length - 30)), 422, "gar-inte-att-lasa");
		assertProblem(post(MemoBody.DOCX, TestDocx.plain().bytes("word/vbaProject.bin", "", new byte[1]).file()), 422,
				"gar-inte-att-lasa");
		assertProblem(post(MemoBody.DOCX, new byte[MemoFile.MOST_BYTES + 1]), 413, "for-stort");
		assertProblem(
				post(MemoBody.DOCX, TestDocx.plain().bytes("word/media/a.png", "", new byte[70 * 1024 * 1024]).file()),
				413, "for-stort");
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("får göras av varje roll")
	void everyRole(Role role) {
		assertThat(this.mvc.post()
			.uri("/api/v1/tolkning")
			.contentType(MediaType.TEXT_PLAIN)
			.content(MEMO)
			.with(ApiSample.as(this.sample.user("en-roll", "Ester Ek", role)))
			.exchange()).hasStatusOk();
	}

	private static void assertProblem(MvcTestResult result, int status, String type) {
		assertThat(result).hasStatus(status)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("urn:trygghetspaket:problem:" + type);
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> map(String text) {
		return this.json.readValue(text, Map.class);
	}

	private String rows() {
		return this.database.superuser().sql("""
				select string_agg(t.tablename || ' ' || (xpath('//n/text()', query_to_xml(
					'select count(*) as n from ' || quote_ident(t.tablename), false, true, '')))[1]::text, ', '
					order by t.tablename)
				from pg_tables t where t.schemaname = 'public'
				""").query(String.class).single();
	}

	private MvcTestResult post(String contentType, byte[] body) {
		return this.mvc.post().uri("/api/v1/tolkning").headers((headers) -> {
			if (!contentType.isEmpty()) {
				headers.set(HttpHeaders.CONTENT_TYPE, contentType);
			}
		}).content(body).with(ApiSample.as(this.sample.lasare)).exchange();
	}

}
