package se.trygghetspaket.api.years;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.LineageService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Anropet om vad det blev av insatserna")
class InsatserApiTest {

	private static final String PATH = "/api/v1/paket/trygghetspaketet/2021/insatser";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
	}

	@Test
	@DisplayName("ger varje post året före, vad det blev av den, och jämförelsen med båda summorna")
	void lineage() {
		List<InsatsId> before = read(2020, line("Fältarbete", 800_000), line("Väktare", 300_000),
				PostDraft.ofNew("Kameror", Belopp.undecided()));
		List<InsatsId> after = read(2021, line("Fältgrupp", 600_000), line("Värdar", 700_000));
		this.services.getBean(LineageService.class)
			.record(this.people.handlaggare, this.people.paket.id(), new BudgetYear(2021), 0,
					new Lineage(List.of(
							new InsatsFate(before.get(0), LineageKind.SUCCEEDED,
									List.of(new Successor(after.get(0), new Kronor(500_000)),
											new Successor(after.get(1), new Kronor(300_000))),
									""),
							new InsatsFate(before.get(1), LineageKind.MOVED_OUT, List.of(), "Till polisen"))));

		assertThat(get(this.people.lasare, PATH)).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{
								"paket": "trygghetspaketet", "budgetYear": 2021, "foregaendeYear": 2020, "revision": 1,
								"insatser": [
									{"id": %1$d, "insats": "Fältarbete", "kr": 800000, "blev": "OVERGATT", "anteckning": "", "efterfoljare": [
										{"id": %4$d, "insats": "Fältgrupp", "andel": 500000}, {"id": %5$d, "insats": "Värdar", "andel": 300000}]},
									{"id": %2$d, "insats": "Väktare", "kr": 300000, "blev": "FLYTTAD_UT", "anteckning": "Till polisen", "efterfoljare": []},
									{"id": %3$d, "insats": "Kameror", "kr": null, "blev": "FORTSATTER", "anteckning": "", "efterfoljare": []}
								],
								"jamforelse": {
									"arende": null,
									"rows": [
										{"id": %4$d, "insats": "Fältgrupp", "foregaende": 500000, "aktuell": 600000, "fran": [
											{"id": %1$d, "insats": "Fältarbete", "kr": 800000, "del": 500000}]},
										{"id": %5$d, "insats": "Värdar", "foregaende": 300000, "aktuell": 700000, "fran": [
											{"id": %1$d, "insats": "Fältarbete", "kr": 800000, "del": 300000}]},
										{"id": %2$d, "insats": "Väktare", "foregaende": 300000, "aktuell": 0, "fran": [
											{"id": %2$d, "insats": "Väktare", "kr": 300000, "del": 300000}]},
										{"id": %3$d, "insats": "Kameror", "foregaende": null, "aktuell": 0, "fran": [
											{"id": %3$d, "insats": "Kameror", "kr": null, "del": null}]}
									],
									"summa": {"foregaende": 1100000, "aktuell": 1300000}
								}
							}
							"""
						.formatted(before.get(0).value(), before.get(1).value(), before.get(2).value(),
								after.get(0).value(), after.get(1).value()));
	}

	@Test
	@DisplayName("har alla nycklar också för ett år utan föregångare, och svarar 404 och 400 på det som inte finns")
	void nothing() {
		assertThat(get(this.people.lasare, PATH)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
				{"paket": "trygghetspaketet", "budgetYear": 2021, "foregaendeYear": null, "revision": null,
					"insatser": [], "jamforelse": null}
				""");
		assertThat(get(this.people.lasare, "/api/v1/paket/annat/2021/insatser")).hasStatus(404);
		assertThat(get(this.people.lasare, "/api/v1/paket/trygghetspaketet/tjugo/insatser")).hasStatus(400);
	}

	@Test
	@DisplayName("visar inte ett utkast för den som inte får se det, och kostar lika många frågor hur mycket som än är lagrat")
	void draftAndQueries() throws Exception {
		read(2020, line("Fältarbete", 800_000));
		this.people.draft(this.people.ram(2021, 800_000), "Trygghet 2021", 800_000L);
		assertThat(get(this.people.lasare, PATH)).bodyJson().extractingPath("$.jamforelse").isNull();
		assertThat(get(this.people.ekonom, PATH)).bodyJson()
			.extractingPath("$.jamforelse.summa.aktuell")
			.isEqualTo(800_000);
		int few = this.queries.countOf(() -> get(this.people.ekonom, PATH));
		for (int year = 2022; year < 2027; year++) {
			read(year, line("A", 1), line("B", 2));
		}
		this.people.draft(this.people.ram(2021, 800_000), "Ett till", 1L, 2L);
		assertThat(this.queries.countOf(() -> get(this.people.ekonom, PATH))).isEqualTo(few);
	}

	private List<InsatsId> read(int year, PostDraft... poster) {
		return this.services.getBean(FordelningService.class)
			.create(this.people.paket.id(), new BudgetYear(year), FordelningOrigin.INLAST, List.of(poster))
			.fordelning()
			.poster()
			.stream()
			.map((post) -> post.insats())
			.toList();
	}

	private static PostDraft line(String label, long kronor) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(kronor)));
	}

	private MvcTestResult get(Actor actor, String address) {
		return this.mvc.get().uri(address).with(SignIn.as(actor)).exchange();
	}

}
