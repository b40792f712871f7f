package se.trygghetspaket.api;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Anropen om ett paket")
class PaketApiTest {

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
	@DisplayName("räknar upp paketen med de år som har en ram, senaste först")
	void listsPaket() {
		assertThat(get(this.sample.lasare, "/api/v1/paket")).bodyJson().isStrictlyEqualTo("""
				[{"slug": "trygghetspaketet", "namn": "Trygghetspaketet", "enhet": "mkr", "budgetYears": []}]
				""");
		this.sample.ram(ApiSample.YEAR);
		this.sample.ram(ApiSample.YEAR.next());
		assertThat(get(this.sample.lasare, "/api/v1/paket")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				[{"slug": "trygghetspaketet", "namn": "Trygghetspaketet", "enhet": "mkr", "budgetYears": [2022, 2021]}]
				""");
	}

	@Test
	@DisplayName("ger ramen från brutto till netto, posterna, summorna och det som är kvar")
	void year() {
		ArendeId id = this.sample.memo();
		assertThat(get(this.sample.handlaggare, "/api/v1/paket/trygghetspaketet/2021")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{
								"paket": "trygghetspaketet",
								"budgetYear": 2021,
								"ram": {
									"brutto": 6000000,
									"omforingar": [{"mottagare": "Socialnämnden", "kr": 1000000, "orsak": "Ungdomsverksamheten"}],
									"netto": 5000000,
									"kfBeslut": {"datum": "2020-11-16", "paragraf": "200", "diarienummer": "KF 2020/9"},
									"status": "BEKRAFTAD",
									"revision": 1,
									"fulltFordelad": true
								},
								"kommandeRam": null,
								"poster": [
									{"insats": "Trygghetsvärdar (Orminge och Fisksätra)", "kr": 800000, "motivering": ""},
									{"insats": "Brottsförebyggande trygghetssamordnare", "kr": 1000000, "motivering": ""},
									{"insats": "SSPF", "kr": 1500000, "motivering": ""},
									{"insats": "Stöd till lokala arbetsgrupper", "kr": 900000, "motivering": ""},
									{"insats": "Kameraövervakning – centrala funktioner", "kr": 200000, "motivering": ""},
									{"insats": "Väktare särskilda händelser", "kr": 200000, "motivering": ""},
									{"insats": "Insatser i samverkan med lokala aktörer", "kr": 400000, "motivering": ""}
								],
								"summor": {"omforingar": 1000000, "poster": 5000000},
								"kvar": 0,
								"underlag": %s
							}
							"""
						.formatted(underlag(id, "UTKAST")));
	}

