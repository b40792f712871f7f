package se.trygghetspaket.inlasning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.inlasning.kalkyl.TestKalkyl;
import se.trygghetspaket.inlasning.web.FilledForm;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.LineageStore;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.SignIn;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static se.trygghetspaket.inlasning.kalkyl.TestKalkyl.row;

/**
 * Five years of one paket, from a spreadsheet to the comparison: renamed, split, merged,
 * paused, ended and new lines, two lines of one name, and a year granted in two steps.
 * Every figure is written out here by hand.
 */
@ApplicationTest
@DisplayName("Fem år från kalkylark till jämförelse")
class EarlierYearsDatasetTest {

	private static final Object[][] SHEET = { row("Ungdomspaketets år"), row("Belopp i tkr"),
			row("Insats", 2017, 2018, 2019, 2020), row("Fältassistenter", 800, 800),
			row("Fältteam", null, null, 900, 950), row("Lovaktiviteter", 600, 600, 650),
			row("Sommarlov", null, null, null, 420), row("Höstlov", null, null, null, 260),
			row("Belysning", 200, 200, 200, 150), row("Belysning", 100, 0, null, 120), row("Nattstöd", 300, 350),
			row("Grannstöd", 150, 150), row("Trygghetsvandring", 50, 50), row("Grannsamverkan", null, null, 220, 200),
			row("Digital hjälp", null, null, 130, 100), row("Summa", 2200, 2150, 2100, 2200) };

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext services;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private LineageStore lineage;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeStartService start;

	private TestCase people;

	@BeforeEach
	void prepare() {
		this.people = new TestCase(this.services, "Ungdomspaketet");
	}

	@Test
	@DisplayName("ger varje år sina summor, följer varje rad och har varje post en enda gång")
	void fromSpreadsheetToComparison() throws Exception {
		bringIn(TestKalkyl.xlsx(SHEET));
		assertThat(List.of(2017, 2018, 2019, 2020)).allSatisfy(
				(year) -> assertThat(this.fordelningar.findToCompareWith(this.people.paket.id(), new BudgetYear(year)))
					.hasValueSatisfying((stored) -> assertThat(stored.origin()).isEqualTo(FordelningOrigin.INLAST)));
		tellLineage();

		assertComparison(2018, 2200, 2150, line("Fältassistenter", 800, 800, ComparisonStatus.OFORANDRAD),
				line("Lovaktiviteter", 600, 600, ComparisonStatus.OFORANDRAD),
				line("Belysning", 200, 200, ComparisonStatus.OFORANDRAD),
				line("Belysning", 100, 0, ComparisonStatus.UTGAR), line("Nattstöd", 300, 350, ComparisonStatus.OKAD),
				line("Grannstöd", 150, 150, ComparisonStatus.OFORANDRAD),
				line("Trygghetsvandring", 50, 50, ComparisonStatus.OFORANDRAD));

		YearComparison renamedAndMerged = assertComparison(2019, 2150, 2100,
				line("Fältteam", 800, 900, ComparisonStatus.OKAD),
				line("Lovaktiviteter", 600, 650, ComparisonStatus.OKAD),
				line("Belysning", 200, 200, ComparisonStatus.OFORANDRAD),
				line("Grannsamverkan", 200, 220, ComparisonStatus.OKAD),
				line("Digital hjälp", 0, 130, ComparisonStatus.NY),
				line("Belysning", 0, 0, ComparisonStatus.OFORANDRAD), line("Nattstöd", 350, 0, ComparisonStatus.UTGAR));
		assertThat(renamedAndMerged.rows().get(0).earlierLabels()).containsExactly("Fältassistenter");
		assertThat(renamedAndMerged.rows().get(3).earlierLabels()).containsExactly("Grannstöd", "Trygghetsvandring");

		YearComparison split = assertComparison(2020, 2100, 2200, line("Fältteam", 900, 950, ComparisonStatus.OKAD),
				line("Sommarlov", 400, 420, ComparisonStatus.OKAD), line("Höstlov", 250, 260, ComparisonStatus.OKAD),
				line("Belysning", 200, 150, ComparisonStatus.MINSKAD), line("Belysning", 0, 120, ComparisonStatus.NY),
				line("Grannsamverkan", 220, 200, ComparisonStatus.MINSKAD),
				line("Digital hjälp", 130, 100, ComparisonStatus.MINSKAD));
		assertThat(split.rows().subList(1, 3))
			.allSatisfy((row) -> assertThat(row.earlierLabels()).containsExactly("Lovaktiviteter"));

		Browser hanna = new Browser(this.mvc, this.people.handlaggare);
		assertThat(hanna.open("/paket/ungdomspaketet/2019/insatser").text()).contains("Grannsamverkan");
		decideInTwoSteps();
		assertThat(hanna.open("/paket/ungdomspaketet/2021/jamforelse").text()).contains("2,20", "2,45");
		assertComparison(2021, 2200, 2450, line("Fältteam", 950, 1000, ComparisonStatus.OKAD),
				line("Sommarlov", 420, 420, ComparisonStatus.OFORANDRAD),
				line("Höstlov", 260, 260, ComparisonStatus.OFORANDRAD),
				line("Belysning", 150, 150, ComparisonStatus.OFORANDRAD),
				line("Belysning", 120, 120, ComparisonStatus.OFORANDRAD),
				line("Grannsamverkan", 200, 200, ComparisonStatus.OFORANDRAD),
				line("Mötesplats", 0, 300, ComparisonStatus.NY), line("Digital hjälp", 100, 0, ComparisonStatus.UTGAR));
	}

