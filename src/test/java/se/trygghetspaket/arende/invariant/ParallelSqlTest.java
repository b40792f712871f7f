package se.trygghetspaket.arende.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ApplicationTest
@DisplayName("Många på en gång med SQL förbi programmet")
class ParallelSqlTest {

	private static final int ROUNDS = 12;

	/** One less than the connections that the application has. */
	private static final int AT_ONCE = 4;

	private static final String PUT_IN_FORCE = """
			insert into gallande (paket_id, year, fordelning_id, since) values (:paket, :year, :fordelning, now())
			on conflict (paket_id, year) do update set fordelning_id = excluded.fordelning_id
			""";

	private static final String REVISE = """
			insert into budgetram_revision (budgetram_id, revision, brutto_kr, full_allocation_required, kf_date, kf_paragraf,
				kf_diarienummer, recorded_by, recorded_at)
			select :ram, :revision, :netto, false, '2021-02-01', '9', 'KF 2', :user, now()
			""";

	private static final String SUM_IN_FORCE = """
			select coalesce(sum(b.amount_kr), 0) from gallande g join budgetpost b on b.fordelning_id = g.fordelning_id
			where g.paket_id = :paket and g.year = :year
			""";

	/** Finance's own figure, without a decision of kommunfullmäktige. */
	private static final String REVISE_PRELIMINARY = """
			insert into budgetram_revision (budgetram_id, revision, brutto_kr, full_allocation_required, recorded_by, recorded_at)
			select :ram, :revision, :netto, false, :user, now()
			""";

	/** Years in which more is in force than the ram in effect has. */
	private static final String UNCOVERED = """
			select count(*) from budgetram_in_effect e
			join budgetram_revision r on r.budgetram_id = e.budgetram_id and r.revision = e.in_effect
			where e.in_force_kr > r.brutto_kr
			""";

	private static final String IN_EFFECT = "select in_effect from budgetram_in_effect where budgetram_id = :ram";

	private static final String NETTO = "select brutto_kr from budgetram_revision where budgetram_id = :ram "
			+ "order by revision desc limit 1";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private DataSource application;

	@Autowired
	private TestDatabase database;

	private final ExecutorService others = Executors.newFixedThreadPool(AT_ONCE);

	private TestCase people;

	private Budgetram ram;

