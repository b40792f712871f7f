package se.trygghetspaket.config.embedded;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Turns demo mode on, as a default that any setting overrides, when nobody has pointed
 * out a database.
 */
class EmbeddedDefaults implements EnvironmentPostProcessor {

	static final String SERVER_CLASS = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		boolean embedded = NoDatabaseGiven.holdsIn(environment)
				&& ClassUtils.isPresent(SERVER_CLASS, application.getClassLoader());
		if (embedded) {
			Map<String, Object> defaults = new HashMap<>();
			defaults.put("trygghetspaket.demo", true);
			environment.getPropertySources().addLast(new MapPropertySource("embeddedDatabase", defaults));
		}
	}

}
