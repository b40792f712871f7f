package se.trygghetspaket.api;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Anropen om ärenden")
class ArendeApiTest {

	@Autowired
	private ApplicationContext context;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private UnderlagService underlag;

	@Autowired
	private QueryCounter queries;

	private ApiSample sample;

	@BeforeEach
	void people() {
		this.sample = new ApiSample(this.context);
	}

	@Test
	@DisplayName("räknar upp de ärenden man får se, senaste först")
	void lists() {
		ArendeId decided = this.sample.memo();
		this.sample.decide(decided);
		ArendeId draft = this.sample.arende(this.sample.ram(ApiSample.YEAR.next()), null, null,
				List.of(ApiSample.post("SSPF", 1L)));
		String decidedRow = """
				{"id": %d, "diarienummer": "KFKS 2021/71", "rubrik": "Trygghetspaketet 2021", "status": "BESLUTAT",
					"paket": "trygghetspaketet", "budgetYear": 2021}
				""".formatted(decided.value());
		String draftRow = """
				{"id": %d, "diarienummer": null, "rubrik": "Trygghetspaketet 2022", "status": "UTKAST",
					"paket": "trygghetspaketet", "budgetYear": 2022}
				""".formatted(draft.value());
		assertThat(get(this.sample.handlaggare, "/api/v1/arenden")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo("[" + draftRow + "," + decidedRow + "]");
		assertThat(get(this.sample.lasare, "/api/v1/arenden")).bodyJson().isStrictlyEqualTo("[" + decidedRow + "]");
	}

	@Test
	@DisplayName("väljer ut på hela diarienumret och på status; tomma värden väljer inte bort något")
	void filters() {
		this.sample.memo();
		assertThat(ids("")).hasSize(1);
		assertThat(ids("?diarienummer=&status=")).hasSize(1);
		assertThat(ids("?diarienummer=KFKS 2021/71&status=UTKAST")).hasSize(1);
		assertThat(ids("?diarienummer=KFKS 2021/7")).isEmpty();
		assertThat(ids("?diarienummer=\u0000")).isEmpty();
		assertThat(ids("?status=BESLUTAT")).isEmpty();
	}

	@Test
	@DisplayName("räknar upp alla ärenden, hur många de än är, i lika många frågor")
	void listsAll() throws Exception {
		Budgetram ram = this.sample.ram(ApiSample.YEAR);
		this.sample.arende(ram, "KS 2021/1", null, List.of());
		int one = this.queries.countOf(() -> get(this.sample.handlaggare, "/api/v1/arenden"));
		for (int i = 0; i < 30; i++) {
			this.sample.arende(ram, "KS 2021/1", null, List.of());
		}
		assertThat(ids("?diarienummer=KS 2021/1")).hasSize(31);
		assertThat(this.queries.countOf(() -> get(this.sample.handlaggare, "/api/v1/arenden"))).isEqualTo(one)
			.isLessThanOrEqualTo(2);
	}

	@Test
	@DisplayName("ger hela ärendet från utkast till beslut, med null för det som inte har hänt")
	void one() throws Exception {
		ArendeId id = this.sample.memo();
		String address = "/api/v1/arenden/" + id.value();
		assertThat(get(this.sample.handlaggare, address)).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(expected(id, "UTKAST", "null", "null", "null"));
		this.sample.decide(id);
		String intyg = """
				{"sha256": "%s", "ramRevision": 1,
					"kfBeslut": {"datum": "2020-11-16", "paragraf": "200", "diarienummer": "KF 2020/9"},
					"kontroller": [{"regel": "RAM_BEKRAFTAD", "godkand": true}, {"regel": "NETTO_STAMMER", "godkand": true},
						{"regel": "ALLA_BELOPP_BESTAMDA", "godkand": true}, {"regel": "INOM_RAM", "godkand": true},
						{"regel": "FULLT_FORDELAD", "godkand": true}],
					"intygadAv": "Erik Ek", "intygadTid": "2021-03-01T08:00:00Z",
					"galler": true}"""
			.formatted(sha256(id));
		String beslut = """
				{"organ": "KOMMUNSTYRELSEN", "beslutsfattare": null, "datum": "2021-02-15", "paragraf": "45", "utfall": "BIFALL"}""";
		assertThat(get(this.sample.lasare, address)).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(expected(id, "BESLUTAT", "\"2021-03-01\"", intyg, beslut));
		assertThat(this.queries.countOf(() -> get(this.sample.lasare, address))).isLessThanOrEqualTo(12);
	}

	@Test
	@DisplayName("döljer utkastet för läsaren, som om det inte fanns")
	void hidesDrafts() {
		ArendeId id = this.sample.memo();
		for (String rest : List.of("", "/fordelning.csv", "/tjansteskrivelse.txt", "/tjansteskrivelse.html",
				"/tjansteskrivelse.docx")) {
			assertThat(get(this.sample.lasare, "/api/v1/arenden/" + id.value() + rest)).hasStatus(HttpStatus.NOT_FOUND);
		}
		assertThat(get(this.sample.lasare, "/api/v1/paket/trygghetspaketet/2021")).hasStatus(HttpStatus.CONFLICT);
		assertThat(get(this.sample.lasare, "/api/v1/paket/trygghetspaketet/2021?arende=" + id.value()))
			.hasStatus(HttpStatus.NOT_FOUND);
		this.sample.handIn(id);
		assertThat(get(this.sample.lasare, "/api/v1/arenden/" + id.value() + "/fordelning.csv")).hasStatusOk();
		assertThat(get(this.sample.lasare, "/api/v1/paket/trygghetspaketet/2021")).hasStatusOk();
	}

	private String expected(ArendeId id, String status, String undertecknad, String intyg, String beslut) {
		return """
				{
					"id": %d,
					"diarienummer": "KFKS 2021/71",
					"rubrik": "Trygghetspaketet 2021",
					"status": "%s",
					"paket": "trygghetspaketet",
					"budgetYear": 2021,
					"handlaggare": "Hanna Holm",
					"tjansteskrivelse": {
						"handlingstyp": "TJÄNSTESKRIVELSE",
						"datum": "2021-01-20",
						"mottagare": "Kommunstyrelsen",
						"avsnitt": [
							{"rubrik": "Förslag till beslut", "text": "Medlen fördelas så här:\\n\\n{{beslutsforslag}}"},
							{"rubrik": "Ärende", "text": "{{fordelning}}"}
						],
						"undertecknare": [
							{"namn": "Ulla Udd", "titel": "Säkerhetschef", "enhet": null, "undertecknad": %s}
						]
					},
					"fordelning": {
						"poster": [
							{"insats": "Trygghetsvärdar (Orminge och Fisksätra)", "kr": 800000, "motivering": ""},
							{"insats": "Brottsförebyggande trygghetssamordnare", "kr": 1000000, "motivering": ""},
							{"insats": "SSPF", "kr": 1500000, "motivering": ""},
							{"insats": "Stöd till lokala arbetsgrupper", "kr": 900000, "motivering": ""},
							{"insats": "Kameraövervakning – centrala funktioner", "kr": 200000, "motivering": ""},
							{"insats": "Väktare särskilda händelser", "kr": 200000, "motivering": ""},
							{"insats": "Insatser i samverkan med lokala aktörer", "kr": 400000, "motivering": ""}
						],
						"summa": 5000000
					},
					"ekonomiintyg": %s,
					"beslut": %s,
					"underlag": {"arende": %d, "version": 1, "status": "%s", "sha256": "%s"}
				}
				"""
			.formatted(id.value(), status, undertecknad, intyg, beslut, id.value(), status, sha256(id));
	}

	private String sha256(ArendeId id) {
		return this.underlag.get(this.sample.handlaggare, id).fordelning().fordelning().sha256();
	}

	private List<Object> ids(String query) {
		return List.of(assertThat(get(this.sample.handlaggare, "/api/v1/arenden" + query)).hasStatusOk()
			.bodyJson()
			.extractingPath("$[*].id")
			.asArray()
			.actual());
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.mvc.get().uri(address).with(ApiSample.as(actor)).exchange();
	}

}
