package se.trygghetspaket.architecture;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Made by others and left as they made them: Spring Session's tables and Flyway's
 * history.
 */
@ApplicationTest
@DisplayName("Databasens schema")
class SchemaConventionsTest {

	private static final Set<String> NOT_OURS = Set.of("spring_session", "spring_session_attributes",
			"flyway_schema_history");

	/** Last words of a table's name that end with s in the singular. */
	private static final Set<String> SINGULAR_WITH_S = Set.of("insats", "status", "address");

	private static final Set<String> COLLIDING = Set.of("ar", "rad", "mal", "lan", "far", "ratt");

	private static final String COLUMNS = """
			select c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
			from pg_class c join pg_attribute a on a.attrelid = c.oid
			where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
				and a.attnum > 0 and not a.attisdropped
			""";

	@Autowired
	private TestDatabase database;

	@Test
	@DisplayName("har pengar i hela kronor, exakta tal och tider med zon")
	void columnTypes() {
		assertThat(columns()).isNotEmpty();
		assertThat(columns()).filteredOn((column) -> column.name().endsWith("_kr"))
			.allSatisfy((column) -> assertThat(column.type()).as(column.toString()).isEqualTo("bigint"));
		assertThat(columns()).extracting(Column::type)
			.doesNotContain("timestamp without time zone", "time without time zone", "real", "double precision",
					"money", "json", "character varying");
	}

	@Test
	@DisplayName("har namn i gemener utan prickar, i singular, som inte betyder två saker")
	void names() {
		assertThat(columns()).allSatisfy((column) -> {
			assertThat(column.table()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")
				.matches(SchemaConventionsTest::isSingular);
			assertThat(column.name()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*").isNotIn(COLLIDING);
		});
	}

	@Test
	@DisplayName("har en primärnyckel i varje tabell")
	void primaryKeys() {
		assertThat(list("""
				select c.relname from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
					and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'p')
				""")).isEmpty();
	}

	@Test
	@DisplayName("har ett index för varje främmande nyckel")
	void foreignKeysAreIndexed() {
		assertThat(list("""
				select k.conrelid::regclass || ' ' || k.conname from pg_constraint k
				where k.contype = 'f' and not exists (
					select 1 from pg_index i
					where i.indrelid = k.conrelid and i.indpred is null and i.indisvalid
						and (string_to_array(i.indkey::text, ' ')::smallint[])[1:cardinality(k.conkey)] @> k.conkey)
				""")).isEmpty();
	}

	@Test
	@DisplayName("ligger helt i public, ägs av ägarkontot och har inga funktioner som kan luras att anropa andras")
	void nothingElsewhere() {
		assertThat(list("""
				select n.nspname from pg_namespace n
				where n.nspname not in ('public', 'information_schema', 'test_start') and n.nspname !~ '^pg_'
				""")).isEmpty();
		assertThat(list("""
				select c.relname from pg_class c
				where c.relnamespace = 'public'::regnamespace and pg_get_userbyid(c.relowner) <> 'trygghetspaket_owner'
				""")).isEmpty();
		assertThat(list("""
				select p.proname from pg_proc p
				where p.pronamespace = 'public'::regnamespace and p.prosecdef
					and not coalesce(array_to_string(p.proconfig, ' '), '') like '%search_path=%'
				""")).isEmpty();
	}

	@Test
	@DisplayName("ger programmets konto just de rättigheter som ingen utlösare vägrar alla")
	void rightsFollowTheTriggers() {
		List<String> refused = list("""
				select t.tgrelid::regclass || ' ' || r.name
				from pg_trigger t join (values ('DELETE', 8), ('UPDATE', 16)) r (name, bit) on t.tgtype & r.bit > 0
				where t.tgfoid = 'refuse_change_of_record'::regproc and t.tgtype & 1 > 0 and t.tgenabled = 'O'
				""");
		assertThat(refused).contains("budgetram_revision UPDATE", "underskrift DELETE", "arende DELETE")
			.doesNotContain("arende UPDATE");
		assertThat(list("""
				select c.oid::regclass || ' ' || r.name
				from pg_class c cross join (values ('DELETE'), ('UPDATE')) r (name)
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
					and c.relname <> 'flyway_schema_history'
					and not has_table_privilege('trygghetspaket_app', c.oid, r.name)
				""")).containsExactlyInAnyOrderElementsOf(refused);
		assertThat(list("""
				select c.relname from pg_class c
				where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
					and has_table_privilege('trygghetspaket_app', c.oid, 'TRUNCATE, TRIGGER')
				""")).isEmpty();
	}

	@Test
	@DisplayName("har inga funktioner som läser tabeller som någon annan kan ställa framför")
	void functionsHaveAPath() {
		assertThat(list("""
				select p.proname from pg_proc p
				where p.pronamespace = 'public'::regnamespace
					and not coalesce(array_to_string(p.proconfig, ' '), '') ~ 'search_path=.*pg_temp$'
				""")).isEmpty();
	}

	private static boolean isSingular(String table) {
		String lastWord = table.substring(table.lastIndexOf('_') + 1);
		return !table.endsWith("s") || SINGULAR_WITH_S.contains(lastWord);
	}

	private List<Column> columns() {
		return this.database.superuser()
			.sql(COLUMNS)
			.query((row, number) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
			.list()
			.stream()
			.filter((column) -> !NOT_OURS.contains(column.table()))
			.toList();
	}

	private List<String> list(String query) {
		return this.database.superuser().sql(query).query(String.class).list();
	}

	private record Column(String table, String name, String type) {

	}

}
