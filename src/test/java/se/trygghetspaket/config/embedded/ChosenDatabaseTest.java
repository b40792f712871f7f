package se.trygghetspaket.config.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Valet av databas")
class ChosenDatabaseTest {

	private static final String OTHER = "jdbc:postgresql://db.example/trygghetspaket";

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(EmbeddedPostgresAutoConfiguration.class,
				NoDatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class));

	@Test
	@DisplayName("är den angivna, när en är angiven, även där en inbyggd finns")
	void givenDatabaseWins() {
		this.application.withPropertyValues("spring.datasource.url=" + OTHER).run((context) -> {
			assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class);
			assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl()).isEqualTo(OTHER);
		});
		this.application.withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
			.withPropertyValues("spring.datasource.url=" + OTHER)
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@Test
	@DisplayName("saknas, när ingen är angiven och ingen inbyggd finns, och det sägs vad som ska anges")
	void noDatabase() {
		this.application.withClassLoader(new FilteredClassLoader(EmbeddedPostgres.class))
			.run((context) -> assertThat(context.getStartupFailure())
				.hasRootCauseInstanceOf(EmbeddedDatabaseException.class)
				.rootCause()
				.satisfies((cause) -> assertThat(((EmbeddedDatabaseException) cause).action())
					.contains("SPRING_DATASOURCE_URL")));
	}

	@Test
	@DisplayName("sätter på demoläget bara för den inbyggda, och bara om ingen har sagt något annat")
	void demoMode() {
		assertThat(demo(new MockEnvironment())).isEqualTo("true");
		assertThat(demo(new MockEnvironment().withProperty("trygghetspaket.demo", "false"))).isEqualTo("false");
		assertThat(demo(new MockEnvironment().withProperty("spring.datasource.url", OTHER))).isNull();
	}

	private static @Nullable String demo(MockEnvironment environment) {
		new EmbeddedDefaults().postProcessEnvironment(environment, new SpringApplication());
		return environment.getProperty("trygghetspaket.demo");
	}

}
