package se.trygghetspaket.search.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.StoredPaket;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sökfrågan")
class SearchPlanTest {

	private static final Map<String, String> TYPES = Map.of("statuses", "text[]", "year", "integer", "size", "bigint",
			"offset", "bigint");

	private static final Map<String, String> VALUES = Map.of("statuses", "array['INLAMNAT']", "year", "null", "kind",
			"null", "size", "20", "offset", "0", "text", "'sällsynt'", "prefix", "'sällsynt'", "headline",
			"'MaxFragments=2'");

	@Autowired
	private ApplicationContext services;

	@Autowired
	private TestDatabase database;

	@Test
	@DisplayName("använder indexen också när planen görs utan att känna till orden")
	void usesTheIndexes() throws SQLException {
		new StoredPaket(this.services, 2, 1);
		JdbcClient jdbc = this.database.superuser();
		jdbc.sql(
				"""
						set session_replication_role = replica;
						insert into avsnitt (arende_id, version, position, rubrik, text)
							select a.id, 1, 100 + n, 'Rubrik ' || n, repeat('Text om trygghet ' || n || '. ', 5)
							from arende a cross join generate_series(1, 60000) n;
						insert into budgetpost (fordelning_id, position, paket_id, insats_id, label, amount_kr)
							select v.fordelning_id, 100 + n, v.paket_id, 100000 + n, 'Insats ' || n, 1
							from arende_version v cross join generate_series(1, 60000) n;
						insert into arende (budgetram_id, paket_id, year, diarienummer, rubrik, status, owner_id, created_at, status_since,
								status_by)
							select a.budgetram_id, a.paket_id, a.year, 'KS 1999/' || n, 'Ärende ' || n, a.status, a.owner_id, a.created_at,
								a.status_since, a.status_by
							from arende a cross join generate_series(1, 60000) n;
						set session_replication_role = origin;
						""")
			.update();
		jdbc.sql("analyze").update();

		String plan = String.join("\n", explain(this.database.superuserDataSource()));
		assertThat(plan)
			.contains("avsnitt_search_idx", "budgetpost_search_idx", "arende_search_idx",
					"arende_diarienummer_typed_idx", "arende_diarienummer_tail_idx")
			.doesNotContain("Seq Scan on avsnitt", "Seq Scan on budgetpost");
	}

	/** The generic plan, which the driver's prepared statements come to after a while. */
	private static List<String> explain(DataSource source) throws SQLException {
		Map<String, Integer> places = new LinkedHashMap<>();
		Matcher named = Pattern.compile("(?<!:):([a-z]+)").matcher(JdbcSearchStore.SQL);
		String sql = named
			.replaceAll((name) -> "\\$" + places.computeIfAbsent(name.group(1), (key) -> places.size() + 1));
		List<String> types = new ArrayList<>();
		List<String> values = new ArrayList<>();
		places.keySet().forEach((name) -> {
			types.add(TYPES.getOrDefault(name, "text"));
			values.add(VALUES.getOrDefault(name, "''"));
		});
		List<String> plan = new ArrayList<>();
		try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("set plan_cache_mode = force_generic_plan");
			statement.execute("prepare searched (" + String.join(", ", types) + ") as " + sql);
			try (ResultSet rows = statement
				.executeQuery("explain execute searched (" + String.join(", ", values) + ")")) {
				while (rows.next()) {
					plan.add(rows.getString(1));
				}
			}
		}
		return plan;
	}

}
