package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.arende.domain.kommentar.KommentarPage;
import se.trygghetspaket.arende.domain.kommentar.KommentarStore;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcKommentarStore implements KommentarStore {

	private static final String SELECT = """
			select k.*, u.name as author_name, i.paket_id, i.name as insats_name
			from kommentar k
			join app_user u on u.id = k.author_id
			left join insats i on i.id = k.insats_id
			where k.arende_id = :arende
			""";

	private final JdbcClient jdbc;

	JdbcKommentarStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The count comes also with a page after the last one, which has no row. */
	@Override
	public KommentarPage find(ArendeId arende, int page) {
		return this.jdbc.sql("""
				select c.total, p.*
				from (select count(*) as total from kommentar where arende_id = :arende) c
				left join (%s order by k.id desc limit :size offset :offset) p on true
				order by p.id desc
				""".formatted(SELECT))
			.param("arende", arende.value())
			.param("size", KommentarPage.SIZE)
			.param("offset", (page - 1L) * KommentarPage.SIZE)
			.query((ResultSet rows) -> page(rows, page));
	}

	@Override
	public Optional<Kommentar> find(ArendeId arende, long id) {
		return this.jdbc.sql(SELECT + "and k.id = :id")
			.param("arende", arende.value())
			.param("id", id)
			.query((row, number) -> kommentar(row))
			.optional();
	}

	@Override
	public int count(ArendeId arende) {
		return this.jdbc.sql("select count(*) from kommentar where arende_id = :arende and removed_at is null")
			.param("arende", arende.value())
			.query(Integer.class)
			.single();
	}

	@Override
	public Optional<Kommentar> lockLatest(ArendeId arende) {
		this.jdbc.sql("select id from arende where id = :arende for no key update")
			.param("arende", arende.value())
			.query(Long.class)
			.single();
		return this.jdbc.sql(SELECT + "order by k.id desc limit 1")
			.param("arende", arende.value())
			.query((row, number) -> kommentar(row))
			.optional();
	}

	@Override
	public void insert(ArendeId arende, @Nullable InsatsId insats, String text, UserRef author, Instant at) {
		this.jdbc.sql("""
				insert into kommentar (arende_id, insats_id, text, author_id, written_at)
				values (:arende, :insats, :text, :author, :at)
				""")
			.param("arende", arende.value())
			.param("insats", (insats != null) ? insats.value() : null)
			.param("text", text)
			.param("author", author.id())
			.param("at", Columns.timestamp(at))
			.update();
	}

	@Override
	public void correct(Kommentar read, String text, Instant at) {
		update(read, this.jdbc.sql("""
				update kommentar set text = :text, corrected_at = :at, lock_version = lock_version + 1
				where id = :id and lock_version = :read and removed_at is null
				""").param("text", text), at);
	}

	@Override
	public void remove(Kommentar read, Instant at) {
		update(read, this.jdbc.sql("""
				update kommentar set text = '', removed_at = :at, lock_version = lock_version + 1
				where id = :id and lock_version = :read and removed_at is null
				"""), at);
	}

	private static void update(Kommentar read, JdbcClient.StatementSpec statement, Instant at) {
		int updated = statement.param("at", Columns.timestamp(at))
			.param("id", read.id())
			.param("read", read.lockVersion())
			.update();
		if (updated != 1) {
			throw new StaleVersion("kommentar " + read.id());
		}
	}

	private static KommentarPage page(ResultSet rows, int number) throws SQLException {
		List<Kommentar> kommentarer = new ArrayList<>();
		int total = 0;
		while (rows.next()) {
			total = rows.getInt("total");
			if (Columns.longOrNull(rows, "id") != null) {
				kommentarer.add(kommentar(rows));
			}
		}
		return new KommentarPage(kommentarer, number, total);
	}

	private static Kommentar kommentar(ResultSet row) throws SQLException {
		Long id = Columns.longOrNull(row, "insats_id");
		Insats insats = (id != null)
				? new Insats(new InsatsId(id), new PaketId(row.getLong("paket_id")), row.getString("insats_name"))
				: null;
		return new Kommentar(row.getLong("id"), Columns.user(row, "author"), row.getString("text"), insats,
				new Kommentar.Moments(Columns.instant(row, "written_at"), instantOrNull(row, "corrected_at"),
						instantOrNull(row, "removed_at")),
				row.getLong("lock_version"));
	}

	private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
		return (row.getObject(column) != null) ? Columns.instant(row, column) : null;
	}

}
