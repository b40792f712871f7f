package se.trygghetspaket.config;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Databasen")
class DatabaseTest {

	private static final String LETTERS = "select letter from (values ('ö'), ('z'), ('å'), ('a'), ('ä')) v (letter) ";

	@Autowired
	private JdbcClient database;

	@Test
	@DisplayName("sorterar å, ä och ö sist, både när en kolumn ber om det och annars")
	void swedishOrder() {
		assertThat(letters("order by letter collate \"sv-x-icu\"")).isEqualTo("azåäö");
		assertThat(letters("order by letter")).isEqualTo("azåäö");
		assertThat(letters("order by letter collate \"C\"")).isEqualTo("azäåö");
	}

	@Test
	@DisplayName("är PostgreSQL 18 med UTF-8")
	void version() {
		assertThat(setting("server_version_num")).startsWith("18");
		assertThat(setting("server_encoding")).isEqualTo("UTF8");
	}

	private String letters(String order) {
		return String.join("", this.database.sql(LETTERS + order).query(String.class).list());
	}

	private String setting(String name) {
		return this.database.sql("select current_setting(?)").param(name).query(String.class).single();
	}

}
