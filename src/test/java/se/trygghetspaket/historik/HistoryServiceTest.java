package se.trygghetspaket.historik;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Historiken")
class HistoryServiceTest {

	private static final HistoryChain CHAIN = HistoryChain.ofArende(7);

	@Autowired
	private HistoryService history;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcClient application;

	@Autowired
	private TestDatabase database;

	@Autowired
	private TestClock clock;

	private UserRef hanna;

	private UserRef eva;

	@BeforeEach
	void setUp() {
		this.hanna = new TestUsers(this.database).create("Hanna Lind", Role.HANDLAGGARE).user();
		this.eva = new TestUsers(this.database).create("Eva Ek", Role.EKONOM).user();
	}

	@Test
	@DisplayName("säger vem som gjorde vad, när och varför, och hänger ihop")
	void appends() {
		this.clock.set(Instant.parse("2021-03-01T08:00:00.123456789Z"));
		HistoryEvent event = HistoryEvent.ofArende(HistoryEventKind.POSTER_CHANGED, 1, true, amount(3, "1500000"))
			.because("KF sänkte \"ramen\"\n– därför");

		HistoryEntry first = append(this.hanna, event);
		append(this.eva, event);

		List<HistoryEntry> stored = this.history.findAll(CHAIN, HistoryFilter.ALL);
		assertThat(stored.get(0)).isEqualTo(first);
		assertThat(first.event()).isEqualTo(event);
		assertThat(first.by().name()).isEqualTo("Hanna Lind");
		assertThat(first.at()).isEqualTo(Instant.parse("2021-03-01T08:00:00.123456Z"));
		assertThat(first.hash().previous()).isEqualTo(HistoryHead.NONE.sha256());
		assertThat(stored.get(1).hash().previous()).isEqualTo(first.hash().sha256());
		assertThat(this.history.head(CHAIN)).isEqualTo(new HistoryHead(2, stored.get(1).hash().sha256()));
		assertThat(this.history.verify().broken()).isEmpty();
	}

	@Test
	@DisplayName("röjer inte med sin kontrollsumma vad som gjordes: samma händelse två gånger får olika")
	void salted() {
		HistoryEvent event = HistoryEvent.ofArende(HistoryEventKind.SIGNED, 1, true, List.of());

		assertThat(append(this.hanna, event).hash().payload()).isNotEqualTo(append(this.hanna, event).hash().payload());
	}

