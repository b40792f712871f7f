package se.trygghetspaket.paket.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.FordelningStore;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcFordelningStore implements FordelningStore {

	static final String SELECT = """
			select f.id, f.paket_id, f.year, f.origin, f.omrakning, f.frozen, f.lock_version, b.*, l.*
			from fordelning f
			cross join lateral (
				select array_agg(b.insats_id order by b.position) as insatser, array_agg(b.label order by b.position) as labels,
					array_agg(b.amount_kr order by b.position) as amounts,
					array_agg(b.motivering order by b.position) as motiveringar
				from budgetpost b where b.fordelning_id = f.id) b
			"""
			+ LineageColumns.JOIN;

	/** For each year the one in force, else the latest read in, else restated. */
	private static final String TO_COMPARE_WITH = """
			select distinct on (c.year) c.id from fordelning c
			left join gallande g on g.fordelning_id = c.id
			where c.paket_id = :paket and (g.fordelning_id is not null or c.origin <> 'ARENDE')
			order by c.year desc, g.fordelning_id is not null desc, c.origin, c.created_at desc, c.id desc
			""";

	private static final String SELECT_IN_FORCE = SELECT + "join gallande g on g.fordelning_id = f.id ";

	private final JdbcClient jdbc;

	JdbcFordelningStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<StoredFordelning> find(FordelningId id) {
		return Optional.ofNullable(findAll(List.of(id)).get(id));
	}

	@Override
	public Map<FordelningId, StoredFordelning> findAll(Collection<FordelningId> ids) {
		return this.jdbc.sql(SELECT + "where f.id = any(:ids)")
			.param("ids", ids.stream().map(FordelningId::value).toArray(Long[]::new))
			.query(JdbcFordelningStore::fordelning)
			.stream()
			.collect(Collectors.toUnmodifiableMap(StoredFordelning::id, Function.identity()));
	}

	@Override
	public Optional<StoredFordelning> findInForce(PaketId paket, BudgetYear year) {
		return this.jdbc.sql(SELECT_IN_FORCE + "where g.paket_id = :paket and g.year = :year")
			.param("paket", paket.value())
			.param("year", year.value())
			.query(JdbcFordelningStore::fordelning)
			.optional();
	}

	@Override
	public Optional<StoredFordelning> findLatestInForce(PaketId paket) {
		return this.jdbc.sql(SELECT_IN_FORCE + "where g.paket_id = :paket order by g.year desc limit 1")
			.param("paket", paket.value())
			.query(JdbcFordelningStore::fordelning)
			.optional();
	}

	@Override
	public Set<FordelningId> findInForce(Collection<FordelningId> ids) {
		return this.jdbc.sql("select fordelning_id from gallande where fordelning_id = any(:ids)")
			.param("ids", ids.stream().map(FordelningId::value).toArray(Long[]::new))
			.query((row, number) -> new FordelningId(row.getLong("fordelning_id")))
			.set();
	}

	@Override
	public List<StoredFordelning> findAllToCompareWith(PaketId paket) {
		return this.jdbc.sql(SELECT + "where f.id in (" + TO_COMPARE_WITH + ") order by f.year")
			.param("paket", paket.value())
			.query(JdbcFordelningStore::fordelning)
			.list();
	}

	@Override
	public Optional<StoredFordelning> findLatestToCompareWith(PaketId paket) {
		return this.jdbc.sql(SELECT + "where f.id in (" + TO_COMPARE_WITH + ") order by f.year desc limit 1")
			.param("paket", paket.value())
			.query(JdbcFordelningStore::fordelning)
			.optional();
	}

	@Override
	public List<StoredFordelning> findReadWithoutRam(PaketId paket) {
		return this.jdbc.sql(SELECT + "where f.id in (" + TO_COMPARE_WITH + """
				) and not exists (select 1 from budgetram r where r.paket_id = f.paket_id and r.year = f.year)
				order by f.year desc
				""").param("paket", paket.value()).query(JdbcFordelningStore::fordelning).list();
	}

	@Override
	public List<StoredFordelning> findComparable(PaketId paket, BudgetYear year) {
		return this.jdbc.sql(SELECT + """
				where f.paket_id = :paket and f.year = :year and f.id in (
					select g.fordelning_id from gallande g where g.paket_id = :paket and g.year = :year
					union all
					(select distinct on (other.origin) other.id from fordelning other
					where other.paket_id = :paket and other.year = :year and other.origin <> 'ARENDE' and other.frozen
					order by other.origin, other.created_at desc, other.id desc))
				""")
			.param("paket", paket.value())
			.param("year", year.value())
			.query(JdbcFordelningStore::fordelning)
			.list();
	}

	@Override
	public Optional<BudgetYear> findLatestYearBefore(PaketId paket, BudgetYear year) {
		return this.jdbc.sql("""
				select f.year from fordelning f
				where f.paket_id = :paket and f.year < :year
					and (f.origin <> 'ARENDE' or exists (select 1 from gallande g where g.fordelning_id = f.id))
				order by f.year desc limit 1
				""")
			.param("paket", paket.value())
			.param("year", year.value())
			.query((row, number) -> Columns.year(row))
			.optional();
	}

	@Override
	public StoredFordelning insert(PaketId paket, FordelningOrigin origin, Fordelning fordelning, Instant at) {
		return insert(paket, origin, fordelning, 0, at);
	}

	@Override
	public StoredFordelning insert(PaketId paket, FordelningOrigin origin, Fordelning fordelning, long lockVersion,
			Instant at) {
		long id = this.jdbc.sql("""
				insert into fordelning (paket_id, year, origin, omrakning, lock_version, created_at)
				values (:paket, :year, :origin, :omrakning, :lockVersion, :at)
				returning id
				""")
			.param("paket", paket.value())
			.param("year", fordelning.year().value())
			.param("origin", origin.name())
			.param("omrakning", fordelning.omrakning())
			.param("lockVersion", lockVersion)
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.single();
		insertPoster(id, fordelning.poster());
		return get(new FordelningId(id));
	}

	@Override
	public StoredFordelning replacePoster(FordelningId id, long lockVersion, Fordelning fordelning) {
		int updated = this.jdbc.sql("""
				update fordelning set lock_version = lock_version + 1
				where id = :id and lock_version = :read and not frozen
				""").param("id", id.value()).param("read", lockVersion).update();
		requireOne(updated, id);
		this.jdbc.sql("delete from budgetpost where fordelning_id = :id").param("id", id.value()).update();
		insertPoster(id.value(), fordelning.poster());
		return get(id);
	}

	@Override
	public void freeze(StoredFordelning read) {
		if (read.frozen()) {
			return;
		}
		int updated = this.jdbc
			.sql("""
					update fordelning f set frozen = true, sha256 = :sha256, lineage_revision_id = case when f.origin = 'ARENDE' then
							(select max(r.id) from lineage_revision r where r.paket_id = f.paket_id and r.year = f.year) end
					where id = :id and lock_version = :read and not frozen
					""")
			.param("sha256", read.fordelning().sha256())
			.param("id", read.id().value())
			.param("read", read.lockVersion())
			.update();
		requireOne(updated, read.id());
	}

	@Override
	public void putInForce(FordelningId id, Instant at) {
		int stored = this.jdbc
			.sql("""
					insert into gallande (paket_id, year, fordelning_id, since)
					select f.paket_id, f.year, f.id, :at from fordelning f where f.id = :id
					on conflict (paket_id, year) do update set fordelning_id = excluded.fordelning_id, since = excluded.since
					""")
			.param("id", id.value())
			.param("at", Columns.timestamp(at))
			.update();
		if (stored == 0) {
			throw new NotFound("fordelning " + id.value());
		}
	}

	private StoredFordelning get(FordelningId id) {
		return find(id).orElseThrow(() -> new NotFound("fordelning " + id.value()));
	}

	private void insertPoster(long id, List<Budgetpost> poster) {
		try {
			this.jdbc.sql("""
					insert into budgetpost (fordelning_id, position, paket_id, insats_id, label, amount_kr, motivering)
					select f.id, b.number - 1, f.paket_id, b.insats, b.label, b.amount, b.motivering
					from fordelning f, unnest(:insatser, :labels, :amounts, :motiveringar)
						with ordinality as b (insats, label, amount, motivering, number)
					where f.id = :id
					""")
				.param("id", id)
				.param("insatser", poster.stream().map((post) -> post.insats().value()).toArray(Long[]::new))
				.param("labels", poster.stream().map(Budgetpost::label).toArray(String[]::new))
				.param("amounts", poster.stream().map(JdbcFordelningStore::amount).toArray(Long[]::new))
				.param("motiveringar", poster.stream().map(Budgetpost::motivering).toArray(String[]::new))
				.update();
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("budgetpost_insats")) {
				throw new NotFound("insats of another paket");
			}
			throw ex;
		}
	}

	private static @Nullable Long amount(Budgetpost post) {
		return post.belopp().kronor().map(Kronor::value).orElse(null);
	}

	private static void requireOne(int updated, FordelningId id) {
		if (updated != 1) {
			throw new StaleVersion("fordelning " + id.value());
		}
	}

	static StoredFordelning fordelning(ResultSet row, int number) throws SQLException {
		return new StoredFordelning(new FordelningId(row.getLong("id")), new PaketId(row.getLong("paket_id")),
				FordelningOrigin.valueOf(row.getString("origin")),
				new Fordelning(Columns.year(row), poster(row), LineageColumns.lineage(row), row.getString("omrakning")),
				row.getBoolean("frozen"), row.getLong("lock_version"));
	}

	private static List<Budgetpost> poster(ResultSet row) throws SQLException {
		List<Long> insatser = Columns.longs(row, "insatser");
		List<String> labels = Columns.texts(row, "labels");
		List<@Nullable Long> amounts = Columns.longs(row, "amounts");
		List<String> motiveringar = Columns.texts(row, "motiveringar");
		return IntStream.range(0, labels.size())
			.mapToObj((i) -> new Budgetpost(new InsatsId(insatser.get(i)), labels.get(i), belopp(amounts.get(i)),
					motiveringar.get(i)))
			.toList();
	}

	private static Belopp belopp(@Nullable Long amount) {
		return (amount != null) ? Belopp.of(new Kronor(amount)) : Belopp.undecided();
	}

}
