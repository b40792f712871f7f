package se.trygghetspaket.arende;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendePage;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Ärendelistan")
class ArendeSearchTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private TestClock clock;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	private Budgetram ram;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.services, "Öppna 100 % trygga");
		this.ram = this.people.ram(2021, 5_000);
	}

	@Test
	@DisplayName("säger vad som är fördelat av vad, i vilket paket, hos vem och sedan när")
	void line() {
		ArendeId id = this.people.draft(this.ram, "Trygghet 2021", null,
				List.of(PostDraft.ofNew("A", Belopp.of(new Kronor(4_000))), PostDraft.ofNew("B", Belopp.undecided())),
				null);

		assertThat(search("").arenden()).containsExactly(new ArendeSummary(id, "", "Trygghet 2021", ArendeStatus.UTKAST,
				this.people.paket, new BudgetYear(2021), this.people.handlaggare.user(), new Kronor(4_000),
				new Kronor(5_000), 1, TestClock.START, false));
	}

	@Test
	@DisplayName("hittar text i rubrik, diarienummer och paketets namn, med stora och små bokstäver, även å, ä och ö")
	void text() {
		ArendeId first = draft("Åtgärder i ÖSTER", "KS 2021/71");
		ArendeId second = draft("Vakter", "KFKS 2021/72");

		assertThat(found("åtgärder i ö")).containsExactly(first);
		assertThat(found("  kfks 2021  ")).containsExactly(second);
		assertThat(found("öppna")).containsExactlyInAnyOrder(first, second);
		assertThat(found("atgarder")).isEmpty();
		assertThat(found("ÖSTERKS")).isEmpty();
	}

	@Test
	@DisplayName("tar procenttecken och understreck som de står")
	void wildcardsAreLiteral() {
		ArendeId underscore = draft("Plan_A", null);
		draft("PlanBA", null);
		draft("Plan\\", null);

		assertThat(found("plan_a")).containsExactly(underscore);
		assertThat(found("100 %")).hasSize(3);
		assertThat(found("p%a")).isEmpty();
		assertThat(found("n\\")).hasSize(1);
		assertThat(found("'; drop")).isEmpty();
		assertThat(found("plan\u0000_a")).containsExactly(underscore);
	}

	@Test
	@DisplayName("väljer på år, status och exakt diarienummer, och på allt tillsammans")
	void filters() {
		ArendeId draft = draft("Utkast", "KS 2021/7");
		ArendeId submitted = this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING,
				this.people.draft(this.ram, "Inskickat", 5_000L));
		ArendeId next = this.people.draft(this.people.ram(2022, 5_000), "Nästa", 5_000L);

		assertThat(found(2021, null, "")).containsExactlyInAnyOrder(draft, submitted);
		assertThat(found(null, ArendeStatus.UTKAST, "")).containsExactlyInAnyOrder(draft, next);
		assertThat(found(null, null, "KS 2021/7")).containsExactly(draft);
		assertThat(found(null, null, "KS 2021")).isEmpty();
		assertThat(found(2021, ArendeStatus.EKONOMIGRANSKNING, "KS 2021/1")).containsExactly(submitted);
		assertThat(found(2022, ArendeStatus.EKONOMIGRANSKNING, "")).isEmpty();
	}

	@Test
	@DisplayName("visar läsaren bara det som är inlämnat, även när hon väljer status själv")
	void visibility() {
		draft("Utkast", null);
		ArendeId handedIn = this.people.takeTo(ArendeStatus.INLAMNAT, this.people.draft(this.ram, "Inlämnat", 5_000L));

		ArendePage page = this.arenden.search(this.people.lasare, ArendeFilter.ALL, 1);
		assertThat(page.arenden()).extracting(ArendeSummary::id).containsExactly(handedIn);
		assertThat(page.total()).isEqualTo(1);
		assertThat(
				this.arenden.search(this.people.lasare, new ArendeFilter(null, ArendeStatus.UTKAST, "", ""), 1).total())
			.isZero();
		assertThat(this.arenden.search(this.people.sekreterare, ArendeFilter.ALL, 1).total()).isEqualTo(2);
	}

	@Test
	@DisplayName("har det som senast rört sig först")
	void order() {
		ArendeId first = this.people.draft(this.ram, "Först", 5_000L);
		this.clock.advance(Duration.ofMinutes(1));
		ArendeId second = this.people.draft(this.ram, "Sedan", 5_000L);
		ArendeId third = this.people.draft(this.ram, "Samtidigt", 5_000L);
		assertThat(found("")).containsExactly(third, second, first);

		this.clock.advance(Duration.ofMinutes(1));
		this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, first);

		assertThat(found("")).containsExactly(first, third, second);
	}

	@Test
	@DisplayName("visar 25 åt gången med rätt antal även bortom slutet, i en fråga hur många de än är")
	void paging() throws Exception {
		for (int i = 1; i <= 27; i++) {
			draft("Nummer " + i, null);
		}

		assertThat(search("").arenden()).hasSize(25);
		assertThat(search("").pages()).isEqualTo(2);
		ArendePage last = this.arenden.search(this.people.handlaggare, ArendeFilter.ALL, 2);
		assertThat(last.arenden()).extracting(ArendeSummary::rubrik).containsExactly("Nummer 2", "Nummer 1");
		ArendePage beyond = this.arenden.search(this.people.handlaggare, ArendeFilter.ALL, Integer.MAX_VALUE);
		assertThat(beyond.arenden()).isEmpty();
		assertThat(beyond.total()).isEqualTo(27);
		assertThat(this.arenden.search(this.people.handlaggare, ArendeFilter.ALL, -3)).isEqualTo(search(""));
		assertThat(this.queries.countOf(() -> search(""))).isOne();
	}

	@Test
	@DisplayName("kan vara tom")
	void empty() {
		assertThat(search("")).isEqualTo(new ArendePage(List.of(), 1, 0));
		assertThat(search("").pages()).isEqualTo(1);
	}

	private ArendeId draft(String rubrik, @Nullable String diarienummer) {
		return this.people.draft(this.ram, rubrik, (diarienummer != null) ? new Diarienummer(diarienummer) : null,
				List.of(), null);
	}

	private ArendePage search(String text) {
		return this.arenden.search(this.people.handlaggare, new ArendeFilter(null, null, text, ""), 1);
	}

	private List<ArendeId> found(String text) {
		return search(text).arenden().stream().map(ArendeSummary::id).toList();
	}

	private List<ArendeId> found(@Nullable Integer year, @Nullable ArendeStatus status, String diarienummer) {
		ArendeFilter filter = new ArendeFilter((year != null) ? new BudgetYear(year) : null, status, "", diarienummer);
		return this.arenden.search(this.people.handlaggare, filter, 1)
			.arenden()
			.stream()
			.map(ArendeSummary::id)
			.toList();
	}

}
