package se.trygghetspaket.arende;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@ApplicationTest
@DisplayName("Två på en gång")
class ConcurrencyTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private JdbcClient application;

	@Autowired
	private TestDatabase database;

	@Autowired
	private PlatformTransactionManager transactions;

	private final ExecutorService other = Executors.newSingleThreadExecutor();

	private TestCase people;

	private Budgetram ram;

	@BeforeEach
	void people() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.ram = this.people.ram(2021, 5_000);
	}

	@AfterEach
	void stop() {
		this.other.shutdownNow();
	}

	@Test
	@DisplayName("som skickar in mot samma ram väntar på varandra, och båda kommer fram")
	void submissionsTakeTurns() throws Exception {
		ArendeId first = this.people.draft(this.ram, "Ett", 5_000L);
		ArendeId second = this.people.draft(this.ram, "Två", 5_000L);

		waitsFor(() -> submit(first), () -> submit(second)).get();

		assertThat(status(first)).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
		assertThat(status(second)).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
	}

	@Test
	@DisplayName("som skickar in mot var sin ram väntar inte på varandra")
	void otherRamDoesNotWait() {
		ArendeId first = this.people.draft(this.ram, "Ett", 5_000L);
		ArendeId second = this.people.draft(this.people.ram(2022, 5_000), "Två", 5_000L);

		new TransactionTemplate(this.transactions).executeWithoutResult((open) -> {
			submit(first);
			assertThat(CompletableFuture.runAsync(() -> submit(second), this.other))
				.succeedsWithin(Duration.ofSeconds(60));
		});

		assertThat(status(second)).isEqualTo(ArendeStatus.EKONOMIGRANSKNING);
	}

	@Test
	@DisplayName("som antecknar samma beslut ger ett beslut, och den andre får veta var ärendet står")
	void decidedOnce() throws Exception {
		ArendeId id = this.people.takeTo(ArendeStatus.INLAMNAT, this.people.draft(this.ram, "Ett", 5_000L));

		Future<?> second = waitsFor(() -> bifall(id), () -> bifall(id));

		assertThatExceptionOfType(ExecutionException.class).isThrownBy(second::get)
			.withCauseInstanceOf(MoveRefused.class);
		assertThat(this.application.sql("select count(*) from beslut").query(Integer.class).single()).isOne();
	}

	@Test
	@DisplayName("varav den ene beslutar och den andre sänker ramen under beslutet: den sänkta ramen blir kommande")
	void ramBelowTheDecisionIsComing() throws Exception {
		ArendeId id = this.people.takeTo(ArendeStatus.INLAMNAT, this.people.draft(this.ram, "Ett", 5_000L));

		Future<?> lower = waitsFor(() -> bifall(id), () -> this.people.ram(2021, 4_999));

		assertThat(lower).succeedsWithin(Duration.ofSeconds(60));
		RamStanding standing = this.people.standing(2021);
		assertThat(standing.inEffect().netto()).isEqualTo(new Kronor(5_000));
		assertThat(standing.excess()).isEqualTo(new Kronor(1));
	}

	@Test
	@DisplayName("varav den ene skickar in och den andre sparar: det som skickades in är det som kontrollerades")
	void saveAfterSubmit() throws Exception {
		ArendeId id = this.people.draft(this.ram, "Ett", 5_000L);

		Future<?> save = waitsFor(() -> submit(id), () -> save(id, 9_000));

		assertThatExceptionOfType(ExecutionException.class).isThrownBy(save::get)
			.withCauseInstanceOf(StaleVersion.class);
		assertThat(sum(id)).isEqualTo(new Kronor(5_000));
	}

	@Test
	@DisplayName("varav den ene sparar över ramen och den andre skickar in vad hon nyss såg: inget skickas in")
	void submitAfterSave() throws Exception {
		ArendeId id = this.people.draft(this.ram, "Ett", 5_000L);

		Future<?> submit = waitsFor(() -> save(id, 9_000), () -> submit(id));

		assertThatExceptionOfType(ExecutionException.class).isThrownBy(submit::get)
			.withCauseInstanceOf(StaleVersion.class);
		assertThat(status(id)).isEqualTo(ArendeStatus.UTKAST);
		assertThat(this.arenden.get(this.people.handlaggare, id).stored().frozen()).isFalse();
	}

	@Test
	@DisplayName("varav den ene skickar in och den andre lägger till en rad med SQL: raden vägras")
	void sqlWhileFreezing() throws Exception {
		ArendeId id = this.people.draft(this.ram, "Ett", 5_000L);
		long fordelning = this.arenden.get(this.people.handlaggare, id).stored().id().value();

		Future<?> insert = waitsFor(() -> submit(id),
				() -> this.application.sql("update budgetpost set amount_kr = 9000 where fordelning_id = :id")
					.param("id", fordelning)
					.update());

		assertThatExceptionOfType(ExecutionException.class).isThrownBy(insert::get)
			.withCauseInstanceOf(DataIntegrityViolationException.class);
		assertThat(sum(id)).isEqualTo(new Kronor(5_000));
	}

	/** Starts the second while the first has not committed, and sees that it waits. */
	private Future<?> waitsFor(Runnable first, Runnable second) {
		Future<?> waiting = new TransactionTemplate(this.transactions).execute((open) -> {
			first.run();
			Future<?> started = this.other.submit(second);
			await().atMost(Duration.ofSeconds(60)).until(() -> started.isDone() || someoneWaits());
			assertThat(started.isDone()).as("done without waiting").isFalse();
			return started;
		});
		assertThat(waiting).isNotNull();
		return waiting;
	}

	private boolean someoneWaits() {
		return this.database.superuser()
			.sql("select exists (select 1 from pg_locks where not granted)")
			.query(Boolean.class)
			.single();
	}

	private void submit(ArendeId id) {
		this.moves.submit(this.people.handlaggare, id);
	}

	private void save(ArendeId id, long amount) {
		this.arenden.savePoster(this.people.handlaggare, id, 0,
				List.of(PostDraft.ofNew("Post", Belopp.of(new Kronor(amount)))));
	}

	private void bifall(ArendeId id) {
		this.people.bifall(id, LocalDate.of(2021, 2, 10));
	}

	private ArendeStatus status(ArendeId id) {
		return this.arenden.get(this.people.handlaggare, id).arende().status();
	}

	private Kronor sum(ArendeId id) {
		return this.arenden.get(this.people.handlaggare, id).fordelning().sum();
	}

}
