package se.trygghetspaket.arende.invariant;

import java.util.Map;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** SQL of a test's own, in transactions of its own, past every service and store. */
final class Sql {

	private final JdbcClient jdbc;

	private final DataSource source;

	Sql(DataSource source) {
		this.source = source;
		this.jdbc = JdbcClient.create(source);
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	/** A transaction at an isolation level of {@code TransactionDefinition}. */
	TransactionTemplate transaction(int isolation) {
		TransactionTemplate template = new TransactionTemplate(new DataSourceTransactionManager(this.source));
		template.setIsolationLevel(isolation);
		return template;
	}

	/**
	 * Sends statements in one transaction and commits.
	 * @return the name of the constraint that refused it, else the SQLSTATE, empty where
	 * nothing did
	 */
	String refusalOf(String statements, Map<String, ?> parameters, int isolation) {
		return refusalOf(statements, parameters, isolation, () -> {
		});
	}

	/** The same, with something to wait for between the statements and the commit. */
	String refusalOf(String statements, Map<String, ?> parameters, int isolation, Runnable beforeCommit) {
		try {
			transaction(isolation).executeWithoutResult((open) -> {
				this.jdbc.sql(statements).params(parameters).update();
				beforeCommit.run();
			});
			return "";
		}
		catch (DataAccessException | TransactionException ex) {
			return refusal(ex);
		}
	}

	/** What PostgreSQL said: the name of a constraint, else the SQLSTATE. */
	static String refusal(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof PSQLException refused) {
				String constraint = constraint(refused.getServerErrorMessage());
				return (constraint != null) ? constraint : String.valueOf(refused.getSQLState());
			}
		}
		throw new AssertionError("not refused by PostgreSQL", thrown);
	}

	private static @Nullable String constraint(@Nullable ServerErrorMessage message) {
		return (message != null) ? message.getConstraint() : null;
	}

}
