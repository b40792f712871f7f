package se.trygghetspaket.paket.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.ram.BudgetramStore;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.ram.RamRevision;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcBudgetramStore implements BudgetramStore {

	private static final String OMFORINGAR = """
			cross join lateral (
				select array_agg(o.receiver order by o.position) as receivers,
					array_agg(o.amount_kr order by o.position) as amounts, array_agg(o.reason order by o.position) as reasons
				from omforing o where o.budgetram_revision_id = v.id) o
			""";

	private static final String SELECT_LATEST = """
			select r.*, v.*, o.*
			from budgetram r
			join lateral (
				select v.* from budgetram_revision v where v.budgetram_id = r.id order by v.revision desc limit 1) v on true
			"""
			+ OMFORINGAR;

	/** The latest revision of a ram, then the one in effect where that is another. */
	private static final String SELECT_STANDING = """
			select r.*, v.*, o.*, r.in_effect = v.revision as effective
			from (select i.*, i.budgetram_id as id from budgetram_in_effect i) r
			join budgetram_revision v on v.budgetram_id = r.budgetram_id and v.revision in (r.latest, r.in_effect)
			""" + OMFORINGAR;

	private static final String LATEST_FIRST = " order by r.year desc, r.id, v.revision desc";

	private static final String LATEST_YEAR = "where r.year = (select max(x.year) from budgetram x where x.paket_id = r.paket_id)";

	/** Few rams ever are, so what is in force need not be summed for the others. */
	private static final String LOWERED = """
			where r.budgetram_id in (
				select n.budgetram_id
				from (select x.budgetram_id, x.revision, x.brutto_kr - coalesce((
						select sum(o.amount_kr) from omforing o where o.budgetram_revision_id = x.id), 0) as netto_kr
					from budgetram_revision x) n
				group by n.budgetram_id having max(n.netto_kr) > (array_agg(n.netto_kr order by n.revision desc))[1])
			""";

	private final JdbcClient jdbc;

	JdbcBudgetramStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Budgetram> find(PaketId paket, BudgetYear year) {
		return this.jdbc.sql(SELECT_LATEST + "where r.paket_id = :paket and r.year = :year")
			.param("paket", paket.value())
			.param("year", year.value())
			.query(JdbcBudgetramStore::ram)
			.optional();
	}

	@Override
	public List<Budgetram> findAll(PaketId paket) {
		return this.jdbc.sql(SELECT_LATEST + "where r.paket_id = :paket order by r.year desc")
			.param("paket", paket.value())
			.query(JdbcBudgetramStore::ram)
			.list();
	}

	@Override
	public List<Budgetram> findPreliminary() {
		return this.jdbc.sql(SELECT_LATEST + "where v.kf_date is null order by r.year, r.id")
			.query(JdbcBudgetramStore::ram)
			.list();
	}

	@Override
	public Optional<RamStanding> findStanding(PaketId paket, BudgetYear year) {
		return this.jdbc.sql(SELECT_STANDING + "where r.paket_id = :paket and r.year = :year" + LATEST_FIRST)
			.param("paket", paket.value())
			.param("year", year.value())
			.query(JdbcBudgetramStore::standings)
			.stream()
			.findFirst();
	}

	@Override
	public List<RamStanding> findStandings(PaketId paket) {
		return this.jdbc.sql(SELECT_STANDING + "where r.paket_id = :paket" + LATEST_FIRST)
			.param("paket", paket.value())
			.query(JdbcBudgetramStore::standings);
	}

	@Override
	public List<RamStanding> findStandings(PaketId paket, Collection<BudgetYear> years) {
		return this.jdbc.sql(SELECT_STANDING + "where r.paket_id = :paket and r.year = any(:years)" + LATEST_FIRST)
			.param("paket", paket.value())
			.param("years", years.stream().map(BudgetYear::value).toArray(Integer[]::new))
			.query(JdbcBudgetramStore::standings);
	}

	@Override
	public List<RamStanding> findLatestStandings() {
		return this.jdbc.sql(SELECT_STANDING + LATEST_YEAR + LATEST_FIRST).query(JdbcBudgetramStore::standings);
	}

	@Override
	public List<RamStanding> findComing() {
		return this.jdbc
			.sql(SELECT_STANDING + LOWERED + " and r.latest <> r.in_effect order by r.year, r.id, v.revision desc")
			.query(JdbcBudgetramStore::standings);
	}

	@Override
	public List<RamRevision> findRevisions(PaketId paket, BudgetYear year) {
		return this.jdbc.sql("""
				select r.*, v.*, o.*, u.name as recorded_by_name, v.recorded_by as recorded_by_id
				from budgetram r
				join budgetram_revision v on v.budgetram_id = r.id
				join app_user u on u.id = v.recorded_by
				""" + OMFORINGAR + "where r.paket_id = :paket and r.year = :year" + LATEST_FIRST)
			.param("paket", paket.value())
			.param("year", year.value())
			.query((row, number) -> new RamRevision(ram(row, number), Columns.user(row, "recorded_by"),
					Columns.instant(row, "recorded_at")))
			.list();
	}

	@Override
	public Map<PaketId, List<BudgetYear>> findYears() {
		Map<PaketId, List<BudgetYear>> years = new HashMap<>();
		this.jdbc.sql("select paket_id, year from budgetram order by paket_id, year desc")
			.query((RowCallbackHandler) (row) -> years
				.computeIfAbsent(new PaketId(row.getLong("paket_id")), (paket) -> new ArrayList<>())
				.add(Columns.year(row)));
		return years;
	}

	@Override
	public Budgetram insert(PaketId paket, BudgetYear year, Terms terms, UserRef by, Instant at) {
		long id = this.jdbc.sql("""
				insert into budgetram (paket_id, year) values (:paket, :year)
				on conflict (paket_id, year) do nothing returning id
				""")
			.param("paket", paket.value())
			.param("year", year.value())
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new StaleVersion("budgetram " + year.value()));
		BudgetramId ram = new BudgetramId(id);
		insertRevision(ram, 0, terms, by, at);
		return get(ram);
	}

	@Override
	public Budgetram revise(BudgetramId ram, int revisionRead, Terms terms, UserRef by, Instant at) {
		insertRevision(ram, revisionRead, terms, by, at);
		return get(ram);
	}

	@Override
	public void lock(BudgetramId ram) {
		int locked = this.jdbc.sql("update budgetram set lock_version = lock_version + 1 where id = :id")
			.param("id", ram.value())
			.update();
		if (locked == 0) {
			throw new NotFound("budgetram " + ram.value());
		}
	}

	private Budgetram get(BudgetramId id) {
		return this.jdbc.sql(SELECT_LATEST + "where r.id = :id")
			.param("id", id.value())
			.query(JdbcBudgetramStore::ram)
			.single();
	}

	private void insertRevision(BudgetramId ram, int revisionRead, Terms terms, UserRef by, Instant at) {
		KfBeslut beslut = terms.kfBeslut();
		long revision = this.jdbc
			.sql("""
					insert into budgetram_revision (budgetram_id, revision, brutto_kr, full_allocation_required,
						kf_date, kf_paragraf, kf_diarienummer, recorded_by, recorded_at)
					select :ram, :read + 1, :brutto, :full, cast(:kfDate as date), :kfParagraf, :kfDiarienummer, :by, :at
					where :read = (select coalesce(max(v.revision), 0) from budgetram_revision v where v.budgetram_id = :ram)
					on conflict (budgetram_id, revision) do nothing returning id
					""")
			.param("ram", ram.value())
			.param("read", revisionRead)
			.param("brutto", terms.brutto().value())
			.param("full", terms.fullAllocationRequired())
			.param("kfDate", (beslut != null) ? beslut.date() : null)
			.param("kfParagraf", (beslut != null) ? beslut.paragraf().value() : null)
			.param("kfDiarienummer", (beslut != null) ? beslut.diarienummer().value() : null)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new StaleVersion("budgetram " + ram.value()));
		insertOmforingar(revision, terms.omforingar());
	}

	private void insertOmforingar(long revision, List<Omforing> omforingar) {
		this.jdbc.sql("""
				insert into omforing (budgetram_revision_id, position, receiver, amount_kr, reason)
				select :revision, o.number - 1, o.receiver, o.amount, o.reason
				from unnest(:receivers, :amounts, :reasons) with ordinality as o (receiver, amount, reason, number)
				""")
			.param("revision", revision)
			.param("receivers", omforingar.stream().map(Omforing::receiver).toArray(String[]::new))
			.param("amounts", omforingar.stream().map((moved) -> moved.amount().value()).toArray(Long[]::new))
			.param("reasons", omforingar.stream().map(Omforing::reason).toArray(String[]::new))
			.update();
	}

	/** Of one or two rows for each ram, the latest revision first. */
	private static List<RamStanding> standings(ResultSet rows) throws SQLException {
		List<RamStanding> standings = new ArrayList<>();
		Budgetram coming = null;
		while (rows.next()) {
			Budgetram ram = ram(rows, rows.getRow());
			if (rows.getBoolean("effective")) {
				Long inForce = Columns.longOrNull(rows, "in_force_kr");
				standings.add(new RamStanding((coming != null) ? coming : ram, ram,
						(inForce != null) ? new Kronor(inForce) : null));
				coming = null;
			}
			else {
				coming = ram;
			}
		}
		return standings;
	}

	private static Budgetram ram(ResultSet row, int number) throws SQLException {
		return new Budgetram(new BudgetramId(row.getLong("id")), new PaketId(row.getLong("paket_id")),
				Columns.year(row), row.getInt("revision"), new Kronor(row.getLong("brutto_kr")), omforingar(row),
				row.getBoolean("full_allocation_required"), kfBeslut(row));
	}

	private static List<Omforing> omforingar(ResultSet row) throws SQLException {
		List<String> receivers = Columns.texts(row, "receivers");
		List<Long> amounts = Columns.longs(row, "amounts");
		List<String> reasons = Columns.texts(row, "reasons");
		return IntStream.range(0, receivers.size())
			.mapToObj((i) -> new Omforing(receivers.get(i), new Kronor(amounts.get(i)), reasons.get(i)))
			.toList();
	}

	private static @Nullable KfBeslut kfBeslut(ResultSet row) throws SQLException {
		LocalDate date = row.getObject("kf_date", LocalDate.class);
		return (date != null) ? new KfBeslut(date, new Paragraf(row.getString("kf_paragraf")),
				new Diarienummer(row.getString("kf_diarienummer"))) : null;
	}

}
