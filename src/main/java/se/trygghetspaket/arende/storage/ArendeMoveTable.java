package se.trygghetspaket.arende.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.storage.Columns;

/** Keeps the moves that cases have made. */
final class ArendeMoveTable {

	private final JdbcClient jdbc;

	ArendeMoveTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A case's moves, oldest first. */
	List<TakenMove> findAll(ArendeId id) {
		return this.jdbc.sql("""
				select m.move, m.from_status, m.version as move_version, m.reason, m.made_at, u.id as made_by_id,
					u.name as made_by_name
				from arende_move m join app_user u on u.id = m.made_by where m.arende_id = :id order by m.number
				""").param("id", id.value()).query((row, number) -> ArendeRow.move(row)).list();
	}

	/** The last move of each case that has made any. */
	Map<ArendeId, TakenMove> findLast(Collection<ArendeId> ids) {
		Map<ArendeId, TakenMove> moves = new HashMap<>();
		this.jdbc
			.sql("""
					select distinct on (m.arende_id) m.arende_id, m.move, m.from_status, m.version as move_version, m.reason, m.made_at,
						u.id as made_by_id, u.name as made_by_name
					from arende_move m join app_user u on u.id = m.made_by where m.arende_id = any(:ids)
					order by m.arende_id, m.number desc
					""")
			.param("ids", ids.stream().map(ArendeId::value).toArray(Long[]::new))
			.query((row) -> {
				moves.put(new ArendeId(row.getLong("arende_id")), ArendeRow.move(row));
			});
		return moves;
	}

	void insert(ArendeId id, TakenMove taken) {
		this.jdbc
			.sql("""
					insert into arende_move (arende_id, number, version, move, from_status, to_status, reason, made_by, made_at)
					select :id, coalesce(max(m.number), 0) + 1, :version, :move, :from, :to, :reason, :by, :at
					from arende_move m where m.arende_id = :id
					""")
			.param("id", id.value())
			.param("version", taken.version())
			.param("move", taken.move().name())
			.param("from", taken.from().name())
			.param("to", taken.to().name())
			.param("reason", taken.reason().map(Reason::text).orElse(null))
			.param("by", taken.by().id())
			.param("at", Columns.timestamp(taken.at()))
			.update();
	}

}
