package se.trygghetspaket.arende;

import java.util.List;
import java.util.stream.LongStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.UnderlagUnclear;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Årets siffror")
class UnderlagServiceTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	@Autowired
	private ApplicationContext services;

	@Autowired
	private UnderlagService underlag;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private QueryCounter queries;

	private TestCase people;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
	}

	@Test
	@DisplayName("är de gällande, även om det finns nya utkast")
	void inForceFirst() {
		Budgetram ram = this.people.ram(2021, 5_000);
		ArendeId decided = this.people.takeTo(ArendeStatus.BESLUTAT, this.people.draft(ram, "Beslutat", 5_000L));
		this.people.draft(ram, "Utkast", 4_000L);

		assertThat(found(this.people.handlaggare)).isEqualTo(decided);
	}

	@Test
	@DisplayName("är annars det enda ärende på väg som läsaren får se")
	void onlyVisibleCase() {
		Budgetram ram = this.people.ram(2021, 5_000);
		ArendeId draft = this.people.draft(ram, "Utkast", 4_000L);
		assertThat(found(this.people.handlaggare)).isEqualTo(draft);
		assertUnclear(this.people.lasare);

		ArendeId handedIn = this.people.takeTo(ArendeStatus.INLAMNAT, this.people.draft(ram, "Inlämnat", 5_000L));

		assertThat(found(this.people.lasare)).isEqualTo(handedIn);
		assertUnclear(this.people.handlaggare, draft, handedIn);
	}

	@Test
	@DisplayName("finns inte för ett paket eller ett år som inte finns, eller ett ärende från ett annat år")
	void unknown() {
		ArendeId id = this.people.draft(this.people.ram(2021, 5_000), "2021", 5_000L);
		this.people.ram(2022, 5_000);
		PaketSlug slug = this.people.paket.slug();
		Actor reader = this.people.handlaggare;

		assertNotFound(() -> this.underlag.get(reader, new PaketSlug("annat"), YEAR));
		assertNotFound(() -> this.underlag.get(reader, slug, new BudgetYear(2023)));
		assertNotFound(() -> this.underlag.get(reader, slug, new BudgetYear(2022), id));
		assertNotFound(() -> this.underlag.get(reader, new PaketSlug("annat"), YEAR, id));
		assertNotFound(() -> this.underlag.get(reader, new ArendeId(4711)));
		assertThat(this.underlag.get(reader, slug, YEAR, id).arende().id()).isEqualTo(id);
	}

	@Test
	@DisplayName("och hela ärendet finns inte för läsare och administratör förrän det är inlämnat")
	void hiddenBeforeHandedIn() {
		ArendeId id = this.people.draft(this.people.ram(2021, 5_000), "2021", 5_000L);
		for (ArendeStatus status : List.of(ArendeStatus.UTKAST, ArendeStatus.EKONOMIGRANSKNING)) {
			this.people.takeTo(status, id);
			for (Actor reader : List.of(this.people.lasare, this.people.administrator)) {
				assertNotFound(() -> this.arenden.get(reader, id));
				assertNotFound(() -> this.underlag.get(reader, id));
			}
			for (Actor worker : List.of(this.people.handlaggare, this.people.ekonom, this.people.undertecknare,
					this.people.sekreterare)) {
				assertThat(this.arenden.get(worker, id).arende().status()).isEqualTo(status);
			}
		}
	}

	@Test
	@DisplayName("kostar lika många frågor hur mycket som än är lagrat")
	void fixedNumberOfQueries() throws Exception {
		Budgetram ram = this.people.ram(2021, 60);
		ArendeId small = this.people.draft(ram, "Liten", 60L);
		int wholeCase = this.queries.countOf(() -> this.arenden.get(this.people.handlaggare, small));
		assertThat(wholeCase).isLessThanOrEqualTo(9);
		assertThat(this.queries.countOf(() -> this.underlag.get(this.people.handlaggare, small))).isEqualTo(4);
		assertThat(this.queries.countOf(() -> found(this.people.handlaggare))).isEqualTo(5);

		Long[] amounts = LongStream.range(0, 60).mapToObj((i) -> 1L).toArray(Long[]::new);
		ArendeId large = this.people.takeTo(ArendeStatus.BESLUTAT, this.people.draft(ram, "Stor", amounts));
		assertThat(this.queries.countOf(() -> this.arenden.get(this.people.handlaggare, large))).isEqualTo(wholeCase);
		assertThat(this.queries.countOf(() -> this.underlag.get(this.people.handlaggare, large))).isEqualTo(4);
		assertThat(this.queries.countOf(() -> found(this.people.handlaggare))).isEqualTo(4);
	}

	private ArendeId found(Actor reader) {
		return this.underlag.get(reader, this.people.paket.slug(), YEAR).arende().id();
	}

	private void assertUnclear(Actor reader, ArendeId... candidates) {
		assertThatExceptionOfType(UnderlagUnclear.class).isThrownBy(() -> found(reader))
			.satisfies((unclear) -> assertThat(unclear.candidates()).containsExactly(candidates));
	}

	private static void assertNotFound(ThrowingCallable call) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(call);
	}

}
