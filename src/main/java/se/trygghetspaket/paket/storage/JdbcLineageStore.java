package se.trygghetspaket.paket.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageStore;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcLineageStore implements LineageStore {

	private static final String SELECT_LATEST = """
			select of_revision.year, of_revision.revision, of_revision.recorded_at, u.id as by_id, u.name as by_name,
				fate.*, successor.*
			from lineage_revision of_revision
			join app_user u on u.id = of_revision.recorded_by
			""" + LineageColumns.FATES + """
			where of_revision.paket_id = :paket and of_revision.id = (select max(r.id) from lineage_revision r
				where r.paket_id = of_revision.paket_id and r.year = of_revision.year)
			""";

	private final JdbcClient jdbc;

	JdbcLineageStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<StoredLineage> find(PaketId paket, BudgetYear year) {
		return this.jdbc.sql(SELECT_LATEST + "and of_revision.year = :year")
			.param("paket", paket.value())
			.param("year", year.value())
			.query(JdbcLineageStore::stored)
			.optional();
	}

	@Override
	public List<StoredLineage> findAll(PaketId paket) {
		return this.jdbc.sql(SELECT_LATEST + "order by of_revision.year")
			.param("paket", paket.value())
			.query(JdbcLineageStore::stored)
			.list();
	}

	@Override
	public Map<InsatsId, String> findLabels(PaketId paket, BudgetYear year, Collection<InsatsId> insatser) {
		return this.jdbc.sql("""
				select i.id, coalesce(printed.label, i.name) as label
				from insats i
				left join lateral (
					select b.label from budgetpost b join fordelning f on f.id = b.fordelning_id
					where b.paket_id = i.paket_id and b.insats_id = i.id
					order by f.year = :year desc, f.year desc, f.id desc limit 1) printed on true
				where i.paket_id = :paket and i.id = any(:insatser)
				""")
			.param("paket", paket.value())
			.param("year", year.value())
			.param("insatser", insatser.stream().map(InsatsId::value).distinct().toArray(Long[]::new))
			.query((row, number) -> Map.entry(new InsatsId(row.getLong("id")), row.getString("label")))
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	@Override
	public StoredLineage record(PaketId paket, BudgetYear year, int revisionRead, Lineage lineage, UserRef by,
			Instant at) {
		long revision = this.jdbc
			.sql("""
					insert into lineage_revision (paket_id, year, revision, recorded_by, recorded_at)
					select :paket, :year, :read + 1, :by, :at
					where :read = (select coalesce(max(r.revision), 0) from lineage_revision r where r.paket_id = :paket and r.year = :year)
					on conflict (paket_id, year, revision) do nothing returning id
					""")
			.param("paket", paket.value())
			.param("year", year.value())
			.param("read", revisionRead)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new StaleVersion("lineage " + year.value()));
		insertFates(revision, paket, lineage);
		return find(paket, year).orElseThrow();
	}

	private void insertFates(long revision, PaketId paket, Lineage lineage) {
		try {
			for (int i = 0; i < lineage.fates().size(); i++) {
				insertFate(revision, paket, i, lineage.fates().get(i));
			}
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("_of_paket")) {
				throw new NotFound("insats of another paket");
			}
			throw ex;
		}
	}

	private void insertFate(long revision, PaketId paket, int position, InsatsFate fate) {
		this.jdbc.sql("""
				insert into insats_fate (lineage_revision_id, paket_id, insats_id, position, kind, note)
				values (:revision, :paket, :insats, :position, :kind, :note)
				""")
			.param("revision", revision)
			.param("paket", paket.value())
			.param("insats", fate.insats().value())
			.param("position", position)
			.param("kind", fate.kind().name())
			.param("note", fate.note())
			.update();
		this.jdbc
			.sql("""
					insert into insats_successor (lineage_revision_id, paket_id, insats_id, position, successor_id, share_kr)
					select :revision, :paket, :insats, s.number - 1, s.successor, s.share
					from unnest(:successors, :shares) with ordinality as s (successor, share, number)
					""")
			.param("revision", revision)
			.param("paket", paket.value())
			.param("insats", fate.insats().value())
			.param("successors", fate.successors().stream().map((each) -> each.insats().value()).toArray(Long[]::new))
			.param("shares", fate.successors().stream().map((each) -> each.share().value()).toArray(Long[]::new))
			.update();
	}

	private static StoredLineage stored(ResultSet row, int number) throws SQLException {
		return new StoredLineage(Columns.year(row), row.getInt("revision"), LineageColumns.lineage(row),
				Columns.user(row, "by"), Columns.instant(row, "recorded_at"));
	}

}