	@BeforeEach
	void ram() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.ram = this.people.ram(2021, 5_000);
	}

	@AfterEach
	void stop() {
		this.others.shutdownNow();
	}

	@ParameterizedTest
	@ValueSource(
			ints = { TransactionDefinition.ISOLATION_READ_COMMITTED, TransactionDefinition.ISOLATION_REPEATABLE_READ })
	@DisplayName("väntar den som sänker ramen på den som låter något gälla: den sänkta blir kommande")
	void loweringWaits(int isolation) throws Exception {
		Map<String, Object> inForce = inForce(frozen(5_000));

		String lower = second(isolation, PUT_IN_FORCE, inForce, REVISE, revision(2, 4_999));

		assertThat(lower).isEqualTo((isolation == TransactionDefinition.ISOLATION_READ_COMMITTED) ? "" : "40001");
		assertThat(number(SUM_IN_FORCE)).isEqualTo(5_000);
		assertThat(number(UNCOVERED)).isZero();
		assertThat(number(IN_EFFECT)).isOne();
	}

	@ParameterizedTest
	@ValueSource(
			ints = { TransactionDefinition.ISOLATION_READ_COMMITTED, TransactionDefinition.ISOLATION_REPEATABLE_READ })
	@DisplayName("väntar den som sänker ramen på egen hand på den som låter något gälla, och vägras")
	void preliminaryWaits(int isolation) throws Exception {
		Map<String, Object> inForce = inForce(frozen(5_000));

		String lower = second(isolation, PUT_IN_FORCE, inForce, REVISE_PRELIMINARY, revision(2, 4_999));

		assertThat(lower).isEqualTo(
				(isolation == TransactionDefinition.ISOLATION_READ_COMMITTED) ? "budgetram_tacker_gallande" : "40001");
		assertThat(number(NETTO)).isEqualTo(5_000);
	}

	@ParameterizedTest
	@ValueSource(
			ints = { TransactionDefinition.ISOLATION_READ_COMMITTED, TransactionDefinition.ISOLATION_REPEATABLE_READ })
	@DisplayName("väntar den som låter något gälla på den som sänker ramen, och vägras")
	void putInForceWaits(int isolation) throws Exception {
		Map<String, Object> inForce = inForce(frozen(5_000));

		String put = second(isolation, REVISE, revision(2, 4_999), PUT_IN_FORCE, inForce);

		assertThat(put)
			.isEqualTo((isolation == TransactionDefinition.ISOLATION_READ_COMMITTED) ? "gallande_inom_ram" : "40001");
		assertThat(number(SUM_IN_FORCE)).isZero();
		assertThat(number(IN_EFFECT)).isEqualTo(2);
	}

	/**
	 * Writes two things, the first of which is checked and waits to commit until the
	 * other one waits for it.
	 * @return what refused the second, empty where nothing did
	 */
	private String second(int isolation, String first, Map<String, Object> firstOf, String then,
			Map<String, Object> thenOf) throws Exception {
		Sql sql = new Sql(this.application);
		CountDownLatch written = new CountDownLatch(1);
		CountDownLatch checked = new CountDownLatch(1);
		Future<String> other = this.others.submit(() -> sql.refusalOf(then, thenOf, isolation, () -> {
			written.countDown();
			awaitQuietly(checked);
		}));
		sql.transaction(isolation).executeWithoutResult((open) -> {
			sql.jdbc().sql(first).params(firstOf).update();
			awaitQuietly(written);
			// What commit does first, so that the other one finds the door taken.
			sql.jdbc().sql("set constraints all immediate").update();
			checked.countDown();
			await().atMost(60, TimeUnit.SECONDS).until(() -> other.isDone() || someoneWaits());
			assertThat(other.isDone()).as("done without waiting").isFalse();
		});
		return other.get(60, TimeUnit.SECONDS);
	}

	@ParameterizedTest
	@ValueSource(
			ints = { TransactionDefinition.ISOLATION_READ_COMMITTED, TransactionDefinition.ISOLATION_REPEATABLE_READ })
	@DisplayName("vinner i varje omgång antingen den som låter hela ramen gälla eller de som sänker den på egen hand, aldrig båda")
	void neverAbove(int isolation) throws Exception {
		for (int year = 2021; year < 2021 + ROUNDS; year++) {
			List<String> outcomes = round(year, isolation, REVISE_PRELIMINARY);

			assertThat(outcomes).contains("")
				.isSubsetOf("", "budgetram_bekraftad", "budgetram_tacker_gallande", "40001");
			assertThat(List.of(number(SUM_IN_FORCE), number(NETTO))).isIn(List.of(5_000L, 5_000L), List.of(0L, 4_999L));
		}
	}

	@ParameterizedTest
	@ValueSource(
			ints = { TransactionDefinition.ISOLATION_READ_COMMITTED, TransactionDefinition.ISOLATION_REPEATABLE_READ })
	@DisplayName("gäller i varje omgång aldrig mer än den ram som gäller, när KF:s beslut sänker den samtidigt")
	void neverAboveWhatIsInEffect(int isolation) throws Exception {
		for (int year = 2021; year < 2021 + ROUNDS; year++) {
			List<String> outcomes = round(year, isolation, REVISE);

			assertThat(outcomes).contains("").isSubsetOf("", "gallande_inom_ram", "40001");
			assertThat(number(SUM_IN_FORCE)).isIn(0L, 5_000L);
			assertThat(number(UNCOVERED)).isZero();
			assertThat(number(IN_EFFECT) == this.ram.revision()).isEqualTo(number(SUM_IN_FORCE) == 5_000L);
		}
	}

	/** One who puts all of a ram in force, and others who lower it meanwhile. */
	private List<String> round(int year, int isolation, String revise) throws Exception {
		this.ram = this.people.ram(year, 5_000);
		long fordelning = frozen(5_000);
		Sql sql = new Sql(this.application);
		CyclicBarrier written = new CyclicBarrier(AT_ONCE);
		List<Future<String>> tries = new ArrayList<>();
		tries.add(this.others
			.submit(() -> sql.refusalOf(PUT_IN_FORCE, inForce(fordelning), isolation, () -> awaitQuietly(written))));
		for (int i = 1; i < AT_ONCE; i++) {
			int revision = 2 + i;
			tries.add(this.others.submit(
					() -> sql.refusalOf(revise, revision(revision, 4_999), isolation, () -> awaitQuietly(written))));
		}
		List<String> outcomes = new ArrayList<>();
		for (Future<String> tried : tries) {
			outcomes.add(tried.get(60, TimeUnit.SECONDS));
		}
		return outcomes;
	}

	/** A fördelning of this sum that may be in force. */
	private long frozen(long amount) {
		ArendeId id = this.people.draft(this.ram, "Ett", amount);
		return this.database.superuser().sql("""
				update fordelning set frozen = true, sha256 = repeat('0', 64)
				where id = (select fordelning_id from arende_version where arende_id = ?) returning id
				""").param(id.value()).query(Long.class).single();
	}

	private Map<String, Object> inForce(long fordelning) {
		return Map.of("paket", this.people.paket.id().value(), "year", this.ram.year().value(), "fordelning",
				fordelning);
	}

	private Map<String, Object> revision(int revision, long netto) {
		return Map.of("ram", this.ram.id().value(), "revision", revision, "netto", netto, "user",
				this.people.ekonom.user().id());
	}

	private boolean someoneWaits() {
		return this.database.superuser()
			.sql("select exists (select 1 from pg_locks where not granted)")
			.query(Boolean.class)
			.single();
	}

	private long number(String query) {
		return this.database.superuser()
			.sql(query)
			.param("paket", this.people.paket.id().value())
			.param("year", this.ram.year().value())
			.param("ram", this.ram.id().value())
			.query(Long.class)
			.single();
	}

	private static void awaitQuietly(CyclicBarrier barrier) {
		try {
			barrier.await(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException | BrokenBarrierException | TimeoutException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
