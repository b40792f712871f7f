package se.trygghetspaket.arende.invariant;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.TransactionDefinition;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The attacks stand in {@code direct-sql.csv}: what is tried, who refuses it (a
 * constraint, or an SQLSTATE such as 42501, insufficient privilege) and the statements,
 * which are sent in one transaction.
 */
@ApplicationTest
@DisplayName("Med SQL förbi programmet")
class DirectSqlTest {

	/** Every row that counts against a ram, and every row that is a record. */
	private static final String RECORD = """
			select 'post', concat_ws('|', b.fordelning_id, b.position, b.amount_kr) from budgetpost b
				join fordelning f on f.id = b.fordelning_id where f.frozen
			union all select 'ram', concat_ws('|', r.budgetram_id, b.year, r.revision, r.brutto_kr) from budgetram_revision r
				join budgetram b on b.id = r.budgetram_id
			union all select 'omforing', concat_ws('|', o.budgetram_revision_id, o.amount_kr) from omforing o
			union all select 'gallande', concat_ws('|', g.year, g.fordelning_id) from gallande g
			union all select 'arende', concat_ws('|', a.id, a.year, a.status, a.version, v.fordelning_id, v.base_fordelning_id)
				from arende a left join arende_version v on v.arende_id = a.id
			union all select 'beslut', concat_ws('|', b.arende_id, b.fordelning_id, b.gallande_fordelning_id)
				from beslut b
			union all select 'memo', concat_ws('|', t.arende_id, t.mottagare, a.position, a.text, u.position, u.namn)
				from tjansteskrivelse t join avsnitt a using (arende_id, version) join undertecknare u using (arende_id, version)
			union all select 'intyg', concat_ws('|', i.arende_id, i.fordelning_sha256) from ekonomiintyg i
			union all select 'underskrift', concat_ws('|', s.undertecknare_id, s.datum) from underskrift s
			union all select 'dokument', concat_ws('|', d.id, d.arende_id, d.sha256, d.head_sha256) from dokument d
			union all select 'editor', concat_ws('|', e.arende_id, e.user_id) from arende_editor e
			order by 1, 2
			""";

	@Autowired
	private ApplicationContext services;

	@Autowired
	private DataSource application;

	@Autowired
	private TestDatabase database;

	private final Map<String, Object> ids = new HashMap<>();

	/**
	 * Of 2021, whose ram is 5 000: a case that is handed in, and drafts of 5 001, 4 999,
	 * nothing and an amount not decided. Of 2022, whose ram is 5 000: a decided case. Of
	 * 2023, whose ram is preliminary: a draft. Of 2024: a fördelning but no ram.
	 */
	@BeforeEach
	void cases() {
		TestCase people = new TestCase(this.services, "Trygghetspaketet");
		Budgetram ram = people.ram(2021, 5_000);
		remember("submitted", people.takeTo(ArendeStatus.INLAMNAT, people.draft(ram, "Inlämnat", 3_000L, 2_000L)));
		remember("over", people.draft(ram, "Över", 5_001L));
		remember("under", people.draft(ram, "Under", 4_999L));
		remember("empty", people.draft(ram, "Tomt"));
		remember("undecided", people.draft(ram, "Obestämt", 5_000L));
		this.database.superuser()
			.sql("update budgetpost set amount_kr = null where fordelning_id = ?")
			.param(this.ids.get("undecidedF"))
			.update();
		remember("decided",
				people.takeTo(ArendeStatus.BESLUTAT, people.draft(people.ram(2022, 5_000), "Beslutat", 5_000L)));
		Budgetram preliminary = this.services.getBean(BudgetramService.class)
			.findOrDraft(people.handlaggare, people.paket.id(), new BudgetYear(2023),
					new Terms(new Kronor(5_000), List.of(), true, null));
		remember("preliminary", people.draft(preliminary, "Preliminärt", 5_000L));
		this.ids.put("ram", ram.id().value());
		this.ids.put("paket", people.paket.id().value());
		this.ids.put("user", people.handlaggare.user().id());
		this.ids.put("ramless",
				this.database.superuser()
					.sql("""
							insert into fordelning (paket_id, year, origin, created_at) values (?, 2024, 'ARENDE', now()) returning id
							""")
					.param(this.ids.get("paket"))
					.query(Long.class)
					.single());
		this.database.superuser().sql("""
				insert into budgetpost (fordelning_id, position, paket_id, insats_id, label, amount_kr)
				select ?, 0, paket_id, insats_id, 'Post', 1 from budgetpost where fordelning_id = ?
				""").params(this.ids.get("ramless"), this.ids.get("overF")).update();
	}

	/** One world for all: an attack that is refused leaves it as it was. */
	@TestFactory
	@DisplayName("går det inte att")
	Stream<DynamicTest> refused() throws IOException {
		List<String> before = stored();
		assertThat(before).isNotEmpty();
		Sql sql = new Sql(this.application);
		return attacks().map((attack) -> DynamicTest.dynamicTest(attack[0] + ": " + attack[1], () -> {
			assertThat(sql.refusalOf(attack[2], this.ids, TransactionDefinition.ISOLATION_READ_COMMITTED))
				.isEqualTo(attack[1]);
			assertThat(stored()).isEqualTo(before);
		}));
	}

	private static Stream<String[]> attacks() throws IOException {
		try (InputStream file = DirectSqlTest.class.getResourceAsStream("/invariant/direct-sql.csv")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((line) -> line.split(" \\| ", 3));
		}
	}