	@Test
	@DisplayName("läses likadant ur samma tabell som csv")
	void csvTwin() throws Exception {
		String csv = Arrays.stream(SHEET)
			.map((row) -> Arrays.stream(row).map((cell) -> Objects.toString(cell, "")).collect(Collectors.joining(";")))
			.collect(Collectors.joining("\r\n"));
		MultiValueMap<String, String> ofXlsx = review(TestKalkyl.xlsx(SHEET));
		MultiValueMap<String, String> ofCsv = review(csv.getBytes(StandardCharsets.UTF_8));
		for (String field : List.of("label", "row", "belopp", "year", "columnUnit", "take")) {
			assertThat(ofCsv.get(field)).as(field).isEqualTo(ofXlsx.get(field));
		}
	}

	private void bringIn(byte[] file) throws Exception {
		MultiValueMap<String, String> fields = review(file);
		assertThat(fields.get("columnUnit")).containsOnly("TKR");
		List<String> same = new ArrayList<>(Objects.requireNonNull(fields.get("sameAs")));
		assertThat(Objects.requireNonNull(fields.get("label")).get(1)).isEqualTo("Fältteam");
		same.set(1, "4");
		fields.put("sameAs", same);
		this.mvc.perform(
				post("/inlasning/historik/spara").params(fields).with(csrf()).with(SignIn.as(this.people.handlaggare)))
			.andExpect(redirectedUrl("/paket/ungdomspaketet/inlasta"));
	}

