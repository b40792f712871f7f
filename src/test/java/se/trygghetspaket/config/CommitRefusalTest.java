package se.trygghetspaket.config;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.RamBelowInForce;
import se.trygghetspaket.paket.domain.check.BudgetRefused;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Det som databasen vägrar när allt ska sparas")
class CommitRefusalTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private JdbcClient application;

	@Autowired
	private TestDatabase database;

	@Autowired
	private PlatformTransactionManager transactions;

	private TestCase people;

	private Budgetram ram;

	@BeforeEach
	void ram() {
		this.people = new TestCase(this.services, "Trygghetspaketet");
		this.ram = this.people.ram(2021, 5_000);
	}

	@Test
	@DisplayName("sägs med summan, ramen och raderna, den största först")
	void overTheRam() {
		ArendeId id = this.people.draft(this.ram, "Över", 1_200L, 4_000L);

		assertThatExceptionOfType(BudgetRefused.class).isThrownBy(() -> submit(id)).satisfies((refused) -> {
			assertThat(refused.verdict().rule()).isEqualTo(BudgetRule.INOM_RAM);
			assertThat(refused.verdict().amounts()).containsExactly(new Kronor(5_200), new Kronor(5_000),
					new Kronor(200));
			assertThat(refused.lines()).extracting(BudgetRefused.Line::belopp)
				.containsExactly(Belopp.of(new Kronor(4_000)), Belopp.of(new Kronor(1_200)));
		});
	}

	@Test
	@DisplayName("sägs om en ram som inte är fullt fördelad, och om en rad utan belopp")
	void otherRules() {
		ArendeId under = this.people.draft(this.ram, "Under", 4_999L);
		assertThatExceptionOfType(BudgetRefused.class).isThrownBy(() -> submit(under))
			.satisfies((refused) -> assertThat(refused.verdict().rule()).isEqualTo(BudgetRule.FULLT_FORDELAD));

		ArendeId undecided = this.people.draft(this.ram, "Obestämt", 4_000L, 1_000L);
		this.database.superuser().sql("update budgetpost set amount_kr = null where amount_kr = 1000").update();
		assertThatExceptionOfType(BudgetRefused.class).isThrownBy(() -> submit(undecided)).satisfies((refused) -> {
			assertThat(refused.verdict().rule()).isEqualTo(BudgetRule.ALLA_BELOPP_BESTAMDA);
			assertThat(refused.lines()).isEqualTo(List.of(new BudgetRefused.Line("Post", Belopp.undecided())));
		});
	}

	@Test
	@DisplayName("sägs om en ram som blir lägre än det som gäller")
	void ramBelowInForce() {
		this.people.takeTo(ArendeStatus.BESLUTAT, this.people.draft(this.ram, "Beslutat", 5_000L));

		assertThatExceptionOfType(RamBelowInForce.class)
			.isThrownBy(() -> new TransactionTemplate(this.transactions).executeWithoutResult((open) -> this.application
				.sql("""
						insert into budgetram_revision (budgetram_id, revision, brutto_kr, full_allocation_required, recorded_by,
							recorded_at)
						values (?, 2, 4999, true, ?, now())
						""")
				.params(this.ram.id().value(), this.people.ekonom.user().id())
				.update()))
			.satisfies((below) -> assertThat(below.inForce()).isEqualTo(new Kronor(5_000)));
	}

	@Test
	@DisplayName("sägs som att någon annan hann före, där det är det som har hänt")
	void concurrency() {
		ArendeId id = this.people.draft(this.ram, "Ett", 5_000L);
		TransactionTemplate repeatable = new TransactionTemplate(this.transactions);
		repeatable.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);

		assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> repeatable.executeWithoutResult((open) -> {
			send(id);
			this.database.superuser().sql("update budgetram set lock_version = lock_version + 1").update();
		}));
	}

	private void submit(ArendeId id) {
		new TransactionTemplate(this.transactions).executeWithoutResult((open) -> send(id));
	}

	/** What a submission writes, without what the program checks before. */
	private void send(ArendeId id) {
		this.application.sql("""
				update fordelning set frozen = true, sha256 = repeat('0', 64)
				where id = (select fordelning_id from arende_version where arende_id = ?)
				""").param(id.value()).update();
		this.application.sql("update arende set status = 'EKONOMIGRANSKNING' where id = ?").param(id.value()).update();
	}

}
