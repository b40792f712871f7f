package se.trygghetspaket.web.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

/** Working copies in the database, each for its writer alone. */
@Repository
class WorkingCopyTable {

	private final JdbcClient jdbc;

	WorkingCopyTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<WorkingCopy> find(UserRef writer, String address) {
		return this.jdbc.sql("""
				select address, fields, version, edition, saved_at
				from working_copy where account_id = :writer and address = :address
				""").param("writer", writer.id()).param("address", address).query(WorkingCopyTable::copy).optional();
	}

	/** When it was kept and which one it is, without what was typed. */
	Optional<WorkingCopy> findHead(UserRef writer, String address) {
		return this.jdbc.sql("""
				select address, '{}' as fields, version, edition, saved_at
				from working_copy where account_id = :writer and address = :address
				""").param("writer", writer.id()).param("address", address).query(WorkingCopyTable::copy).optional();
	}

	/**
	 * Puts it in the place of the edition that was seen, or where there is none; gives
	 * its edition, empty where another one has come between.
	 */
	OptionalLong save(UserRef writer, String address, Map<String, List<String>> fields, String version, long seen,
			Instant at) {
		String json = FieldsJson.write(fields);
		Optional<Long> replaced = this.jdbc.sql("""
				update working_copy set fields = :fields::jsonb, version = :version, edition = default, saved_at = :at
				where account_id = :writer and address = :address and edition = :seen
				returning edition
				""")
			.param("fields", json)
			.param("version", version)
			.param("at", Columns.timestamp(at))
			.param("writer", writer.id())
			.param("address", address)
			.param("seen", seen)
			.query(Long.class)
			.optional();
		Optional<Long> kept = replaced.or(() -> this.jdbc.sql("""
				insert into working_copy (account_id, address, fields, version, saved_at)
				values (:writer, :address, :fields::jsonb, :version, :at)
				on conflict (account_id, address) do nothing
				returning edition
				""")
			.param("writer", writer.id())
			.param("address", address)
			.param("fields", json)
			.param("version", version)
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.optional());
		return kept.map(OptionalLong::of).orElseGet(OptionalLong::empty);
	}

	/** Whether the edition was there to remove. */
	boolean remove(UserRef writer, String address, long edition) {
		return this.jdbc
			.sql("delete from working_copy where account_id = :writer and address = :address and edition = :edition")
			.param("writer", writer.id())
			.param("address", address)
			.param("edition", edition)
			.update() == 1;
	}

	void removeOlderThan(Instant limit) {
		this.jdbc.sql("delete from working_copy where saved_at < :limit")
			.param("limit", Columns.timestamp(limit))
			.update();
	}

	private static WorkingCopy copy(ResultSet row, int number) throws SQLException {
		return new WorkingCopy(row.getString("address"), FieldsJson.read(row.getString("fields")),
				row.getString("version"), row.getLong("edition"), Columns.instant(row, "saved_at"));
	}

}