	@Test
	@DisplayName("skrivs i samma transaktion som det som görs, och bara där")
	void joinsTransaction() {
		HistoryEvent event = HistoryEvent.ofArende(HistoryEventKind.SIGNED, 1, true, List.of());
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.history.append(CHAIN, this.hanna, event));

		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.history.append(CHAIN, this.hanna, event);
			status.setRollbackOnly();
		});

		assertThat(this.history.head(CHAIN)).isEqualTo(HistoryHead.NONE);
	}

	@Test
	@DisplayName("är utan luckor också när många skriver på en gång")
	void concurrent() {
		HistoryEvent event = HistoryEvent.ofArende(HistoryEventKind.POSTER_CHANGED, 1, true, amount(3, "1"));

		CompletableFuture
			.allOf(IntStream.range(0, 20)
				.mapToObj((i) -> CompletableFuture.runAsync(() -> append(this.hanna, event)))
				.toArray(CompletableFuture[]::new))
			.join();

		assertThat(this.history.findAll(CHAIN, HistoryFilter.ALL)).extracting(HistoryEntry::number)
			.containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
		assertThat(this.history.verify().broken()).isEmpty();
	}

	@Test
	@DisplayName("kan sökas på person, rad, tid och om det är arbetsmaterial")
	void filters() {
		append(this.hanna, HistoryEvent.ofArende(HistoryEventKind.POSTER_CHANGED, 1, true, amount(3, "1")));
		this.clock.advance(Duration.ofDays(1));
		append(this.eva, HistoryEvent.ofArende(HistoryEventKind.POSTER_CHANGED, 1, true, amount(4, "1")));
		append(this.eva, HistoryEvent.ofArende(HistoryEventKind.STATUS_CHANGED, 1, false, List.of()));

		Instant later = this.clock.instant();
		assertThat(found(new HistoryFilter(this.eva.id(), null, null, null, true))).containsExactly(3L, 2L);
		assertThat(found(new HistoryFilter(null, 3L, null, null, true))).containsExactly(1L);
		assertThat(found(new HistoryFilter(null, null, later, null, true))).containsExactly(3L, 2L);
		assertThat(found(new HistoryFilter(null, null, null, later, true))).containsExactly(1L);
		assertThat(found(HistoryFilter.OPEN)).containsExactly(3L);
		assertThat(this.history.findPeople(CHAIN, HistoryFilter.ALL)).containsExactly(this.eva, this.hanna);
		assertThat(this.history.findPeople(CHAIN, HistoryFilter.OPEN)).containsExactly(this.eva);
		assertThat(this.history.findInsatser(CHAIN, HistoryFilter.ALL)).containsExactlyInAnyOrder(3L, 4L);
		assertThat(this.history.findInsatser(CHAIN, HistoryFilter.OPEN)).isEmpty();
		assertThat(this.history.findMarks(CHAIN)).hasSize(3);
	}

	@Test
	@DisplayName("kan programmet varken ändra, ta bort eller tömma")
	void applicationCannotChange() {
		append(this.hanna, HistoryEvent.ofArende(HistoryEventKind.SIGNED, 1, true, List.of()));
		seal();

		for (String table : List.of("historik_entry", "historik_seal")) {
			assertThatRefused(this.application, "update " + table + " set sha256 = sha256", "permission denied");
			assertThatRefused(this.application, "delete from " + table, "permission denied");
			assertThatRefused(this.application, "truncate " + table + " cascade", "permission denied");
		}
		assertThatRefused(this.application, "delete from historik_chain", "permission denied");
		assertThatRefused(this.application, "update historik_chain set chain_id = 8", "permission denied");
		assertThatRefused(this.application, "alter table historik_entry disable trigger all", "must be owner");
		assertThatRefused(this.application, "set session_replication_role = replica", "permission denied");
	}

	@Test
	@DisplayName("kan inte heller den som äger tabellerna eller en superanvändare ändra utan att stänga av skyddet")
	void nobodyCanChange() {
		append(this.hanna, HistoryEvent.ofArende(HistoryEventKind.SIGNED, 1, true, List.of()));
		seal();

		for (String table : List.of("historik_entry", "historik_seal", "historik_chain")) {
			assertThatRefused(this.database.superuser(), "delete from " + table, "what is recorded stays");
			assertThatRefused(this.database.superuser(), "truncate " + table + " cascade", "what is recorded stays");
		}
		assertThatRefused(this.database.superuser(), "update historik_entry set payload = ''",
				"what is recorded stays");
		assertThatRefused(this.database.superuser(), "update historik_seal set number = 1", "what is recorded stays");
	}

	@Test
	@DisplayName("kan inte fortsättas förbi programmet med en händelse som inte hänger ihop")
	void forgedAppend() {
		append(this.hanna, HistoryEvent.ofArende(HistoryEventKind.SIGNED, 1, true, List.of()));

		assertThatRefused(this.application,
				"""
						insert into historik_entry select chain_kind, chain_id, 2, recorded_at, recorded_by, kind, working, insats_ids,
							payload, payload_sha256, repeat('0', 64), sha256 from historik_entry
						""",
				"does not follow on");
		assertThatRefused(this.application,
				"""
						insert into historik_entry select chain_kind, chain_id, 2, recorded_at, recorded_by, kind, working, insats_ids,
							payload, payload_sha256, sha256, sha256 from historik_entry
						""",
				"does not follow on");
	}

	private HistoryEntry append(UserRef by, HistoryEvent event) {
		return new TransactionTemplate(this.transactions).execute((status) -> this.history.append(CHAIN, by, event));
	}

	private void seal() {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.history.seal(CHAIN, "intyg"));
	}

	private List<Long> found(HistoryFilter filter) {
		return this.history.find(CHAIN, filter, 1).entries().stream().map(HistoryEntry::number).toList();
	}

	private static List<HistoryChange> amount(long insats, String kronor) {
		return List.of(new HistoryChange("SSPF", insats, HistoryField.AMOUNT, null, kronor));
	}

	private static void assertThatRefused(JdbcClient jdbc, String sql, String why) {
		assertThatExceptionOfType(DataAccessException.class).as(sql)
			.isThrownBy(() -> jdbc.sql(sql).update())
			.withStackTraceContaining(why);
	}

}