	@Test
	@DisplayName("går det att lämna in det som ryms, så att det andra inte vägras av misstag")
	void whatFitsIsTaken() {
		Sql sql = new Sql(this.application);
		int isolation = TransactionDefinition.ISOLATION_REPEATABLE_READ;
		assertThat(sql.refusalOf("""
				update budgetpost set amount_kr = 5000 where fordelning_id = :underF;
				update fordelning set frozen = true, sha256 = repeat('0', 64) where id = :underF;
				update arende set status = 'EKONOMIGRANSKNING' where id = :under
				""", this.ids, isolation)).isEmpty();
		assertThat(sql.refusalOf("insert into gallande (paket_id, year, fordelning_id, since) "
				+ "values (:paket, 2021, :underF, now())", this.ids, isolation))
			.isEmpty();
	}

	@Test
	@DisplayName("går det att sänka en ram under ett inlämnat ärende, men det kan sedan inte beslutas")
	void ramBelowWhatIsOnlySubmitted() {
		Sql sql = new Sql(this.application);
		String lower = "insert into budgetram_revision (budgetram_id, revision, brutto_kr, full_allocation_required, kf_date, "
				+ "kf_paragraf, kf_diarienummer, recorded_by, recorded_at) "
				+ "values (:ram, 2, 4999, true, '2021-02-01', '9', 'KF 2', :user, now())";
		int isolation = TransactionDefinition.ISOLATION_READ_COMMITTED;

		assertThat(sql.refusalOf(lower, this.ids, isolation)).isEmpty();
		assertThat(sql.refusalOf("update arende set rubrik = 'Ny', status = 'BORDLAGT' where id = :submitted", this.ids,
				isolation))
			.isEmpty();
		assertThat(sql.refusalOf(
				"""
						insert into beslut (arende_id, version, organ, beslutsfattare, datum, utfall, fordelning_id,
							gallande_fordelning_id, recorded_by, recorded_at)
						values (:submitted, 1, 'ORDFORANDE', 'x', '2021-02-10', 'BIFALL', :submittedF, :submittedF, :user, now())
						""",
				this.ids, isolation))
			.isEqualTo("beslut_inom_ram");
		assertThat(sql.refusalOf("insert into gallande (paket_id, year, fordelning_id, since) "
				+ "values (:paket, 2021, :submittedF, now())", this.ids, isolation))
			.isEqualTo("gallande_inom_ram");
	}

	@Test
	@DisplayName("går det med KF:s beslut att sänka en ram under det som gäller, men den gäller inte förrän det som gäller ryms")
	void ramBelowWhatIsInForce() {
		Sql sql = new Sql(this.application);
		int isolation = TransactionDefinition.ISOLATION_READ_COMMITTED;
		String lower = """
				insert into budgetram_revision (budgetram_id, revision, brutto_kr, full_allocation_required, kf_date, kf_paragraf,
					kf_diarienummer, recorded_by, recorded_at)
				select id, 2, 4999, false, '2021-02-01', '9', 'KF 2', :user, now() from budgetram
				where year = 2022 and paket_id = :paket
				""";
		String putInForce = """
				insert into fordelning (paket_id, year, origin, created_at) values (:paket, 2022, 'ARENDE', now());
				insert into budgetpost (fordelning_id, position, paket_id, insats_id, label, amount_kr)
				select max(f.id), 0, :paket, min(i.id), 'Post', %d from fordelning f, insats i where i.paket_id = :paket;
				update fordelning set frozen = true, sha256 = repeat('0', 64) where id = (select max(id) from fordelning);
				update gallande set fordelning_id = (select max(id) from fordelning) where year = 2022 and paket_id = :paket
				""";

		assertThat(sql.refusalOf(lower, this.ids, isolation)).isEmpty();
		assertThat(standing()).isEqualTo("2 1 5000");
		assertThat(sql.refusalOf(putInForce.formatted(5_000), this.ids, isolation)).isEqualTo("gallande_inom_ram");
		assertThat(sql.refusalOf(lower.replace("2, 4999", "3, 4000") + "; " + putInForce.formatted(4_999), this.ids,
				isolation))
			.isEqualTo("gallande_inom_ram");
		assertThat(standing()).isEqualTo("2 1 5000");
		assertThat(sql.refusalOf(lower.replace("2, 4999", "3, 4000") + "; " + putInForce.formatted(4_000), this.ids,
				isolation))
			.isEmpty();
		assertThat(standing()).isEqualTo("3 3 4000");
	}

	private String standing() {
		return this.database.superuser().sql("""
				select concat_ws(' ', latest, in_effect, in_force_kr) from budgetram_in_effect where year = 2022
				""").query(String.class).single();
	}

	@Test
	@DisplayName("går det inte ens för ägaren att ändra eller tömma det som är antecknat av misstag")
	void ownerIsRefusedToo() {
		Sql owner = new Sql(this.database.superuserDataSource());
		for (String table : List.of("budgetram_revision", "ekonomiintyg", "underskrift", "arende_version", "beslut")) {
			assertThat(owner.refusalOf("delete from " + table, Map.of(), TransactionDefinition.ISOLATION_DEFAULT))
				.as(table)
				.isEqualTo("append_only");
		}
		for (String table : List.of("budgetpost", "arende", "tjansteskrivelse", "omforing", "gallande", "fordelning")) {
			assertThat(owner.refusalOf("truncate " + table + " cascade", Map.of(),
					TransactionDefinition.ISOLATION_DEFAULT))
				.as(table)
				.isEqualTo("append_only");
		}
	}

	private void remember(String name, ArendeId id) {
		this.ids.put(name, id.value());
		this.ids.put(name + "F",
				this.database.superuser()
					.sql("select fordelning_id from arende_version where arende_id = ?")
					.param(id.value())
					.query(Long.class)
					.single());
	}

	private List<String> stored() {
		return this.database.superuser()
			.sql(RECORD)
			.query((row, number) -> row.getString(1) + " " + row.getString(2))
			.list();
	}

}
