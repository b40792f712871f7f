package se.trygghetspaket.ekonomi;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.StoredPaket;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.ekonomi.domain.report.AmountChange;
import se.trygghetspaket.ekonomi.domain.report.ChangeFilter;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.ekonomi.domain.report.ChangeSelection;
import se.trygghetspaket.ekonomi.domain.report.ChangeSummary;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.StoredYears;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Rapporten över ändrade belopp")
class ChangeReportTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	@Autowired
	private ApplicationContext services;

	@Autowired
	private FinanceService finance;

	@Autowired
	private BudgetramService ramar;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private TestDatabase database;

	@Autowired
	private TestClock clock;

	private TestCase people;

	@BeforeEach
	void setUp() {
		this.people = new TestCase(this.services, "Trygghet");
	}

	@Test
	@DisplayName("har varje revision av en ram: brutto och omföringar före och efter, KF:s beslut och orsaken")
	void ramar() {
		record(2021, 0, 600, null, new Omforing("Socialnämnden", new Kronor(100), "Fältare"));
		tick();
		record(2021, 1, 650, kf("200"), new Omforing("Socialnämnden", new Kronor(150), "Fler fältare"));
		tick();
		record(2021, 2, 650, kf("210"), new Omforing("Socialnämnden", new Kronor(150), "Fler fältare"));
		tick();
		record(2021, 3, 650, kf("210"));

		List<AmountChange> changes = changes(ChangeSelection.RAM);

		assertThat(changes).extracting(ChangeReportTest::told)
			.containsExactly("OMFORING Socialnämnden 150→- (-150)", "RAM  -→-", "BRUTTO  600→650 (50)",
					"OMFORING Socialnämnden 100→150 (50)", "BRUTTO  -→600 (600)", "OMFORING Socialnämnden -→100 (100)");
		assertThat(changes).allSatisfy((change) -> {
			assertThat(change.by()).isEqualTo("Erik Ek");
			assertThat(change.place().paket()).isEqualTo("Trygghet");
			assertThat(change.place().year()).isEqualTo(new BudgetYear(2021));
			assertThat(change.arende()).isEmpty();
		});
		assertThat(changes.get(1).grounds())
			.isEqualTo(new AmountChange.Grounds("", LocalDate.of(2020, 11, 16), "KF", "210", "KF 2020/9"));
		assertThat(changes.get(3).grounds().reason()).isEqualTo("Fler fältare");
		assertThat(changes.get(5).grounds()).isEqualTo(new AmountChange.Grounds("Fältare", null, "", "", ""));
		assertThat(search(filter(ChangeSelection.RAM)).summary())
			.isEqualTo(new ChangeSummary(6, Kronor.ZERO, new Kronor(650)));
	}

	@Test
	@DisplayName("har vad varje beslut ändrade av det som gäller, rad för rad, med paragraf och motivering")
	void beslut() {
		Budgetram ram = this.people.stepwiseRam(2021, 500);
		ArendeId first = this.people.takeTo(ArendeStatus.BESLUTAT, this.people.draft(ram, "Första", 300L, 100L));
		tick();
		StoredFordelning inForce = this.fordelningar.findInForce(this.people.paket.id(), ram.year()).orElseThrow();
		Budgetpost kept = inForce.fordelning().poster().get(0);
		ArendeId second = this.arenden.create(this.people.handlaggare,
				new NewArende(ram, "Ändring", new Diarienummer("KS 2021/2"),
						List.of(new PostDraft(kept.insats(), "Post", Belopp.of(new Kronor(250)), "Färre kvällar"),
								PostDraft.ofNew("Ny", Belopp.of(new Kronor(200)))),
						inForce.id(), inForce.id(), TestCase.memo(),
						List.of(TestCase.place("Ulla Udd", this.people.undertecknare))));
		this.people.takeTo(ArendeStatus.BESLUTAT, second);

		List<AmountChange> changes = changes(ChangeSelection.BESLUT);

		assertThat(changes).extracting(ChangeReportTest::told)
			.containsExactly("POST Post 300→250 (-50)", "POST Ny -→200 (200)", "POST Post 100→- (-100)",
					"POST Post -→300 (300)", "POST Post -→100 (100)");
		assertThat(changes).extracting((change) -> change.arende().orElseThrow())
			.containsExactly(second, second, second, first, first);
		assertThat(changes.get(0).by()).isEqualTo("Nils Norr");
		assertThat(changes.get(0).grounds()).isEqualTo(new AmountChange.Grounds("Färre kvällar",
				LocalDate.of(2021, 2, 10), "KOMMUNSTYRELSEN", String.valueOf(second.value()), ""));
		assertThat(changes.get(0).place().diarienummer()).isEqualTo("KS 2021/2");
		assertThat(search(filter(ChangeSelection.BESLUTADE)).summary())
			.isEqualTo(new ChangeSummary(6, new Kronor(450), new Kronor(500)));
	}

	@Test
	@DisplayName("säger när en sänkt ram började gälla, genom vilket beslut som ryms i den")
	void loweredRam() {
		Budgetram ram = this.people.stepwiseRam(2021, 500);
		this.people.takeTo(ArendeStatus.BESLUTAT, this.people.draft(ram, "Första", 400L));
		tick();
		Budgetram lowered = this.people.stepwiseRam(2021, 300);
		tick();
		StoredFordelning inForce = this.fordelningar.findInForce(this.people.paket.id(), ram.year()).orElseThrow();
		Budgetpost post = inForce.fordelning().poster().get(0);
		this.people.takeTo(ArendeStatus.BESLUTAT, this.arenden.create(this.people.handlaggare,
				new NewArende(lowered, "Ändring", new Diarienummer("KS 2021/2"),
						List.of(new PostDraft(post.insats(), "Post", Belopp.of(new Kronor(250)), "Ramen sänktes")),
						inForce.id(), inForce.id(), TestCase.memo(),
						List.of(TestCase.place("Ulla Udd", this.people.undertecknare)))));

		assertThat(changes(ChangeSelection.BESLUTADE)).extracting(ChangeReportTest::told)
			.containsExactly("POST Post 400→250 (-150)", "RAM_IN_EFFECT  -→-", "BRUTTO  500→300 (-200)",
					"POST Post -→400 (400)", "BRUTTO  -→500 (500)");
	}

	@Test
	@DisplayName("har ändringar i utkast för sig, också till och från att beloppet inte är bestämt")
	void drafts() {
		ArendeId id = this.people.draft(this.people.ram(2021, 500), "Utkast", 300L);
		tick();
		save(id, Belopp.undecided(), "");
		tick();
		save(id, Belopp.of(new Kronor(400)), "Två kvällar till");

		assertThat(changes(ChangeSelection.BESLUTADE)).extracting(ChangeReportTest::told)
			.containsExactly("BRUTTO  -→500 (500)");
		List<AmountChange> drafts = changes(ChangeSelection.UTKAST);
		assertThat(drafts).extracting(ChangeReportTest::told)
			.containsExactly("POST Post ?→400 (400)", "POST Post 300→? (-300)", "POST Post -→300 (300)");
		assertThat(drafts.get(0).by()).isEqualTo("Hanna Holm");
		assertThat(drafts.get(0).grounds().reason()).isEqualTo("Två kvällar till");
		assertThat(drafts.get(0).grounds().datum()).isNull();
		assertThat(changes(ChangeSelection.ALLA)).hasSize(4);
		assertThat(search(filter(ChangeSelection.UTKAST)).summary())
			.isEqualTo(new ChangeSummary(3, Kronor.ZERO, Kronor.ZERO));
	}

	@Test
	@DisplayName("väljer på dag i Sverige, båda dagarna med, och på paket")
	void period() {
		this.people.ram(2021, 500);
		this.clock.set(LocalDate.of(2021, 3, 2), java.time.LocalTime.of(0, 30));
		new TestCase(this.services, "Annat").ram(2021, 700);

		assertThat(told(TODAY, TODAY, null)).containsExactly("BRUTTO  -→500 (500)");
		assertThat(told(TODAY.plusDays(1), TODAY.plusDays(1), null)).containsExactly("BRUTTO  -→700 (700)");
		assertThat(told(TODAY, TODAY.plusDays(1), null)).hasSize(2);
		assertThat(told(TODAY, TODAY.plusDays(1), "annat")).containsExactly("BRUTTO  -→700 (700)");
		assertThat(told(TODAY.minusDays(9), TODAY.minusDays(1), null)).isEmpty();
	}

	@Test
	@DisplayName("vägrar en period som är bakvänd eller längre än två år")
	void badPeriod() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new ChangeFilter(TODAY, TODAY.minusDays(1), null, ChangeSelection.ALLA));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> new ChangeFilter(TODAY, TODAY.plusYears(2), null, ChangeSelection.ALLA));
		assertThat(new ChangeFilter(TODAY, TODAY.plusYears(2).minusDays(1), null, ChangeSelection.ALLA).to())
			.isEqualTo("2023-02-28");
	}

	@Test
	@DisplayName("delas i sidor som tillsammans har varje ändring en gång, i en enda fråga hur många de än är")
	void paging() throws Exception {
		StoredPaket stored = new StoredPaket(this.services, 5, 3);
		int one = this.queries.countOf(() -> search(filter(ChangeSelection.ALLA)));
		new StoredYears(this.database).copyYear(3);

		ChangePage all = this.finance.changes(this.people.ekonom, filter(ChangeSelection.ALLA), 1, 200);
		List<AmountChange> seen = new ArrayList<>();
		for (int page = 1; page <= (all.total() + 6) / 7; page++) {
			seen.addAll(this.finance.changes(this.people.ekonom, filter(ChangeSelection.ALLA), page, 7).changes());
		}
		assertThat(seen).hasSize(all.total()).isEqualTo(all.changes()).doesNotHaveDuplicates();
		assertThat(all.changes()).filteredOn((change) -> change.kind().name().equals("BESLUT")).hasSize(5 * 4);
		assertThat(this.queries.countOf(() -> search(filter(ChangeSelection.ALLA)))).isEqualTo(one).isOne();
		assertThat(this.finance.changes(stored.people.ekonom, filter(ChangeSelection.ALLA), 9_999, 7).number())
			.isEqualTo((all.total() + 6) / 7);
	}

	@Test
	@DisplayName("är bara för ekonomer")
	void roles() {
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.finance.changes(this.people.handlaggare, filter(ChangeSelection.ALLA), 1, 50));
	}

	private void tick() {
		this.clock.advance(Duration.ofMinutes(1));
	}

	private void record(int year, int revision, long brutto, @Nullable KfBeslut beslut, Omforing... omforingar) {
		this.ramar.record(this.people.ekonom, this.people.paket.id(), new BudgetYear(year), revision,
				new Terms(new Kronor(brutto), List.of(omforingar), true, beslut));
	}

	private static KfBeslut kf(String paragraf) {
		return new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf(paragraf), new Diarienummer("KF 2020/9"));
	}

	private void save(ArendeId id, Belopp belopp, String motivering) {
		StoredFordelning stored = this.arenden.get(this.people.handlaggare, id).stored();
		Budgetpost post = stored.fordelning().poster().get(0);
		this.arenden.savePoster(this.people.handlaggare, id, stored.lockVersion(),
				List.of(new PostDraft(post.insats(), post.label(), belopp, motivering)));
	}

	private static ChangeFilter filter(ChangeSelection selection) {
		return new ChangeFilter(TODAY, TODAY, null, selection);
	}

	private ChangePage search(ChangeFilter filter) {
		return this.finance.changes(this.people.ekonom, filter, 1, 50);
	}

	private List<AmountChange> changes(ChangeSelection selection) {
		return search(filter(selection)).changes();
	}

	private List<String> told(LocalDate from, LocalDate to, @Nullable String paket) {
		return search(new ChangeFilter(from, to, (paket != null) ? new PaketSlug(paket) : null, ChangeSelection.RAM))
			.changes()
			.stream()
			.map(ChangeReportTest::told)
			.toList();
	}

	private static String told(AmountChange change) {
		return change.subject() + " " + change.label() + " " + change.from().map(ChangeReportTest::told).orElse("-")
				+ "→" + change.to().map(ChangeReportTest::told).orElse("-")
				+ change.difference().map((difference) -> " (" + difference.value() + ")").orElse("");
	}

	private static String told(Belopp belopp) {
		return belopp.kronor().map((amount) -> String.valueOf(amount.value())).orElse("?");
	}

}