	private MultiValueMap<String, String> review(byte[] file) throws Exception {
		return FilledForm.in(this.mvc
			.perform(multipart("/inlasning/historik/granska")
				.file(new MockMultipartFile("file", "aren.xlsx", "application/octet-stream", file))
				.param("paket", "ungdomspaketet")
				.with(csrf())
				.with(SignIn.as(this.people.handlaggare)))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8));
	}

	private void tellLineage() {
		Fordelning before = year(2018);
		InsatsId merged = insats(2019, "Grannsamverkan");
		record(2019, succeeded(insats(2018, "Grannstöd"), merged, 150),
				succeeded(insats(2018, "Trygghetsvandring"), merged, 50),
				new InsatsFate(insats(2018, "Nattstöd"), LineageKind.ENDED, List.of(), "Avslutat"),
				new InsatsFate(before.poster().get(3).insats(), LineageKind.PAUSED, List.of(), ""));
		record(2020,
				new InsatsFate(insats(2019, "Lovaktiviteter"), LineageKind.SUCCEEDED,
						List.of(new InsatsFate.Successor(insats(2020, "Sommarlov"), tkr(400)),
								new InsatsFate.Successor(insats(2020, "Höstlov"), tkr(250))),
						"Delades"));
		record(2021, new InsatsFate(insats(2020, "Digital hjälp"), LineageKind.ENDED, List.of(), ""));
	}

	private void record(int year, InsatsFate... fates) {
		new TransactionTemplate(this.services.getBean(PlatformTransactionManager.class))
			.executeWithoutResult((none) -> this.lineage.record(this.people.paket.id(), new BudgetYear(year), 0,
					new Lineage(List.of(fates)), this.people.handlaggare.user(), TestClock.START));
	}

	private static InsatsFate succeeded(InsatsId from, InsatsId to, long share) {
		return new InsatsFate(from, LineageKind.SUCCEEDED, List.of(new InsatsFate.Successor(to, tkr(share))), "");
	}

	/** A case from the last year that was read in, and one more that adds to it. */
	private void decideInTwoSteps() throws Exception {
		Browser hanna = new Browser(this.mvc, this.people.handlaggare);
		assertThat(hanna.open("/arenden/nytt?paket=ungdomspaketet").text().replace('\u00a0', ' ')).contains(
				"den fördelning som är inläst för 2020", "tillsammans 2,2 mkr", "Den sätts preliminärt till 2,2 mkr");
		ArendeId first = this.start.startNextYear(this.people.handlaggare, this.people.paket, new BudgetYear(2021), 0);
		assertThat(this.services.getBean(BudgetramService.class).get(this.people.paket.id(), new BudgetYear(2021)))
			.satisfies((ram) -> {
				assertThat(ram.confirmed()).isFalse();
				assertThat(ram.netto()).isEqualTo(tkr(2200));
			});
		ArendeAkt akt = this.arenden.get(this.people.handlaggare, first);
		assertThat(akt.underlag().previous())
			.hasValueSatisfying((previous) -> assertThat(previous.fordelning().year()).isEqualTo(new BudgetYear(2020)));
		assertThat(akt.fordelning().poster()).isEqualTo(year(2020).poster());
		this.people.stepwiseRam(2021, 2_600_000);
		List<PostDraft> poster = new ArrayList<>(akt.fordelning().poster().stream().map(PostDraft::of).toList());
		poster.remove(6);
		poster.set(0, new PostDraft(insats(2020, "Fältteam"), "Fältteam", Belopp.of(tkr(1000)), "Fler kvällar"));
		this.arenden.savePoster(this.people.handlaggare, first, akt.stored().lockVersion(), poster);
		this.arenden.saveTjansteskrivelse(this.people.handlaggare, first, akt.tjansteskrivelse().lockVersion(),
				"Ungdomspaketet 2021", new Diarienummer("KS 2021/1"), TestCase.memo(),
				List.of(TestCase.place("Ulla Udd", this.people.undertecknare)));
		decide(first, LocalDate.of(2021, 2, 8));
		ArendeId second = this.people.draft(
				this.services.getBean(BudgetramService.class).get(this.people.paket.id(), new BudgetYear(2021)),
				"Mötesplats", new Diarienummer("KS 2021/2"),
				List.of(PostDraft.ofNew("Mötesplats", Belopp.of(tkr(300)))),
				this.fordelningar.findToCompareWith(this.people.paket.id(), new BudgetYear(2020)).orElseThrow().id(),
				TestCase.place("Ulla Udd", this.people.undertecknare));
		decide(second, LocalDate.of(2021, 2, 22));
	}

	private void decide(ArendeId id, LocalDate datum) {
		this.people.takeTo(ArendeStatus.INLAMNAT, id);
		this.people.bifall(id, datum);
	}

	/** Every row with its figures in thousands, both sums, and every post once. */
	private YearComparison assertComparison(int year, long before, long after, Tuple... rows) {
		Fordelning previous = year(year - 1);
		Fordelning current = year(year);
		YearComparison comparison = YearComparison.between(previous, current);
		assertThat(comparison.rows())
			.extracting(ComparisonRow::label, (row) -> row.previous().orZero(), (row) -> row.current().orZero(),
					ComparisonRow::status)
			.containsExactly(rows);
		assertThat(comparison.previousTotal()).isEqualTo(tkr(before)).isEqualTo(previous.sum());
		assertThat(comparison.currentTotal()).isEqualTo(tkr(after)).isEqualTo(current.sum());
		assertThat(comparison.rows()).extracting(ComparisonRow::insats).doesNotHaveDuplicates();
		for (Budgetpost post : previous.poster()) {
			assertThat(comparison.rows()
				.stream()
				.flatMap((row) -> row.earlier().stream())
				.filter((earlier) -> earlier.insats().equals(post.insats()))
				.map((earlier) -> earlier.part().orZero())
				.reduce(Kronor.ZERO, Kronor::plus)).as(post.label()).isEqualTo(post.belopp().orZero());
		}
		return comparison;
	}

	private static Tuple line(String label, long before, long after, ComparisonStatus status) {
		return tuple(label, tkr(before), tkr(after), status);
	}

	private Fordelning year(int year) {
		return this.fordelningar.findToCompareWith(this.people.paket.id(), new BudgetYear(year))
			.orElseThrow()
			.fordelning();
	}

	private InsatsId insats(int year, String label) {
		return year(year).poster()
			.stream()
			.filter((post) -> post.label().equals(label))
			.findFirst()
			.orElseThrow()
			.insats();
	}

	private static Kronor tkr(long amount) {
		return Kronor.of(1_000 * amount);
	}

}
