package se.trygghetspaket.config;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Warns when the application signs in to the database as one who could switch off the
 * rules that the database keeps: the owner of a table, or a superuser.
 */
@Component
class DatabaseAccountHealth implements HealthIndicator {

	/** Works, but somebody should do something. Answered with 200, as {@code UP} is. */
	static final Status WARNING = new Status("WARNING");

	private static final String OWNS_SOMETHING = """
			select exists (select 1 from pg_tables where schemaname = current_schema() and tableowner = current_user)
				or exists (select 1 from pg_roles where rolname = current_user and rolsuper)
			""";

	private final JdbcClient database;

	DatabaseAccountHealth(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Health health() {
		boolean ownsSomething = this.database.sql(OWNS_SOMETHING).query(Boolean.class).single();
		return ownsSomething ? Health.status(WARNING)
			.withDetail("account",
					"Programmet använder ägarens konto. Ange ett eget konto med SPRING_DATASOURCE_USERNAME och ägaren "
							+ "med SPRING_FLYWAY_USER.")
			.build() : Health.up().build();
	}

}
