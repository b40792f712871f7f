package se.trygghetspaket.config.embedded;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import se.trygghetspaket.config.TrygghetspaketProperties;

/** Starts a PostgreSQL server of our own when no database is pointed out. */
@AutoConfiguration(before = { DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
@ConditionalOnClass(name = EmbeddedDefaults.SERVER_CLASS)
@Conditional(NoDatabaseGiven.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@EnableConfigurationProperties(TrygghetspaketProperties.class)
class EmbeddedPostgresAutoConfiguration {

	@Bean(destroyMethod = "close")
	EmbeddedServer embeddedServer(TrygghetspaketProperties properties) {
		return EmbeddedServer.start(properties.dataDirectory(), Durability.DURABLE);
	}

	@Bean
	JdbcConnectionDetails embeddedConnection(EmbeddedServer server) {
		return server.application();
	}

	@Bean
	FlywayConnectionDetails embeddedOwnerConnection(EmbeddedServer server) {
		return server.owner();
	}

}
