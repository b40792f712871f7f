package se.trygghetspaket.historik;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryFault;
import se.trygghetspaket.historik.domain.HistoryReport;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Kontrollen av den lagrade historiken")
class HistoryVerifyTest {

	private static final HistoryChain FIRST = HistoryChain.ofArende(7);

	private static final HistoryChain SECOND = HistoryChain.ofPaket(1);

	@Autowired
	private HistoryService history;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private TestDatabase database;

	private UserRef hanna;

	@BeforeEach
	void twoChains() {
		this.hanna = new TestUsers(this.database).create("Hanna Lind", Role.HANDLAGGARE).user();
		append(FIRST, "ett");
		append(FIRST, "två");
		append(SECOND, "ett");
		append(FIRST, "tre");
	}

	@Test
	@DisplayName("läser alla kedjor och säger vad de slutar med")
	void allIsWell() {
		HistoryReport report = this.history.verify();

		assertThat(report.broken()).isEmpty();
		assertThat(report.entries()).isEqualTo(4);
		assertThat(report.chains()).extracting(HistoryReport.Chain::chain).containsExactly(FIRST, SECOND);
		assertThat(report.chains()).extracting(HistoryReport.Chain::head)
			.containsExactly(this.history.head(FIRST), this.history.head(SECOND));
	}

	@Test
	@DisplayName("hittar en enda byte som superanvändaren har ändrat, och pekar ut händelsen")
	void changedByte() throws SQLException {
		tamper("update historik_entry set payload = set_byte(payload, 20, (get_byte(payload, 20) + 1) % 128) "
				+ "where chain_kind = 'ARENDE' and number = 2");

		assertThat(onlyBroken()).isEqualTo(new HistoryReport.Break(2, HistoryFault.PAYLOAD));
	}

	@Test
	@DisplayName("hittar en ändrad kolumn som sökningen använder")
	void changedColumn() throws SQLException {
		tamper("update historik_entry set recorded_at = recorded_at + interval '1 microsecond' "
				+ "where chain_kind = 'ARENDE' and number = 2");

		assertThat(onlyBroken()).isEqualTo(new HistoryReport.Break(2, HistoryFault.COLUMNS));
	}

	@Test
	@DisplayName("hittar en borttagen händelse, och en tömd kedja")
	void removed() throws SQLException {
		tamper("delete from historik_entry where chain_kind = 'ARENDE' and number = 2");
		assertThat(onlyBroken()).isEqualTo(new HistoryReport.Break(3, HistoryFault.NUMBER));

		tamper("delete from historik_entry where chain_kind = 'ARENDE'");
		assertThat(onlyBroken()).isEqualTo(new HistoryReport.Break(1, HistoryFault.EMPTY));
	}

	@Test
	@DisplayName("hittar en avklippt svans som har förseglats")
	void cutTail() throws SQLException {
		seal(FIRST);
		tamper("delete from historik_entry where chain_kind = 'ARENDE' and number = 3");

		assertThat(onlyBroken()).isEqualTo(new HistoryReport.Break(3, HistoryFault.CUT));
	}

	@Test
	@DisplayName("hittar en svans som har skrivits om från grunden, om något i den har förseglats")
	void rewrittenTail() throws SQLException {
		seal(FIRST);
		tamper("delete from historik_entry where chain_kind = 'ARENDE' and number >= 2");
		append(FIRST, "två, men annorlunda");
		append(FIRST, "tre");
		append(FIRST, "fyra");

		assertThat(onlyBroken()).isEqualTo(new HistoryReport.Break(3, HistoryFault.REWRITTEN));
	}

	private HistoryReport.Break onlyBroken() {
		List<HistoryReport.Chain> broken = this.history.verify().broken();
		assertThat(broken).hasSize(1);
		assertThat(broken.get(0).chain()).isEqualTo(FIRST);
		return broken.get(0).broken().orElseThrow();
	}

	/** As one who has switched off the triggers. */
	private void tamper(String sql) throws SQLException {
		try (Connection connection = this.database.superuserDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			assertThat(statement.executeUpdate(sql)).isPositive();
		}
	}

	private void append(HistoryChain chain, String reason) {
		HistoryEvent event = HistoryEvent.ofArende(HistoryEventKind.SIGNED, 1, true, List.of()).because(reason);
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.history.append(chain, this.hanna, event));
	}

	private void seal(HistoryChain chain) {
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> this.history.seal(chain, "beslut"));
	}

}
