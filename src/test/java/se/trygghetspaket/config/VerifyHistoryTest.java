package se.trygghetspaket.config;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Kommandot --verify-history")
class VerifyHistoryTest {

	private static final HistoryChain CHAIN = HistoryChain.ofArende(7);

	@Autowired
	private ApplicationContext services;

	@Autowired
	private HistoryService history;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private TestDatabase database;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	@Test
	@DisplayName("skriver ut varje kedja med sitt slut, och slutar med 0 när allt är helt")
	void whole() {
		append();
		append();

		assertThat(run()).isZero();

		assertThat(output()).isEqualTo("Ärende 7: 2 händelser, slut " + this.history.head(CHAIN).sha256()
				+ "\nHistoriken är hel: 1 kedjor, 2 händelser.\nHandlingarna är hela: 0 lagrade filer.\n");
	}

	@Test
	@DisplayName("pekar ut den första brutna händelsen, och slutar inte med 0")
	void broken() throws SQLException {
		append();
		append();
		try (Connection connection = this.database.superuserDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			statement.execute("update historik_entry set payload = payload || ' ' where number = 2");
		}

		assertThat(run()).isEqualTo(VerifyHistory.BROKEN);

		assertThat(output()).contains("Ärende 7, händelse 2: innehållet är ändrat.");
	}

	@Test
	@DisplayName("läser handlingarna också, och namnger den som inte är vad den var")
	void documents() throws SQLException {
		TestCase test = new TestCase(this.services, "Trygghetspaketet");
		test.takeTo(ArendeStatus.INLAMNAT, test.draft(test.ram(2021, 5_000), "Trygghet", 5_000L));
		try (Connection connection = this.database.superuserDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			statement.execute("delete from dokument where format = 'docx' and moment = 'HANDED_IN'");
		}

		assertThat(run()).isEqualTo(VerifyHistory.BROKEN);

		assertThat(output()).contains("Historiken är hel:",
				"KS-2021-1 Tjänsteskrivelse.docx: historiken nämner den, men den finns inte.");
	}

	@Test
	@DisplayName("är det som kommandoraden ber om, och inget annat är det")
	void askedFor() {
		assertThat(VerifyHistory.askedFor("--server.port=1", "--verify-history")).isTrue();
		assertThat(VerifyHistory.askedFor("--server.port=1")).isFalse();
	}

	private int run() {
		return VerifyHistory.run(new PrintStream(this.printed, true, StandardCharsets.UTF_8), "--verify-history");
	}

	private String output() {
		return this.printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	private void append() {
		UserRef hanna = new TestUsers(this.database).create("Hanna Lind", Role.HANDLAGGARE).user();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.history.append(CHAIN, hanna,
				HistoryEvent.ofArende(HistoryEventKind.SIGNED, 1, true, List.of())));
	}

}
