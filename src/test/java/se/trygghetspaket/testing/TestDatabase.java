package se.trygghetspaket.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database of the tests seen from above the application: the superuser's connection,
 * and the way back to a clean state.
 */
public final class TestDatabase {

	private final DataSource superuser;

	/** Kept open: signing in takes longer than putting the tables back. */
	private @Nullable Connection own;

	private boolean remembered;

	TestDatabase(DataSource superuser) {
		this.superuser = superuser;
	}

	/** Sends SQL that the application may not send and that is not counted. */
	public JdbcClient superuser() {
		return JdbcClient.create(this.superuser);
	}

	/** A connection of its own, for a test that needs two at once. */
	public DataSource superuserDataSource() {
		return this.superuser;
	}

	/**
	 * Puts every table back to what it held at the first call, which comes when the
	 * application has just started. Triggers are off meanwhile: what may never be deleted
	 * in operation may be deleted between two tests.
	 */
	synchronized void reset() throws SQLException {
		if (this.own == null) {
			this.own = this.superuser.getConnection();
			this.own.setAutoCommit(false);
		}
		try (Statement statement = this.own.createStatement()) {
			if (!this.remembered) {
				remember(statement);
				this.remembered = true;
			}
			else {
				restore(statement);
			}
			this.own.commit();
		}
		catch (SQLException ex) {
			this.own.rollback();
			throw ex;
		}
	}

	private static void remember(Statement statement) throws SQLException {
		statement.execute("create schema test_start");
		for (String table : tables(statement, "public")) {
			if (strings(statement, "select 'x' from " + table + " limit 1").size() == 1) {
				statement.execute("create table test_start." + table + " as table public." + table);
			}
		}
	}

	private static void restore(Statement statement) throws SQLException {
		statement.execute("set local session_replication_role = replica");
		// Few tables hold anything after a test, and deleting a few rows is ten times
		// faster than truncating.
		String filled = tables(statement, "public").stream()
			.map((table) -> "select '" + table + "' where exists (select 1 from public." + table + ")")
			.collect(Collectors.joining(" union all "));
		for (String table : strings(statement, filled)) {
			statement.execute("delete from public." + table);
		}
		for (String table : tables(statement, "test_start")) {
			String columns = String.join(", ", strings(statement,
					"select quote_ident(column_name) from information_schema.columns where table_schema = 'public' "
							+ "and is_generated = 'NEVER' and quote_ident(table_name) = '" + table
							+ "' order by ordinal_position"));
			statement.execute("insert into public." + table + " (" + columns + ") overriding system value select "
					+ columns + " from test_start." + table);
		}
	}

	private static List<String> tables(Statement statement, String schema) throws SQLException {
		return strings(statement, "select quote_ident(tablename) from pg_tables where schemaname = '" + schema
				+ "' and tablename <> 'flyway_schema_history' order by tablename");
	}

	private static List<String> strings(Statement statement, String query) throws SQLException {
		List<String> strings = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery(query)) {
			while (rows.next()) {
				strings.add(rows.getString(1));
			}
		}
		return strings;
	}

}
