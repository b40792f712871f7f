package se.trygghetspaket.notis.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.notis.domain.Notis;
import se.trygghetspaket.notis.domain.NotisKey;
import se.trygghetspaket.notis.domain.NotisReader;
import se.trygghetspaket.notis.domain.NotisRule;
import se.trygghetspaket.notis.domain.NotisSource;
import se.trygghetspaket.notis.domain.NotisStore;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcNotisStore implements NotisStore {

	private final JdbcClient jdbc;

	JdbcNotisStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Notis> find(NotisReader reader, Instant since, LocalDate today) {
		return told(reader, since, today,
				NotisSql.SHOWN_FROM.formatted("(select * from told order by seen, at desc limit :most)")
						+ " order by t.seen, t.at desc, t.source, t.source_id desc, t.number desc")
			.param("most", MOST)
			.query((row, number) -> notis(row))
			.list();
	}

	@Override
	public int countUnseen(NotisReader reader, Instant since, LocalDate today, int most) {
		return told(reader, since, today, "select count(*) from (select 1 from told where not seen limit :most) unseen")
			.param("most", most)
			.query(Integer.class)
			.single();
	}

	@Override
	public List<Notis> findHappened(NotisReader reader, Instant since, int most) {
		return this.jdbc
			.sql(NotisSql.HAPPENED + NotisSql.SHOWN_FROM.formatted("happened")
					+ " order by t.at desc, t.source, t.number desc")
			.param("me", reader.actor().user().id())
			.param("since", Columns.timestamp(since))
			.param("statuses", reader.statuses().toArray(String[]::new))
			.param("most", most)
			.query((row, number) -> notis(row))
			.list();
	}

	@Override
	public void markSeen(UserRef user, NotisKey key, Instant at) {
		this.jdbc.sql("""
				insert into notis_seen (user_id, source, source_id, number, seen_at)
				values (:user, :source, :id, :number, :at) on conflict do nothing
				""")
			.param("user", user.id())
			.param("source", key.source().name())
			.param("id", key.id())
			.param("number", key.number())
			.param("at", Columns.timestamp(at))
			.update();
	}

	@Override
	public void markAllSeen(UserRef user, Instant until) {
		this.jdbc.sql("""
				insert into notis_reader as r (user_id, seen_until) values (:user, :until)
				on conflict (user_id) do update set seen_until = greatest(r.seen_until, excluded.seen_until)
				""").param("user", user.id()).param("until", Columns.timestamp(until)).update();
		// What the moment covers needs no row of its own any more.
		this.jdbc.sql("delete from notis_seen where user_id = :user and seen_at <= :until")
			.param("user", user.id())
			.param("until", Columns.timestamp(until))
			.update();
	}

	@Override
	public void visited(UserRef user, Instant at, Duration pause) {
		this.jdbc
			.sql("""
					insert into notis_reader as r (user_id, latest_visit_at) values (:user, :at)
					on conflict (user_id) do update set
						previous_visit_at = case when r.latest_visit_at < :before then r.latest_visit_at else r.previous_visit_at end,
						latest_visit_at = greatest(r.latest_visit_at, excluded.latest_visit_at)
					""")
			.param("user", user.id())
			.param("at", Columns.timestamp(at))
			.param("before", Columns.timestamp(at.minus(pause)))
			.update();
	}

	@Override
	public Optional<Instant> findPreviousVisit(UserRef user) {
		return this.jdbc
			.sql("select previous_visit_at from notis_reader where user_id = :user and previous_visit_at is not null")
			.param("user", user.id())
			.query((row, number) -> Columns.instant(row, "previous_visit_at"))
			.optional();
	}

	private JdbcClient.StatementSpec told(NotisReader reader, Instant since, LocalDate today, String wanted) {
		return this.jdbc.sql(NotisSql.TOLD + wanted)
			.param("me", reader.actor().user().id())
			.param("since", Columns.timestamp(since))
			.param("today", today)
			.param("until", today.plusDays(NotisRule.KALLELSE_DAYS))
			.param("days", NotisRule.KALLELSE_DAYS)
			.param("statuses", reader.statuses().toArray(String[]::new))
			.param("moves", reader.moves().toArray(String[]::new))
			.param("signed", reader.signed().toArray(String[]::new))
			.param("comments", reader.readsKommentarer())
			.param("finance", reader.has(Role.EKONOM))
			.param("secretary", reader.has(Role.NAMNDSEKRETERARE));
	}

	private static Notis notis(ResultSet row) throws SQLException {
		NotisKey key = new NotisKey(NotisSource.valueOf(row.getString("source")), row.getLong("source_id"),
				row.getInt("number"));
		return new Notis(key, row.getString("what"), row.getString("title"), row.getString("detail"),
				row.getString("status"), row.getString("why"), row.getString("by_name"), Columns.instant(row, "at"),
				row.getString("href"), row.getBoolean("seen"));
	}

}
