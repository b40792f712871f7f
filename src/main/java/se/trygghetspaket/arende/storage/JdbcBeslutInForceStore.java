package se.trygghetspaket.arende.storage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.beslut.BeslutInForce;
import se.trygghetspaket.arende.domain.beslut.BeslutInForceStore;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.shared.Paragraf;

@Repository
class JdbcBeslutInForceStore implements BeslutInForceStore {

	private final JdbcClient jdbc;

	JdbcBeslutInForceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<FordelningId, BeslutInForce> findAll(Collection<FordelningId> fordelningar) {
		Map<FordelningId, BeslutInForce> found = new HashMap<>();
		this.jdbc
			.sql("""
					select b.gallande_fordelning_id, a.id, a.rubrik, coalesce(r.datum, b.datum) as datum,
						coalesce(r.paragraf, b.paragraf) as paragraf
					from beslut b
					join arende a on a.id = b.arende_id
					cross join lateral (
						select cast((array_agg(to_value order by id desc) filter (where field = 'DATUM'))[1] as date) as datum,
							(array_agg(to_value order by id desc) filter (where field = 'PARAGRAF'))[1] as paragraf
						from rattelse where arende_id = b.arende_id) r
					where b.gallande_fordelning_id = any(:ids)
					""")
			.param("ids", fordelningar.stream().map(FordelningId::value).toArray(Long[]::new))
			.query((RowCallbackHandler) (row) -> {
				String paragraf = row.getString("paragraf");
				found.put(new FordelningId(row.getLong("gallande_fordelning_id")),
						new BeslutInForce(new ArendeId(row.getLong("id")), row.getString("rubrik"),
								row.getObject("datum", LocalDate.class),
								(paragraf != null) ? new Paragraf(paragraf) : null));
			});
		return found;
	}

}
