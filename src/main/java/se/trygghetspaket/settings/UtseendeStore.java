package se.trygghetspaket.settings;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.settings.domain.Farg;
import se.trygghetspaket.settings.logotyp.LogotypFile;
import se.trygghetspaket.settings.domain.Utseende;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;
import se.trygghetspaket.web.look.Look;

/** Where the look and the logotypes are kept. Nothing in it is ever changed. */
@Repository
class UtseendeStore {

	private static final String LOGOTYP = "select id, file_name, kind, sha256 from logotyp ";

	private final JdbcClient jdbc;

	UtseendeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets nobody else change the look until the transaction ends. */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended('utseende', 0)) is null")
			.query(Boolean.class)
			.single();
	}

	/** What was decided last. */
	Utseende current() {
		return this.jdbc.sql("select kommun, farg, dark_farg, logotyp_id from utseende order by id desc limit 1")
			.query(UtseendeStore::utseende)
			.optional()
			.orElse(Utseende.STANDARD);
	}

	/** What the layout shows, in one query. */
	Look look() {
		return this.jdbc.sql("""
				select u.kommun, u.tema_sha256, l.id, l.file_name, l.kind, l.sha256
				from utseende u left join logotyp l on l.id = u.logotyp_id order by u.id desc limit 1
				""").query((row, number) -> {
			String tema = row.getString("tema_sha256");
			return new Look(row.getString("kommun"),
					(tema != null) ? "/tema-" + tema.substring(0, UtseendeService.SHORT_HASH) + ".css" : "",
					(Columns.longOrNull(row, "id") != null) ? logotyp(row, number).path() : "");
		}).optional().orElse(Look.STANDARD);
	}

	/** The look whose style sheet has a hash that begins so. */
	Optional<Utseende> findByTema(String hash) {
		return this.jdbc.sql("""
				select kommun, farg, dark_farg, logotyp_id from utseende
				where tema_sha256 >= :hash and tema_sha256 < :hash || 'g' order by id desc limit 1
				""").param("hash", hash).query(UtseendeStore::utseende).optional();
	}

	void insert(Utseende utseende, UserRef by, Instant at) {
		this.jdbc.sql("""
				insert into utseende (kommun, farg, dark_farg, logotyp_id, tema_sha256, recorded_by, recorded_at)
				values (:kommun, :farg, :dark, :logotyp, :tema, :by, :at)
				""")
			.param("kommun", utseende.kommun())
			.param("farg", utseende.farg().map(Farg::hex).orElse(null))
			.param("dark", utseende.darkFarg().map(Farg::hex).orElse(null))
			.param("logotyp", utseende.logotyp().orElse(null))
			.param("tema",
					utseende.palette()
						.map((palette) -> Sha256.of(palette.css().getBytes(StandardCharsets.UTF_8)))
						.orElse(null))
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.update();
	}

	Optional<StoredLogotyp> findLogotyp(long id) {
		return this.jdbc.sql(LOGOTYP + "where id = :id").param("id", id).query(UtseendeStore::logotyp).optional();
	}

	/** A logotype whose content has a hash that begins so. */
	Optional<StoredLogotyp> findLogotyp(String hash) {
		return this.jdbc.sql(LOGOTYP + "where sha256 >= :hash and sha256 < :hash || 'g' order by id limit 1")
			.param("hash", hash)
			.query(UtseendeStore::logotyp)
			.optional();
	}

	StoredLogotyp insertLogotyp(String fileName, LogotypFile file, UserRef by, Instant at) {
		byte[] content = file.content();
		String sha256 = Sha256.of(content);
		long id = this.jdbc.sql("""
				insert into logotyp (file_name, kind, size_bytes, sha256, content, uploaded_by, uploaded_at)
				values (:name, :kind, :size, :sha256, :content, :by, :at) returning id
				""")
			.param("name", fileName)
			.param("kind", file.kind().name())
			.param("size", content.length)
			.param("sha256", sha256)
			.param("content", content)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.single();
		return new StoredLogotyp(id, fileName, file.kind(), sha256);
	}

	/** The bytes of a logotype, which alone are read here. */
	byte[] content(StoredLogotyp logotyp) {
		return this.jdbc.sql("select content from logotyp where id = :id")
			.param("id", logotyp.id())
			.query((row, number) -> row.getBytes("content"))
			.single();
	}

	private static Utseende utseende(ResultSet row, int number) throws SQLException {
		String farg = row.getString("farg");
		String dark = row.getString("dark_farg");
		return new Utseende(row.getString("kommun"), (farg != null) ? Farg.of(farg) : null,
				(dark != null) ? Farg.of(dark) : null, Columns.longOrNull(row, "logotyp_id"));
	}

	private static StoredLogotyp logotyp(ResultSet row, int number) throws SQLException {
		return new StoredLogotyp(row.getLong("id"), row.getString("file_name"),
				LogotypFile.Kind.valueOf(row.getString("kind")), row.getString("sha256"));
	}

}
