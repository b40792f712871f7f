package se.trygghetspaket.testing;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Role;

/**
 * Gives every Spring test the shared server, the clock and the counter, without a word in
 * the test.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class,
		beforeName = "se.trygghetspaket.config.embedded.EmbeddedPostgresAutoConfiguration")
class TestingAutoConfiguration {

	@Bean
	JdbcConnectionDetails testConnection() {
		return TestServer.instance().application();
	}

	@Bean
	FlywayConnectionDetails testOwnerConnection() {
		return TestServer.instance().owner();
	}

	@Bean
	TestDatabase testDatabase() {
		return SharedDatabase.INSTANCE;
	}

	@Bean
	@Primary
	TestClock testClock() {
		return new TestClock();
	}

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static QueryCounter queryCounter() {
		return new QueryCounter();
	}

	@Bean
	static BeanPostProcessor countingDataSource(QueryCounter counter) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessAfterInitialization(Object bean, String beanName) {
				return (bean instanceof DataSource source)
						? ProxyDataSourceBuilder.create(source).listener(counter).build() : bean;
			}
		};
	}

	/** One for all contexts: the start state is remembered once. */
	private static final class SharedDatabase {

		static final TestDatabase INSTANCE = new TestDatabase(TestServer.instance().superuser());

	}

}
