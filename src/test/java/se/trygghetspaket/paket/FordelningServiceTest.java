package se.trygghetspaket.paket;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Den lagrade fördelningen")
class FordelningServiceTest {

	private static final BudgetYear YEAR = new BudgetYear(2021);

	@Autowired
	private FordelningService fordelningar;

	@Autowired
	private PaketService paket;

	@Autowired
	private BudgetramService ramar;

	@Autowired
	private JdbcClient application;

	@Autowired
	private TestDatabase database;

	@Autowired
	private TestClock clock;

	@Autowired
	private QueryCounter queries;

	private PaketId id;

	@BeforeEach
	void people() {
		Actor both = new TestUsers(this.database).create("Hanna Holm", Role.HANDLAGGARE, Role.EKONOM);
		this.id = this.paket.create(both, "Trygghetspaketet", AmountStyle.mkr(1)).id();
		KfBeslut beslut = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("200"), new Diarienummer("KF 2020/9"));
		this.ramar.record(both, this.id, YEAR, 0, new Terms(new Kronor(5_000), List.of(), false, beslut));
	}

	@Test
	@DisplayName("ger tillbaka raderna som de var: ordning, obestämt, noll, åäö och motivering")
	void kept() {
		StoredFordelning stored = this.fordelningar.create(this.id, YEAR, FordelningOrigin.ARENDE,
				List.of(PostDraft.ofNew("Ö {\"NULL\", }\\", Belopp.undecided()), post("A", 0),
						new PostDraft(null, "å", Belopp.of(new Kronor(Kronor.LIMIT)), "Rad 1\nRad 2")));

		assertThat(stored.fordelning().poster()).extracting(Budgetpost::label)
			.containsExactly("Ö {\"NULL\", }\\", "A", "å");
		assertThat(stored.fordelning().poster()).extracting(Budgetpost::belopp)
			.containsExactly(Belopp.undecided(), Belopp.of(Kronor.ZERO), Belopp.of(new Kronor(Kronor.LIMIT)));
		assertThat(stored.fordelning().poster().get(2).motivering()).isEqualTo("Rad 1\nRad 2");
		assertThat(this.fordelningar.get(stored.id())).isEqualTo(stored);
		assertThat(stored.frozen()).isFalse();
		assertThat(stored.lockVersion()).isZero();
	}

	@Test
	@DisplayName("behåller insatsen när en rad byter namn eller plats, och ger en ny rad en ny insats")
	void insatserLiveOn() {
		StoredFordelning before = create(post("A", 1), post("B", 2));
		Budgetpost first = before.fordelning().poster().get(0);
		Budgetpost second = before.fordelning().poster().get(1);

		StoredFordelning after = this.fordelningar.replacePoster(before.id(), 0, List.of(PostDraft.of(second),
				new PostDraft(first.insats(), "A, nytt namn", first.belopp(), ""), post("B", 2)));

		assertThat(after.lockVersion()).isEqualTo(1);
		assertThat(after.fordelning().poster()).extracting(Budgetpost::insats)
			.startsWith(second.insats(), first.insats())
			.doesNotHaveDuplicates()
			.hasSize(3);
	}

	@Test
	@DisplayName("ändras inte av den som har sett en äldre version")
	void stale() {
		StoredFordelning before = create(post("A", 1));
		this.fordelningar.replacePoster(before.id(), 0, List.of(post("A", 2)));

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.fordelningar.replacePoster(before.id(), 0, List.of(post("A", 3))));
		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> this.fordelningar.freeze(before));
		assertThat(sum(before.id())).isEqualTo(new Kronor(2));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.fordelningar.replacePoster(new FordelningId(4711), 0, List.of()));
	}

	@Test
	@DisplayName("ändras aldrig sedan den har låsts, inte heller med SQL")
	void frozen() {
		StoredFordelning draft = create(post("A", 1), post("B", 2));
		StoredFordelning other = create(post("C", 3));
		this.fordelningar.freeze(draft);
		StoredFordelning frozen = this.fordelningar.get(draft.id());
		this.fordelningar.freeze(frozen);

		assertThat(frozen.frozen()).isTrue();
		assertThat(this.application.sql("select sha256 from fordelning where id = :id")
			.param("id", draft.id().value())
			.query(String.class)
			.single()).isEqualTo(draft.fordelning().sha256());
		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.fordelningar.replacePoster(draft.id(), 0, List.of()));
		for (String attack : List.of("update budgetpost set amount_kr = 9 where fordelning_id = :id",
				"update budgetpost set fordelning_id = :other where fordelning_id = :id and position = 1",
				"update budgetpost set fordelning_id = :id, position = 7 where fordelning_id = :other",
				"delete from budgetpost where fordelning_id = :id",
				"update fordelning set frozen = false where id = :id",
				"update fordelning set sha256 = repeat('0', 64) where id = :id",
				"delete from fordelning where id = :id", """
						insert into budgetpost (fordelning_id, position, paket_id, insats_id, label, amount_kr)
						select :id, 9, paket_id, insats_id, 'Smygpost', 1 from budgetpost where fordelning_id = :other
						""")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(attack)
				.isThrownBy(() -> this.application.sql(attack)
					.param("id", draft.id().value())
					.param("other", other.id().value())
					.update());
		}
		assertThat(this.fordelningar.get(draft.id())).isEqualTo(frozen);
	}

	@Test
	@DisplayName("byter aldrig paket, år eller ursprung")
	void identity() {
		StoredFordelning draft = create();
		for (String attack : List.of("year = 2022", "origin = 'INLAST'", "paket_id = 99")) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(attack)
				.isThrownBy(() -> this.application.sql("update fordelning set " + attack + " where id = :id")
					.param("id", draft.id().value())
					.update());
		}
	}

	@Test
	@DisplayName("är låst från början om den är inläst, och kan då aldrig gälla")
	void readIsNeverInForce() {
		StoredFordelning read = this.fordelningar.create(this.id, YEAR, FordelningOrigin.INLAST, List.of(post("A", 1)));

		assertThat(read.frozen()).isTrue();
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.fordelningar.putInForce(read.id()));
		assertThat(this.fordelningar.findInForce(this.id, YEAR)).isEmpty();
	}

	@Test
	@DisplayName("gäller först när den är låst, och bara en för varje år")
	void oneInForce() {
		StoredFordelning first = create(post("A", 1));
		StoredFordelning second = create(post("A", 2));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.fordelningar.putInForce(first.id()));
		this.fordelningar.freeze(first);
		this.fordelningar.freeze(second);
		this.fordelningar.putInForce(first.id());
		this.clock.advance(Duration.ofHours(1));
		this.fordelningar.putInForce(second.id());

		assertThat(this.fordelningar.findInForce(this.id, YEAR)).map(StoredFordelning::id).contains(second.id());
		assertThat(this.application.sql("select count(*) from gallande").query(Integer.class).single()).isOne();
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.application.sql("""
				insert into gallande (paket_id, year, fordelning_id, since)
				select paket_id, year, id, created_at from fordelning where id = :id
				""").param("id", first.id().value()).update());
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.fordelningar.putInForce(new FordelningId(4711)));
	}

	@Test
	@DisplayName("att jämföra med är den gällande, annars den senast inlästa, aldrig ett utkast")
	void toCompareWith() {
		create(post("Utkast", 1));
		assertThat(this.fordelningar.findToCompareWith(this.id, YEAR)).isEmpty();
		this.fordelningar.create(this.id, YEAR, FordelningOrigin.INLAST, List.of(post("Äldre", 1)));
		this.clock.advance(Duration.ofHours(1));
		StoredFordelning later = this.fordelningar.create(this.id, YEAR, FordelningOrigin.INLAST,
				List.of(post("Senare", 1)));
		assertThat(this.fordelningar.findToCompareWith(this.id, YEAR)).contains(later);

		StoredFordelning decided = create(post("Beslutad", 1));
		this.fordelningar.freeze(decided);
		this.fordelningar.putInForce(decided.id());

		assertThat(this.fordelningar.findToCompareWith(this.id, YEAR)).map(StoredFordelning::id).contains(decided.id());
		assertThat(this.fordelningar.findToCompareWith(this.id, YEAR.next())).isEmpty();
	}

	@Test
	@DisplayName("hämtas tillsammans med andra i en enda fråga")
	void severalInOneQuery() throws Exception {
		List<FordelningId> ids = List.of(create(post("A", 1), post("B", 2)).id(), create().id(),
				create(post("C", 3)).id());

		assertThat(this.queries.countOf(() -> this.fordelningar.findAll(ids))).isOne();
		assertThat(this.fordelningar.findAll(ids).keySet()).containsExactlyInAnyOrderElementsOf(ids);
		assertThat(this.fordelningar.findAll(ids).get(ids.get(1)).fordelning().poster()).isEmpty();
		assertThat(this.fordelningar.findAll(List.of(new FordelningId(4711)))).isEmpty();
	}

	private Kronor sum(FordelningId fordelning) {
		return this.fordelningar.get(fordelning).fordelning().sum();
	}

	private StoredFordelning create(PostDraft... poster) {
		return this.fordelningar.create(this.id, YEAR, FordelningOrigin.ARENDE, List.of(poster));
	}

	private static PostDraft post(String label, long amount) {
		return PostDraft.ofNew(label, Belopp.of(new Kronor(amount)));
	}

}
