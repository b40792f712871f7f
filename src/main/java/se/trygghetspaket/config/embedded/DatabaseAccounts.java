package se.trygghetspaket.config.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * The database and its two accounts: the owner migrates, the application reads and
 * writes. The same split as in operation, so that a right that is missing there is
 * missing here too.
 */
public final class DatabaseAccounts {

	public static final String DATABASE = "trygghetspaket";

	public static final String OWNER = "trygghetspaket_owner";

	public static final String APPLICATION = "trygghetspaket_app";

	private DatabaseAccounts() {
	}

	/**
	 * Creates what is missing.
	 * @param superuser a connection source with the right to create roles and databases
	 * @param password letters and digits only
	 */
	public static void create(DataSource superuser, String password) throws SQLException {
		if (!password.matches("[A-Za-z0-9]+")) {
			throw new IllegalArgumentException("Lösenordet får bara innehålla bokstäver och siffror");
		}
		try (Connection connection = superuser.getConnection(); Statement statement = connection.createStatement()) {
			for (String role : new String[] { OWNER, APPLICATION }) {
				if (isMissing(connection, "select 1 from pg_roles where rolname = ?", role)) {
					statement.execute("create role " + role + " login password '" + password + "'");
				}
			}
			if (isMissing(connection, "select 1 from pg_database where datname = ?", DATABASE)) {
				statement.execute("create database " + DATABASE + " owner " + OWNER);
			}
		}
	}

	private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			statement.setString(1, name);
			return !statement.executeQuery().next();
		}
	}

}