	@Test
	@DisplayName("jämför med året före, rad för rad och summa mot summa")
	void jamforelse() throws Exception {
		ArendeId id = this.sample.memo();
		this.sample.decide(id);
		MvcTestResult result = get(this.sample.lasare, "/api/v1/paket/trygghetspaketet/2021/jamforelse");
		assertThat(result).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{
								"rows": [
									{"insats": "Trygghetsvärdar (Orminge och Fisksätra)", "foregaende": 2000000, "aktuell": 800000, "skillnad": -1200000, "procent": -60.0, "status": "MINSKAD"},
									{"insats": "Brottsförebyggande trygghetssamordnare", "foregaende": 0, "aktuell": 1000000, "skillnad": 1000000, "procent": null, "status": "NY"},
									{"insats": "SSPF", "foregaende": 1500000, "aktuell": 1500000, "skillnad": 0, "procent": 0.0, "status": "OFORANDRAD"},
									{"insats": "Stöd till lokala arbetsgrupper", "foregaende": 900000, "aktuell": 900000, "skillnad": 0, "procent": 0.0, "status": "OFORANDRAD"},
									{"insats": "Kameraövervakning – centrala funktioner", "foregaende": 300000, "aktuell": 200000, "skillnad": -100000, "procent": -33.3, "status": "MINSKAD"},
									{"insats": "Väktare särskilda händelser", "foregaende": 300000, "aktuell": 200000, "skillnad": -100000, "procent": -33.3, "status": "MINSKAD"},
									{"insats": "Insatser i samverkan med lokala aktörer", "foregaende": 0, "aktuell": 400000, "skillnad": 400000, "procent": null, "status": "NY"}
								],
								"summa": {"foregaende": 5000000, "aktuell": 5000000, "skillnad": 0},
								"omrakning": null,
								"underlag": %s
							}
							"""
						.formatted(underlag(id, "BESLUTAT")));
		assertThat(result.getResponse().getContentAsString()).as("one decimal, always")
			.contains("\"procent\":-60.0,", "\"procent\":0.0,");
	}

	@Test
	@DisplayName("ger null där ett belopp inte är bestämt")
	void undecided() {
		Budgetram ram = this.sample.ram(ApiSample.YEAR);
		StoredFordelning previous = this.sample.previous();
		var sspf = previous.fordelning().poster().get(2);
		ArendeId id = this.sample.arende(ram, null, previous, List.of(ApiSample.undecided(sspf)));
		assertThat(get(this.sample.handlaggare, "/api/v1/paket/trygghetspaketet/2021/jamforelse")).bodyJson()
			.extractingPath("$.rows[0]")
			.asMap()
			.hasToString("{insats=SSPF, foregaende=1500000, aktuell=null, skillnad=null, procent=null, status=null}");
		assertThat(get(this.sample.handlaggare, "/api/v1/paket/trygghetspaketet/2021?arende=" + id.value())).bodyJson()
			.extractingPath("$.poster[0].kr")
			.isNull();
	}

	@Test
	@DisplayName("håller fördelningen mot ramen: skillnaden är över noll när den är större än ramen")
	void budgetkontroll() {
		Budgetram ram = this.sample.ram(ApiSample.YEAR);
		ArendeId id = this.sample.arende(ram, null, null, List.of(ApiSample.post("SSPF", 5_200_000L)));
		assertThat(get(this.sample.handlaggare, "/api/v1/paket/trygghetspaketet/2021/budgetkontroll")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{
								"resultat": "OVER_RAM",
								"skillnad": 200000,
								"kontroller": [
									{"regel": "RAM_BEKRAFTAD", "godkand": true, "text": "Ramen, 5,0~mkr netto, är bekräftad med kommunfullmäktiges beslut."},
									{"regel": "NETTO_STAMMER", "godkand": true, "text": "Brutto 6,0~mkr minus omföringar 1,0~mkr är netto 5,0~mkr."},
									{"regel": "ALLA_BELOPP_BESTAMDA", "godkand": true, "text": "Alla poster har ett belopp."},
									{"regel": "INOM_RAM", "godkand": false, "text": "Summan 5,2~mkr är 0,2~mkr över ramen, 5,0~mkr."},
									{"regel": "FULLT_FORDELAD", "godkand": false, "text": "Hela ramen, 5,0~mkr, ska fördelas, men inte mer. Summan 5,2~mkr är 0,2~mkr för mycket."}
								],
								"underlag": %s
							}
							"""
						.replace('~', '\u00a0')
						.formatted(underlag(id, "UTKAST")));
	}

	@Test
	@DisplayName("visar det beslutade om inget ärende anges, och det angivna ärendet annars")
	void whichUnderlag() {
		ArendeId decided = this.sample.memo();
		this.sample.decide(decided);
		Budgetram ram = this.sample.ramOf(ApiSample.YEAR);
		ArendeId draft = this.sample.arende(ram, null, null, List.of(ApiSample.post("SSPF", 1L)));
		assertThat(get(this.sample.handlaggare, "/api/v1/paket/trygghetspaketet/2021")).bodyJson()
			.extractingPath("$.underlag.arende")
			.isEqualTo((int) decided.value());
		assertThat(get(this.sample.handlaggare, "/api/v1/paket/trygghetspaketet/2021?arende=" + draft.value()))
			.bodyJson()
			.extractingPath("$.kvar")
			.as("beside what is in force")
			.isEqualTo(-1);
	}

	@Test
	@DisplayName("ställer lika många frågor hur mycket som än är lagrat")
	void boundedQueries() throws Exception {
		ArendeId id = this.sample.memo();
		String year = "/api/v1/paket/trygghetspaketet/2021";
		List<String> addresses = List.of("/api/v1/paket", year, year + "/jamforelse", year + "/budgetkontroll",
				year + "?arende=" + id.value());
		List<Integer> few = counts(addresses);
		for (int i = 1; i <= 5; i++) {
			BudgetYear later = new BudgetYear(2021 + i);
			this.sample.arende(this.sample.ram(later), null, null,
					List.of(ApiSample.post("A", 1L), ApiSample.post("B", 2L)));
		}
		assertThat(counts(addresses)).isEqualTo(few).allMatch((count) -> count <= 6);
	}

	private List<Integer> counts(List<String> addresses) throws Exception {
		List<Integer> counts = new ArrayList<>();
		for (String address : addresses) {
			counts.add(this.queries.countOf(() -> get(this.sample.handlaggare, address)));
		}
		return counts;
	}

	private String underlag(ArendeId id, String status) {
		String sha256 = this.underlag.get(this.sample.handlaggare, id).fordelning().fordelning().sha256();
		return "{\"arende\": %d, \"version\": 1, \"status\": \"%s\", \"sha256\": \"%s\"}".formatted(id.value(), status,
				sha256);
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.mvc.get().uri(address).with(ApiSample.as(actor)).exchange();
	}

}
