package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeId;
import se.trygghetspaket.arende.domain.yrkande.YrkandeKind;
import se.trygghetspaket.arende.domain.yrkande.YrkandePost;
import se.trygghetspaket.arende.domain.yrkande.YrkandeStore;
import se.trygghetspaket.arende.domain.yrkande.YrkandeVerdict;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcYrkandeStore implements YrkandeStore {

	private final JdbcClient jdbc;

	JdbcYrkandeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Yrkande> findAll(ArendeId arende) {
		Map<Long, List<YrkandePost>> poster = new HashMap<>();
		this.jdbc.sql("""
				select p.* from yrkande_post p join yrkande y on y.id = p.yrkande_id
				where y.arende_id = :arende order by p.yrkande_id, p.position
				""").param("arende", arende.value()).query((row) -> {
			poster.computeIfAbsent(row.getLong("yrkande_id"), (id) -> new ArrayList<>()).add(post(row));
		});
		return this.jdbc.sql("""
				select y.*, u.name as recorded_by_name, t.recorded_by as withdrawn_by, t.recorded_at as withdrawn_at,
					w.name as withdrawn_by_name
				from yrkande y
				join app_user u on u.id = y.recorded_by
				left join yrkande_atertagande t on t.yrkande_id = y.id
				left join app_user w on w.id = t.recorded_by
				where y.arende_id = :arende order by y.version, y.number
				""")
			.param("arende", arende.value())
			.query((row, number) -> yrkande(row, poster.getOrDefault(row.getLong("id"), List.of())))
			.list();
	}

	@Override
	public void insert(Yrkande.Place place, NewYrkande said, @Nullable YrkandeVerdict verdict,
			@Nullable FordelningId fordelning, UserRef by, Instant at) {
		long id = this.jdbc
			.sql("""
					insert into yrkande (arende_id, version, paket_id, year, number, kind, mover, text, fordelning_id, sum_kr,
						netto_kr, recorded_by, recorded_at)
					select v.arende_id, v.version, v.paket_id, v.year, :number, :kind, :mover, :text, :fordelning, :sum, :netto,
						:by, :at
					from arende_version v where v.arende_id = :arende and v.version = :version
					on conflict (arende_id, version, number) do nothing returning id
					""")
			.param("arende", place.arende().value())
			.param("version", place.version())
			.param("number", place.number())
			.param("kind", said.kind().name())
			.param("mover", said.mover())
			.param("text", said.text())
			.param("fordelning", (fordelning != null) ? fordelning.value() : null)
			.param("sum", (verdict != null) ? verdict.sum().value() : null)
			.param("netto", (verdict != null) ? verdict.netto().value() : null)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new StaleVersion("yrkanden of arende " + place.arende().value()));
		for (int i = 0; i < said.poster().size(); i++) {
			insertPost(id, i, said.poster().get(i));
		}
	}

	@Override
	public void withdraw(YrkandeId id, UserRef by, Instant at) {
		int inserted = this.jdbc.sql("""
				insert into yrkande_atertagande (yrkande_id, recorded_by, recorded_at) values (:id, :by, :at)
				on conflict do nothing
				""").param("id", id.value()).param("by", by.id()).param("at", Columns.timestamp(at)).update();
		if (inserted != 1) {
			throw new StaleVersion("yrkande " + id.value());
		}
	}

	private void insertPost(long yrkande, int position, YrkandePost post) {
		this.jdbc.sql("""
				insert into yrkande_post (yrkande_id, position, insats_id, label, difference_kr)
				values (:yrkande, :position, :insats, :label, :difference)
				""")
			.param("yrkande", yrkande)
			.param("position", position)
			.param("insats", post.insats().map(InsatsId::value).orElse(null))
			.param("label", post.label())
			.param("difference", post.difference().value())
			.update();
	}

	private static Yrkande yrkande(ResultSet row, List<YrkandePost> poster) throws SQLException {
		Long fordelning = Columns.longOrNull(row, "fordelning_id");
		Long sum = Columns.longOrNull(row, "sum_kr");
		return new Yrkande(new YrkandeId(row.getLong("id")),
				new Yrkande.Place(new ArendeId(row.getLong("arende_id")), row.getInt("version"), row.getInt("number")),
				new NewYrkande(YrkandeKind.valueOf(row.getString("kind")), row.getString("mover"),
						row.getString("text"), poster),
				(sum != null) ? new YrkandeVerdict(new Kronor(row.getLong("netto_kr")), new Kronor(sum)) : null,
				(fordelning != null) ? new FordelningId(fordelning) : null,
				new Yrkande.Trace(new UserRef(row.getLong("recorded_by"), row.getString("recorded_by_name")),
						Columns.instant(row, "recorded_at")),
				withdrawn(row));
	}

	private static Yrkande.@Nullable Trace withdrawn(ResultSet row) throws SQLException {
		Long by = Columns.longOrNull(row, "withdrawn_by");
		return (by != null) ? new Yrkande.Trace(new UserRef(by, row.getString("withdrawn_by_name")),
				Columns.instant(row, "withdrawn_at")) : null;
	}

	private static YrkandePost post(ResultSet row) throws SQLException {
		Long insats = Columns.longOrNull(row, "insats_id");
		return new YrkandePost((insats != null) ? new InsatsId(insats) : null, row.getString("label"),
				new Kronor(row.getLong("difference_kr")));
	}

}
