package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.granskning.IakttagelseKey;
import se.trygghetspaket.arende.domain.granskning.SetAside;
import se.trygghetspaket.arende.domain.granskning.SetAsideStore;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcSetAsideStore implements SetAsideStore {

	private final JdbcClient jdbc;

	JdbcSetAsideStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SetAside> findAll(ArendeId arende) {
		return this.jdbc.sql("""
				select s.id, s.key_sha256, s.regel, s.text, s.quote, s.reason, s.set_aside_by as set_aside_by_id,
					u.name as set_aside_by_name, s.set_aside_at
				from set_aside s join app_user u on u.id = s.set_aside_by
				where s.arende_id = :arende and s.taken_back_at is null
				order by s.id
				""").param("arende", arende.value()).query(JdbcSetAsideStore::aside).list();
	}

	@Override
	public boolean insert(Arende arende, SetAside aside) {
		return this.jdbc
			.sql("""
					insert into set_aside (arende_id, version, key_sha256, regel, text, quote, reason, set_aside_by, set_aside_at)
					values (:arende, :version, :key, :regel, :text, :quote, :reason, :by, :at)
					on conflict (arende_id, key_sha256) where taken_back_at is null do nothing
					""")
			.param("arende", arende.id().value())
			.param("version", arende.version())
			.param("key", aside.key().sha256())
			.param("regel", aside.regel())
			.param("text", aside.text())
			.param("quote", aside.quote())
			.param("reason", aside.reason().text())
			.param("by", aside.by().id())
			.param("at", Columns.timestamp(aside.at()))
			.update() == 1;
	}

	@Override
	public void takeBack(SetAside aside, UserRef by, Instant at) {
		int updated = this.jdbc.sql(
				"update set_aside set taken_back_by = :by, taken_back_at = :at where id = :id and taken_back_at is null")
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.param("id", aside.id())
			.update();
		if (updated != 1) {
			throw new StaleVersion("set_aside " + aside.id());
		}
	}

	private static SetAside aside(ResultSet row, int number) throws SQLException {
		return new SetAside(row.getLong("id"), new IakttagelseKey(row.getString("key_sha256")), row.getString("regel"),
				row.getString("text"), row.getString("quote"), new Reason(row.getString("reason")),
				Columns.user(row, "set_aside_by"), Columns.instant(row, "set_aside_at"));
	}

}
