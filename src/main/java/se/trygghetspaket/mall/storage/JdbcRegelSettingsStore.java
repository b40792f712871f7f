package se.trygghetspaket.mall.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.mall.domain.RegelSettingsStore;
import se.trygghetspaket.mall.domain.StoredRegelSettings;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.RegelChoice;
import se.trygghetspaket.tjansteskrivelse.domain.RegelSettings;

@Repository
class JdbcRegelSettingsStore implements RegelSettingsStore {

	private final JdbcClient jdbc;

	JdbcRegelSettingsStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<StoredRegelSettings> find(PaketId paket) {
		List<Row> rows = this.jdbc.sql("""
				select s.lock_version, c.regel, c.choice
				from regel_setting s left join regel_choice c on c.paket_id = s.paket_id
				where s.paket_id = :paket
				""").param("paket", paket.value()).query(JdbcRegelSettingsStore::row).list();
		return rows.isEmpty() ? Optional.empty()
				: Optional.of(new StoredRegelSettings(new RegelSettings(chosen(rows)), rows.get(0).lockVersion()));
	}

	@Override
	public void save(PaketId paket, long lockVersion, RegelSettings settings) {
		int saved = this.jdbc
			.sql((lockVersion == 0)
					? "insert into regel_setting (paket_id) values (:paket) on conflict (paket_id) do nothing" : """
							update regel_setting set lock_version = lock_version + 1
							where paket_id = :paket and lock_version = :read
							""")
			.param("paket", paket.value())
			.param("read", lockVersion)
			.update();
		if (saved != 1) {
			throw new StaleVersion("rules of paket " + paket.value());
		}
		this.jdbc.sql("delete from regel_choice where paket_id = :paket").param("paket", paket.value()).update();
		this.jdbc.sql("""
				insert into regel_choice (paket_id, regel, choice)
				select :paket, c.regel, c.choice from unnest(:rules, :choices) as c (regel, choice)
				""")
			.param("paket", paket.value())
			.param("rules", settings.chosen().keySet().stream().map(Regel::name).toArray(String[]::new))
			.param("choices", settings.chosen().values().stream().map(RegelChoice::name).toArray(String[]::new))
			.update();
	}

	private static Map<Regel, RegelChoice> chosen(List<Row> rows) {
		Map<Regel, RegelChoice> chosen = new EnumMap<>(Regel.class);
		for (Row row : rows) {
			if (row.regel() != null && row.choice() != null) {
				chosen.put(Regel.valueOf(row.regel()), RegelChoice.valueOf(row.choice()));
			}
		}
		return chosen;
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getLong("lock_version"), row.getString("regel"), row.getString("choice"));
	}

	/** A choice, or none, with what is said of the whole. */
	private record Row(long lockVersion, @Nullable String regel, @Nullable String choice) {
	}

}
