package se.trygghetspaket.arende.storage;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.trace.VersionStore;
import se.trygghetspaket.paket.domain.FordelningId;

@Repository
class JdbcVersionStore implements VersionStore {

	private final JdbcClient jdbc;

	JdbcVersionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<Integer, FordelningId> findFordelningar(ArendeId id) {
		Map<Integer, FordelningId> versions = new TreeMap<>();
		this.jdbc.sql("select version, fordelning_id from arende_version where arende_id = :id")
			.param("id", id.value())
			.query((RowCallbackHandler) (row) -> versions.put(row.getInt("version"),
					new FordelningId(row.getLong("fordelning_id"))));
		return versions;
	}

	@Override
	public Set<Integer> findHandedIn(ArendeId id) {
		return this.jdbc.sql("select version from arende_move where arende_id = :id and to_status = :status")
			.param("id", id.value())
			.param("status", ArendeStatus.INLAMNAT.name())
			.query(Integer.class)
			.set();
	}

}
