package se.trygghetspaket.testing;

import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Varje test")
class CleanStateTest {

	@Autowired
	private JdbcClient application;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	@Autowired
	private TestClock testClock;

	@Autowired
	private Clock clock;

	@RepeatedTest(2)
	@DisplayName("börjar med den databas och den tid som programmet startade med")
	void startsClean() {
		assertThat(sessions()).isZero();
		assertThat(this.clock.instant()).isEqualTo(TestClock.START);

		this.database.superuser().sql("insert into spring_session values ('p', 's', 0, 0, 0, 0, 'n')").update();
		this.testClock.advance(Duration.ofDays(1));

		assertThat(sessions()).isOne();
		assertThat(this.clock.instant()).isAfter(TestClock.START);
	}

	@Test
	@DisplayName("kan räkna programmets frågor, utan sessionernas och testets egna")
	void countsQueries() throws Exception {
		assertThat(this.queries.statementsOf(() -> {
			this.application.sql("select 1").query(Integer.class).single();
			this.application.sql("select 2").query(Integer.class).single();
			this.database.superuser().sql("select 3").query(Integer.class).single();
			return sessions();
		})).containsExactly("select 1", "select 2");
	}

	@Test
	@DisplayName("kör programmet med ett konto som inte äger något")
	void applicationOwnsNothing() {
		assertThat(this.application.sql("select count(*) from pg_tables where tableowner = current_user")
			.query(Integer.class)
			.single()).isZero();
	}

	private int sessions() {
		return this.application.sql("select count(*) from spring_session").query(Integer.class).single();
	}

}
