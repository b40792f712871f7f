package se.trygghetspaket.config;

import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;

import se.trygghetspaket.shared.StaleVersion;

/**
 * Says in the words of the domain what the database refuses when a transaction ends,
 * which is outside every service and store.
 */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {

	@Bean
	JdbcTransactionManager transactionManager(DataSource dataSource,
			ObjectProvider<TransactionManagerCustomizers> customizers) {
		JdbcTransactionManager manager = new SpeakingTransactionManager(dataSource);
		customizers.ifAvailable((all) -> all.customize(manager));
		return manager;
	}

	/** A transaction manager that refuses with exceptions of the domain. */
	private static final class SpeakingTransactionManager extends JdbcTransactionManager {

		private static final long serialVersionUID = 1L;

		SpeakingTransactionManager(DataSource dataSource) {
			super(dataSource);
		}

		@Override
		protected RuntimeException translateException(String task, SQLException ex) {
			RuntimeException translated = CommitRefusal.of(ex).orElseGet(() -> translatedBySpring(task, ex));
			if (translated instanceof ConcurrencyFailureException) {
				translated = new StaleVersion("what was to be committed");
			}
			if (translated.getCause() == null) {
				translated.initCause(ex);
			}
			return translated;
		}

		private RuntimeException translatedBySpring(String task, SQLException ex) {
			return super.translateException(task, ex);
		}

	}

}
