package se.trygghetspaket.config.embedded;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Says what the packaged application needs when it is started without a database. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingClass(EmbeddedDefaults.SERVER_CLASS)
@Conditional(NoDatabaseGiven.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class NoDatabaseAutoConfiguration {

	@Bean
	JdbcConnectionDetails noConnection() {
		throw new EmbeddedDatabaseException("Ingen databas är angiven, och det här programmet har ingen inbyggd.",
				"Ange SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME och SPRING_DATASOURCE_PASSWORD, "
						+ "och ägarkontot med SPRING_FLYWAY_USER och SPRING_FLYWAY_PASSWORD.",
				null);
	}

}
