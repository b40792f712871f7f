package se.trygghetspaket.config;

import java.util.Map;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.Assert;

/**
 * Tells the migrations, which run as the owner, the name of the account that the
 * application uses.
 */
@Configuration(proxyBeanMethods = false)
class FlywayRoles {

	@Bean
	FlywayConfigurationCustomizer appRolePlaceholder(JdbcConnectionDetails application) {
		String role = application.getUsername();
		Assert.hasText(role, "spring.datasource.username saknas: ange det konto som programmet ska använda");
		return (configuration) -> configuration.placeholders(Map.of("app_role", role));
	}

}
