package se.trygghetspaket.config;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Hälsan")
class DatabaseAccountHealthTest {

	@Autowired
	private DatabaseAccountHealth health;

	@Autowired
	private TestDatabase database;

	@Test
	@DisplayName("är god när programmet har ett konto som inte äger något")
	void separateAccounts() {
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	@DisplayName("varnar när programmet kan stänga av databasens regler, och säger vad man gör åt det")
	void oneAccount() {
		var warning = new DatabaseAccountHealth(this.database.superuser()).health();
		assertThat(warning.getStatus()).isEqualTo(DatabaseAccountHealth.WARNING);
		assertThat(warning.getDetails().get("account")).asString().contains("SPRING_FLYWAY_USER");
	}

}
