package se.trygghetspaket.arende.invariant;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionDefinition;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Databasens graf")
class StatusGraphTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private DataSource application;

	@Autowired
	private TestDatabase database;

	private ArendeId id;

	@BeforeEach
	void draft() {
		TestCase people = new TestCase(this.services, "Trygghetspaketet");
		this.id = people.draft(people.ram(2021, 5_000), "Ett", 5_000L);
	}

	@ParameterizedTest
	@EnumSource
	@DisplayName("leder dit programmets graf leder och ingen annanstans")
	void sameEdges(ArendeStatus from) {
		new Sql(this.database.superuserDataSource()).transaction(TransactionDefinition.ISOLATION_DEFAULT)
			.executeWithoutResult((open) -> {
				var superuser = this.database.superuser();
				superuser.sql("set local session_replication_role = replica").update();
				superuser.sql("update arende set status = ? where id = ?")
					.params(from.name(), this.id.value())
					.update();
			});

		Set<ArendeStatus> reached = Arrays.stream(ArendeStatus.values())
			.filter((to) -> to != from && goesTo(to))
			.collect(Collectors.toSet());

		assertThat(reached).isEqualTo(from.next());
	}

	/** Tries the step alone, and takes it back before the sums are checked. */
	private boolean goesTo(ArendeStatus to) {
		Sql sql = new Sql(this.application);
		return Boolean.TRUE.equals(sql.transaction(TransactionDefinition.ISOLATION_DEFAULT).execute((open) -> {
			open.setRollbackOnly();
			try {
				return sql.jdbc()
					.sql("update arende set status = ? where id = ?")
					.params(to.name(), this.id.value())
					.update() == 1;
			}
			catch (DataIntegrityViolationException ex) {
				assertThat(Sql.refusal(ex)).isEqualTo("arende_status_graph");
				return false;
			}
		}));
	}

}
