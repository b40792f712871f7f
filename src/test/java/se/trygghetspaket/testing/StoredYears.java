package se.trygghetspaket.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills the database with years and paket by copying those that a test has made through
 * the services: every row of every table that belongs to them, with other numbers. It
 * makes what takes the services hours in seconds, with triggers off; hashes of history
 * are copied as they are and do not verify.
 */
public final class StoredYears {

	/** Added to every number of a copied year; no test makes as many rows itself. */
	private static final long YEAR_STEP = 1_000_000;

	private static final long PAKET_STEP = 100_000_000;

	/** Files, and what belongs to all paket. */
	private static final Set<String> NOT_COPIED = Set.of("dokument", "bilaga", "app_user", "user_role", "letterhead",
			"document_setting", "spring_session", "spring_session_attributes", "flyway_schema_history", "sammantrade");

	/** What a year shares with the other years of its paket. */
	private static final Set<String> OF_PAKET = Set.of("paket", "insats");

	private final TestDatabase database;

	public StoredYears(TestDatabase database) {
		this.database = database;
	}

	/**
	 * Copies the only stored year of the only stored paket to the years after it, each
	 * compared with the one before.
	 */
	public void copyYear(int times) {
		copy(times, YEAR_STEP, true);
	}

	/** Copies the only stored paket with all its years. */
	public void copyPaket(int times) {
		copy(times, PAKET_STEP, false);
	}

	private void copy(int times, long step, boolean year) {
		try (var connection = this.database.superuserDataSource().getConnection()) {
			connection.setAutoCommit(false);
			JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
			jdbc.sql("set local session_replication_role = replica").update();
			Map<String, List<Column>> tables = columns(jdbc).stream().collect(Collectors.groupingBy(Column::table));
			tables.keySet().removeAll(NOT_COPIED);
			if (year) {
				tables.keySet().removeAll(OF_PAKET);
			}
			tables.forEach((table, columns) -> insert(jdbc, table, columns, tables.keySet(), times, step, year));
			connection.commit();
			connection.setAutoCommit(true);
			jdbc.sql("analyze").update();
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void insert(JdbcClient jdbc, String table, List<Column> columns, Set<String> copied, int times,
			long step, boolean year) {
		String where = (year && table.startsWith("historik_")) ? " where t.chain_kind = 'ARENDE'" : "";
		jdbc.sql("insert into " + table + " (" + columns.stream().map(Column::name).collect(Collectors.joining(", "))
				+ ") overriding system value select "
				+ columns.stream().map((column) -> column.copied(copied, step, year)).collect(Collectors.joining(", "))
				+ " from " + table + " t cross join generate_series(1, " + times + ") n" + where)
			.update();
	}

	private static List<Column> columns(JdbcClient jdbc) {
		return jdbc
			.sql("""
					select c.relname as table_name, a.attname as column_name, a.attidentity <> '' as own,
						coalesce((select string_agg(distinct f.confrelid::regclass::text, ' ') from pg_constraint f
							where f.contype = 'f' and f.conrelid = c.oid and exists (
								select 1 from unnest(f.conkey, f.confkey) as k (own, other)
								join pg_attribute o on o.attrelid = f.confrelid and o.attnum = k.other
								where k.own = a.attnum and o.attname <> 'year' and o.atttypid = 'bigint'::regtype)), '') as refers
					from pg_class c join pg_attribute a on a.attrelid = c.oid
					where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
						and a.attgenerated = ''
					order by c.relname, a.attnum
					""")
			.query((row, number) -> new Column(row.getString("table_name"), row.getString("column_name"),
					row.getBoolean("own"), Set.of(row.getString("refers").split(" "))))
			.list();
	}

	/**
	 * A column.
	 *
	 * @param own whether it numbers its own table's rows
	 * @param refers the tables whose rows it may name
	 */
	private record Column(String table, String name, boolean own, Set<String> refers) {

		String copied(Set<String> copiedTables, long step, boolean copiesYear) {
			if (this.name.equals("year") && copiesYear) {
				return "t.year + n";
			}
			if (this.name.equals("previous_fordelning_id") && copiesYear) {
				return "(select g.fordelning_id from gallande g order by g.fordelning_id limit 1) + (n - 1)::bigint * "
						+ step;
			}
			if (this.name.equals("slug")) {
				return "t.slug || '-' || n";
			}
			if (this.table.equals("paket") && this.name.equals("name")) {
				return "t.name || ' ' || n";
			}
			if (this.name.equals("paket_id")) {
				// Stands in the keys of what is copied, also where the paket is not.
				return copiedTables.contains("paket") ? "t.paket_id + n::bigint * " + step : "t.paket_id";
			}
			boolean shifted = this.own || this.name.equals("chain_id")
					|| this.refers.stream().anyMatch(copiedTables::contains);
			return shifted ? "t." + this.name + " + n::bigint * " + step : "t." + this.name;
		}

	}

}
