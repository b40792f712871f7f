package se.trygghetspaket.ekonomi;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.StoredPaket;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.ekonomi.domain.DeviationKind;
import se.trygghetspaket.ekonomi.domain.FinanceFilter;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.ekonomi.domain.FinanceSort;
import se.trygghetspaket.ekonomi.domain.FinanceStatus;
import se.trygghetspaket.ekonomi.domain.FinanceSummary;
import se.trygghetspaket.ekonomi.domain.FinanceYear;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.StoredYears;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Ekonomens bord")
class FinanceDeskTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private FinanceService finance;

	@Autowired
	private BudgetramService ramar;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private TestDatabase database;

	private TestCase people;

	@BeforeEach
	void setUp() {
		this.people = new TestCase(this.services, "Öppna platser");
	}

	@Test
	@DisplayName("har varje pakets år med ram, beslutat, föreslaget, i granskning och kvar")
	void figures() {
		preliminary(2022, 6_000, 1_000, true);
		decided(2021, 5_000L);
		this.people.draft(this.people.ram(2020, 4_000), "Utkast", 3_000L, 500L);
		review(2020, 4_000);

		List<FinanceYear> years = search(FinanceFilter.ALL).years();

		assertThat(years).extracting((year) -> year.year().value()).containsExactly(2022, 2021, 2020);
		assertThat(years.get(0).ram().netto()).isEqualTo(new Kronor(5_000));
		assertThat(years.get(0).ram().brutto()).isEqualTo(new Kronor(6_000));
		assertThat(years.get(0).ram().status()).isEqualTo(RamStatus.PRELIMINAR);
		assertThat(years.get(0).decided()).isEmpty();
		assertThat(years.get(1).decided()).contains(new Kronor(5_000));
		assertThat(years.get(1).left()).isEqualTo(Kronor.ZERO);
		assertThat(years.get(1).conforms()).isTrue();
		assertThat(years.get(2).proposed()).isEqualTo(new Kronor(3_500));
		assertThat(years.get(2).inReview()).isEqualTo(new Kronor(4_000));
		assertThat(years.get(2).arenden()).extracting(OpenArende::status)
			.containsExactly(ArendeStatus.UTKAST, ArendeStatus.EKONOMIGRANSKNING);
	}

	@Test
	@DisplayName("väljer samma år som kärnan säger stämmer, avviker eller väntar, hur det än har gått till")
	void sqlAgreesWithDomain() {
		decided(2015, 5_000L);
		ArendeId lapsed = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2016, 5_000), "Intyg", 5_000L));
		this.people.ram(2016, 5_000);
		review(2017, 5_000);
		this.people.draft(this.people.ram(2018, 5_000), "För stort", 5_001L);
		preliminary(2019, 5_000, 0, true);
		preliminary(2020, 0, 0, false);
		this.people.ram(2021, 0);
		this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.stepwiseRam(2022, 5_000), "Steg", 1_000L));
		this.people.takeTo(ArendeStatus.UNDERTECKNANDE,
				this.people.draft(this.people.ram(2023, 5_000), "Undertecknas", 5_000L));
		this.people.ram(2023, 6_000);
		this.people.takeTo(ArendeStatus.BESLUTAT,
				this.people.draft(this.people.ram(2024, 5_000), "Höjd sedan", 5_000L));
		this.people.ram(2024, 7_000);
		ArendeId lowered = this.people.takeTo(ArendeStatus.INLAMNAT,
				this.people.draft(this.people.ram(2025, 5_000), "Sänkt sedan", 5_000L));
		this.people.ram(2025, 4_000);

		decided(2026, 5_000L);
		this.people.ram(2026, 4_500);

		List<FinanceYear> all = search(FinanceFilter.ALL).years();
		assertThat(all).hasSize(12);
		assertThat(kinds(all, 2026)).containsExactly(DeviationKind.OVER_RAM);
		assertThat(years(FinanceStatus.STAMMER)).isNotEmpty()
			.containsExactlyElementsOf(of(all.stream().filter(FinanceYear::conforms).toList()));
		assertThat(years(FinanceStatus.AVVIKER)).isNotEmpty()
			.containsExactlyElementsOf(of(all.stream().filter((year) -> !year.conforms()).toList()));
		List<FinanceYear> waits = all.stream()
			.filter((year) -> year.arenden().stream().anyMatch(OpenArende::waitsForIntyg))
			.toList();
		assertThat(years(FinanceStatus.VANTAR_PA_INTYG)).containsExactlyElementsOf(of(waits));
		assertThat(of(waits)).containsExactly(2025, 2023, 2017, 2016);
		assertThat(kinds(all, 2016)).containsExactly(DeviationKind.INGET_BESLUTAT, DeviationKind.INTYG_GALLER_INTE);
		assertThat(kinds(all, 2018)).containsExactly(DeviationKind.INGET_BESLUTAT, DeviationKind.ARENDE_OVER_RAM);
		assertThat(kinds(all, 2024)).containsExactly(DeviationKind.EJ_FULLT_FORDELAD);
		assertThat(kinds(all, 2025)).containsExactly(DeviationKind.INGET_BESLUTAT, DeviationKind.ARENDE_OVER_RAM,
				DeviationKind.INTYG_GALLER_INTE);
		FinanceSummary summary = search(FinanceFilter.ALL.with(FinanceStatus.STAMMER)).summary();
		assertThat(summary).isEqualTo(new FinanceSummary(12, 9, 2, 8, 4));
		assertThat(this.finance.waiting(this.people.ekonom, 10)).extracting(OpenArende::id)
			.hasSize(4)
			.contains(lapsed, lowered);
		assertThat(this.finance.waiting(this.people.ekonom, 1)).hasSize(1);
	}

	@Test
	@DisplayName("väljer på paket och period, och summerar bara dem")
	void filter() {
		this.people.ram(2020, 1_000);
		this.people.ram(2021, 1_000);
		TestCase other = new TestCase(this.services, "Annat");
		other.ram(2021, 2_000);

		assertThat(search(filter("oppna-platser", null, null)).total()).isEqualTo(2);
		assertThat(search(filter(null, 2021, null)).years()).extracting((year) -> year.paket().name())
			.containsExactly("Annat", "Öppna platser");
		assertThat(search(filter(null, null, 2020)).total()).isOne();
		FinancePage none = search(filter("annat", null, 2020));
		assertThat(none).isEqualTo(new FinancePage(List.of(), 1, 50, 0, FinanceSummary.NONE));
		assertThat(search(filter("annat", 2021, 2021)).summary().years()).isOne();
	}

	@Test
	@DisplayName("ordnar paket på svenska, och det som är lika på paket och år")
	void swedishOrder() {
		for (String name : List.of("Ängar", "Zonen", "Ålen", "Älven", "alfa")) {
			new TestCase(this.services, name).ram(2021, 1_000);
		}
		this.people.ram(2021, 1_000);
		this.people.ram(2022, 500);

		assertThat(search(FinanceFilter.ALL).years())
			.extracting((year) -> year.paket().name() + " " + year.year().value())
			.containsExactly("alfa 2021", "Zonen 2021", "Ålen 2021", "Älven 2021", "Ängar 2021", "Öppna platser 2022",
					"Öppna platser 2021");
		assertThat(names(FinanceSort.PAKET, true)).startsWith("Öppna platser 2022", "Öppna platser 2021", "Ängar 2021");
		assertThat(names(FinanceSort.YEAR, true)).startsWith("Öppna platser 2022", "alfa 2021", "Zonen 2021");
		assertThat(names(FinanceSort.NETTO, false)).startsWith("Öppna platser 2022", "alfa 2021");
	}

	@Test
	@DisplayName("ordnar på beslutat och kvar, och har år utan beslut sist när det största är först")
	void amountOrder() {
		decided(2020, 3_000L);
		decided(2021, 5_000L);
		this.people.ram(2022, 1_000);

		assertThat(names(FinanceSort.BESLUTAT, true)).containsExactly("Öppna platser 2021", "Öppna platser 2020",
				"Öppna platser 2022");
		assertThat(names(FinanceSort.BESLUTAT, false)).startsWith("Öppna platser 2022");
		assertThat(names(FinanceSort.KVAR, true)).startsWith("Öppna platser 2022");
	}

	@Test
	@DisplayName("delas i sidor som tillsammans har varje år en gång, med den sista även för den som ber om mer")
	void paging() {
		for (int year = 2001; year <= 2011; year++) {
			this.people.ram(year, 1_000);
		}
		for (FinanceSort sort : FinanceSort.values()) {
			List<Integer> seen = new ArrayList<>();
			for (int page = 1; page <= 3; page++) {
				FinancePage found = this.finance.desk(this.people.ekonom, FinanceFilter.ALL.with(sort, page < 0), page,
						4);
				assertThat(found.pages()).isEqualTo(3);
				seen.addAll(of(found.years()));
			}
			assertThat(seen).as(sort.name()).hasSize(11).doesNotHaveDuplicates();
		}
		FinancePage beyond = this.finance.desk(this.people.ekonom, FinanceFilter.ALL, Integer.MAX_VALUE, 4);
		assertThat(beyond.number()).isEqualTo(3);
		assertThat(of(beyond.years())).containsExactly(2003, 2002, 2001);
	}

	@Test
	@DisplayName("ställer lika många frågor med ett år som med många")
	void fixedNumberOfQueries() throws Exception {
		StoredPaket stored = new StoredPaket(this.services, 3, 2);
		int one = this.queries.countOf(() -> search(FinanceFilter.ALL));
		StoredYears years = new StoredYears(this.database);
		years.copyYear(9);
		assertThat(this.queries.countOf(() -> search(FinanceFilter.ALL))).isEqualTo(one).isEqualTo(2);
		assertThat(this.queries.countOf(() -> this.finance.waiting(stored.people.ekonom, 5))).isOne();
		assertThat(search(FinanceFilter.ALL).total()).isEqualTo(10);
	}

	@Test
	@DisplayName("är bara för ekonomer")
	void roles() {
		for (var other : List.of(this.people.handlaggare, this.people.undertecknare, this.people.sekreterare,
				this.people.lasare, this.people.administrator)) {
			assertThatExceptionOfType(RoleRequired.class)
				.isThrownBy(() -> this.finance.desk(other, FinanceFilter.ALL, 1, 50));
			assertThatExceptionOfType(RoleRequired.class).isThrownBy(() -> this.finance.waiting(other, 5));
		}
	}

	private void decided(int year, Long sum) {
		this.people.takeTo(ArendeStatus.BESLUTAT, this.people.draft(this.people.ram(year, sum), "Beslutat", sum));
	}

	private void review(int year, long sum) {
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING,
				this.people.draft(this.people.ram(year, sum), "Granskas", sum));
	}

	private void preliminary(int year, long brutto, long moved, boolean full) {
		List<Omforing> omforingar = (moved > 0) ? List.of(new Omforing("Socialnämnden", new Kronor(moved), "Fältare"))
				: List.of();
		this.ramar.findOrDraft(this.people.ekonom, this.people.paket.id(), new BudgetYear(year),
				new Terms(new Kronor(brutto), omforingar, full, null));
	}

	private FinancePage search(FinanceFilter filter) {
		return this.finance.desk(this.people.ekonom, filter, 1, 50);
	}

	private List<String> names(FinanceSort sort, boolean descending) {
		return search(FinanceFilter.ALL.with(sort, descending)).years()
			.stream()
			.map((year) -> year.paket().name() + " " + year.year().value())
			.toList();
	}

	private List<Integer> years(FinanceStatus status) {
		return of(search(FinanceFilter.ALL.with(status)).years());
	}

	private static List<Integer> of(List<FinanceYear> years) {
		return years.stream().map((year) -> year.year().value()).toList();
	}

	private static List<DeviationKind> kinds(List<FinanceYear> years, int wanted) {
		return years.stream()
			.filter((year) -> year.year().value() == wanted)
			.flatMap((year) -> year.deviations().stream())
			.map((deviation) -> deviation.kind())
			.toList();
	}

	private static FinanceFilter filter(@Nullable String slug, @Nullable Integer from, @Nullable Integer to) {
		return new FinanceFilter((slug != null) ? new PaketSlug(slug) : null,
				(from != null) ? new BudgetYear(from) : null, (to != null) ? new BudgetYear(to) : null,
				FinanceStatus.ALLA, FinanceSort.PAKET, false);
	}

}
