package se.trygghetspaket.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;

/**
 * Where the settings and the letterheads are kept. Nothing in it is ever changed.
 */
@Repository
class SettingsStore {

	private static final String LETTERHEAD = """
			l.id, l.file_name, l.size_bytes, l.sha256, l.uploaded_at, u.id as uploaded_by_id, u.name as uploaded_by_name
			""";

	private static final String SELECT = "select " + LETTERHEAD
			+ " from letterhead l join app_user u on u.id = l.uploaded_by ";

	private final JdbcClient jdbc;

	SettingsStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets nobody else change the settings until the transaction ends. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('document_setting', 0)) is null")
			.query(Boolean.class)
			.single();
	}

	/** What was decided last. */
	CurrentSettings current() {
		return this.jdbc.sql("select s.archive_profile, s.letterhead_id, " + LETTERHEAD + """
				from document_setting s left join letterhead l on l.id = s.letterhead_id
					left join app_user u on u.id = l.uploaded_by
				order by s.id desc limit 1
				""")
			.query((row, number) -> new CurrentSettings(ArchiveProfile.valueOf(row.getString("archive_profile")),
					(Columns.longOrNull(row, "letterhead_id") != null) ? letterhead(row, number) : null))
			.optional()
			.orElse(CurrentSettings.DEFAULT);
	}

	/** Decides; a letterhead that is {@code null} is the one that ships. */
	void insert(ArchiveProfile profile, @Nullable Long letterhead, UserRef by, Instant at) {
		this.jdbc.sql("""
				insert into document_setting (archive_profile, letterhead_id, recorded_by, recorded_at)
				values (:profile, :letterhead, :by, :at)
				""")
			.param("profile", profile.name())
			.param("letterhead", letterhead)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.update();
	}

	StoredLetterhead insertLetterhead(String fileName, String sha256, byte[] content, UserRef by, Instant at) {
		long id = this.jdbc.sql("""
				insert into letterhead (file_name, size_bytes, sha256, content, uploaded_by, uploaded_at)
				values (:name, :size, :sha256, :content, :by, :at) returning id
				""")
			.param("name", fileName)
			.param("size", content.length)
			.param("sha256", sha256)
			.param("content", content)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.single();
		return new StoredLetterhead(id, fileName, content.length, sha256, by, at);
	}

	Optional<StoredLetterhead> findLetterhead(long id) {
		return this.jdbc.sql(SELECT + "where l.id = :id").param("id", id).query(SettingsStore::letterhead).optional();
	}

	/** The letterheads that were uploaded last, latest first. */
	List<StoredLetterhead> findLatest(int most) {
		return this.jdbc.sql(SELECT + "order by l.id desc limit :most")
			.param("most", most)
			.query(SettingsStore::letterhead)
			.list();
	}

	/** The bytes of a letterhead, which alone are read here. */
	byte[] content(long letterhead) {
		return this.jdbc.sql("select content from letterhead where id = :id")
			.param("id", letterhead)
			.query((row, number) -> row.getBytes("content"))
			.optional()
			.orElseThrow(() -> new NotFound("letterhead " + letterhead));
	}

	private static StoredLetterhead letterhead(ResultSet row, int number) throws SQLException {
		return new StoredLetterhead(row.getLong("id"), row.getString("file_name"), row.getLong("size_bytes"),
				row.getString("sha256"), Columns.user(row, "uploaded_by"), Columns.instant(row, "uploaded_at"));
	}

}
