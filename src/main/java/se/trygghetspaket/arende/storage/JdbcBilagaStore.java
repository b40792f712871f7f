package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.bilaga.Bilaga;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.bilaga.BilagaStore;
import se.trygghetspaket.arende.domain.bilaga.BilagaType;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcBilagaStore implements BilagaStore {

	private static final String SELECT = """
			select b.id, b.title, b.file_name, b.media_type, b.size_bytes, b.sha256, b.added_at, u.id as added_by_id,
				u.name as added_by_name
			from bilaga b join app_user u on u.id = b.added_by
			where b.arende_id = :arende
			""";

	private final JdbcClient jdbc;

	JdbcBilagaStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Bilaga> findAll(ArendeId arende, int version) {
		return this.jdbc.sql(SELECT + "and b.version = :version order by b.position")
			.param("arende", arende.value())
			.param("version", version)
			.query(JdbcBilagaStore::bilaga)
			.list();
	}

	@Override
	public Optional<Bilaga> find(ArendeId arende, int version, long id) {
		return this.jdbc.sql(SELECT + "and b.version = :version and b.id = :id")
			.param("arende", arende.value())
			.param("version", version)
			.param("id", id)
			.query(JdbcBilagaStore::bilaga)
			.optional();
	}

	@Override
	public Optional<Bilaga> findInAnyVersion(ArendeId arende, long id) {
		return this.jdbc.sql(SELECT + "and b.id = :id")
			.param("arende", arende.value())
			.param("id", id)
			.query(JdbcBilagaStore::bilaga)
			.optional();
	}

	@Override
	public byte[] content(Bilaga bilaga) {
		return this.jdbc.sql("select content from bilaga_content where sha256 = :sha256")
			.param("sha256", bilaga.sha256())
			.query((row, number) -> row.getBytes("content"))
			.optional()
			.orElseThrow(() -> new NotFound("content of bilaga " + bilaga.id()));
	}

	@Override
	public Bilaga insert(ArendeId arende, int version, String title, BilagaFile file, UserRef by, Instant at) {
		lock(file.sha256());
		this.jdbc.sql(
				"insert into bilaga_content (sha256, content) values (:sha256, :content) on conflict (sha256) do nothing")
			.param("sha256", file.sha256())
			.param("content", file.content())
			.update();
		long id = this.jdbc
			.sql("""
					insert into bilaga (arende_id, version, position, title, file_name, media_type, size_bytes, sha256, added_by,
						added_at)
					select :arende, :version, coalesce(max(b.position), 0) + 1, :title, :name, :type, :size, :sha256, :by, :at
					from bilaga b where b.arende_id = :arende and b.version = :version
					returning id
					""")
			.param("arende", arende.value())
			.param("version", version)
			.param("title", title)
			.param("name", file.name())
			.param("type", file.type().mediaType())
			.param("size", file.size())
			.param("sha256", file.sha256())
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.single();
		return new Bilaga(id, title, file.name(), file.type(), file.size(), file.sha256(), by, at);
	}

	@Override
	public void remove(Bilaga bilaga) {
		lock(bilaga.sha256());
		this.jdbc.sql("delete from bilaga where id = :id").param("id", bilaga.id()).update();
		this.jdbc.sql("""
				delete from bilaga_content c
				where c.sha256 = :sha256 and not exists (select 1 from bilaga b where b.sha256 = c.sha256)
				""").param("sha256", bilaga.sha256()).update();
	}

	@Override
	public void copyToVersion(ArendeId arende, int from, int to) {
		this.jdbc
			.sql("""
					insert into bilaga (arende_id, version, position, title, file_name, media_type, size_bytes, sha256, added_by,
						added_at)
					select arende_id, :to, position, title, file_name, media_type, size_bytes, sha256, added_by, added_at
					from bilaga where arende_id = :arende and version = :from
					""")
			.param("arende", arende.value())
			.param("from", from)
			.param("to", to)
			.update();
	}

	/** So that nobody removes the content that somebody else is about to use. */
	private void lock(String sha256) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:sha256, 0)) is null")
			.param("sha256", sha256)
			.query(Boolean.class)
			.single();
	}

	private static Bilaga bilaga(ResultSet row, int number) throws SQLException {
		return new Bilaga(row.getLong("id"), row.getString("title"), row.getString("file_name"),
				BilagaType.ofMediaType(row.getString("media_type")), row.getLong("size_bytes"), row.getString("sha256"),
				Columns.user(row, "added_by"), Columns.instant(row, "added_at"));
	}

}
