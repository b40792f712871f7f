package se.trygghetspaket.paket.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.years.KnownYear;
import se.trygghetspaket.paket.domain.years.LifeYear;
import se.trygghetspaket.paket.domain.years.YearSource;
import se.trygghetspaket.paket.domain.years.YearsStore;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcYearsStore implements YearsStore {

	/** The one of each year of {@code :paket} that stands for it. */
	private static final String STANDING = """
			select distinct on (s.year) s.id from fordelning s left join gallande g on g.fordelning_id = s.id
			where s.paket_id = :paket and (g.fordelning_id is not null or (s.frozen and s.origin <> 'ARENDE'))
			order by s.year, (g.fordelning_id is not null) desc, (s.origin = 'INLAST') desc, s.created_at desc, s.id desc
			""";

	private final JdbcClient jdbc;

	JdbcYearsStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<KnownYear> findYears(PaketId paket) {
		return this.jdbc.sql("""
				select k.year, bool_or(k.split) as split from (
					select r.year, false as split from budgetram r where r.paket_id = :paket
					union all select f.year, true from fordelning f where f.id in (""" + STANDING + """
				)) k group by k.year order by k.year
				""")
			.param("paket", paket.value())
			.query((row, number) -> new KnownYear(Columns.year(row), row.getBoolean("split")))
			.list();
	}

	@Override
	public Map<BudgetYear, StoredFordelning> findStanding(PaketId paket, Collection<BudgetYear> years) {
		return this.jdbc.sql(JdbcFordelningStore.SELECT + "where f.year = any(:years) and f.id in (" + STANDING + ")")
			.param("paket", paket.value())
			.param("years", years.stream().map(BudgetYear::value).toArray(Integer[]::new))
			.query(JdbcFordelningStore::fordelning)
			.stream()
			.collect(Collectors.toUnmodifiableMap((stored) -> stored.fordelning().year(), Function.identity()));
	}

	@Override
	public Set<InsatsId> findEarlier(PaketId paket, BudgetYear year, Collection<InsatsId> insatser) {
		return this.jdbc.sql("""
				select distinct b.insats_id from fordelning f join budgetpost b on b.fordelning_id = f.id
				where b.insats_id = any(:insatser) and f.year < :year and f.id in (""" + STANDING + ")")
			.param("paket", paket.value())
			.param("year", year.value())
			.param("insatser", values(insatser))
			.query((row, number) -> new InsatsId(row.getLong("insats_id")))
			.set();
	}

	@Override
	public Optional<Insats> findInsats(PaketId paket, InsatsId insats) {
		return this.jdbc.sql("select * from insats where paket_id = :paket and id = :insats")
			.param("paket", paket.value())
			.param("insats", insats.value())
			.query((row, number) -> new Insats(insats, paket, row.getString("name")))
			.optional();
	}

	@Override
	public List<LifeYear> findLife(PaketId paket, InsatsId insats) {
		return this.jdbc
			.sql("""
					select f.id, f.year, f.origin, b.insats_id, b.label, b.amount_kr, b.motivering, fate.*, successor.*
					from fordelning f
					left join budgetpost b on b.fordelning_id = f.id and b.insats_id = :insats
					cross join lateral (
						select (select r.id from lineage_revision r
							where r.id = case when f.origin = 'ARENDE' then f.lineage_revision_id else
									(select max(x.id) from lineage_revision x where x.paket_id = f.paket_id and x.year = f.year) end
								and (exists (select 1 from insats_fate e where e.lineage_revision_id = r.id and e.insats_id = :insats)
									or exists (select 1 from insats_successor s
										where s.lineage_revision_id = r.id and s.successor_id = :insats))) as id) of_revision
					"""
					+ LineageColumns.FATES + "where f.id in (" + STANDING + ") order by f.year")
			.param("paket", paket.value())
			.param("insats", insats.value())
			.query(JdbcYearsStore::lifeYear)
			.list();
	}

	@Override
	public Map<InsatsId, String> findLabels(PaketId paket, Collection<InsatsId> insatser) {
		Map<InsatsId, String> labels = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (b.insats_id) b.insats_id, b.label
				from fordelning f join budgetpost b on b.fordelning_id = f.id
				where b.insats_id = any(:insatser) and f.id in (""" + STANDING + """
				) order by b.insats_id, f.year desc
				""")
			.param("paket", paket.value())
			.param("insatser", values(insatser))
			.query((RowCallbackHandler) (row) -> labels.put(new InsatsId(row.getLong("insats_id")),
					row.getString("label")));
		return labels;
	}

	private static LifeYear lifeYear(ResultSet row, int number) throws SQLException {
		return new LifeYear(Columns.year(row), new FordelningId(row.getLong("id")),
				YearSource.of(FordelningOrigin.valueOf(row.getString("origin"))), post(row), null,
				LineageColumns.lineage(row));
	}

	private static @Nullable Budgetpost post(ResultSet row) throws SQLException {
		String label = row.getString("label");
		if (label == null) {
			return null;
		}
		Long amount = Columns.longOrNull(row, "amount_kr");
		return new Budgetpost(new InsatsId(row.getLong("insats_id")), label,
				Belopp.ofNullable((amount != null) ? new Kronor(amount) : null), row.getString("motivering"));
	}

	private static Long[] values(Collection<InsatsId> insatser) {
		return insatser.stream().map(InsatsId::value).toArray(Long[]::new);
	}

}
