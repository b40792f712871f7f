package se.trygghetspaket.arende.storage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendePage;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcArendeStore implements ArendeStore {

	private static final String SELECT = """
			select a.*, v.fordelning_id, v.previous_fordelning_id, v.base_fordelning_id, g.fordelning_id as in_force_id,
				o.name as owner_name, s.id as status_by_id, s.name as status_by_name, m.*, e.*
			from arende a
			join arende_version v on v.arende_id = a.id and v.version = a.version
			join app_user o on o.id = a.owner_id
			join app_user s on s.id = a.status_by
			left join gallande g on g.paket_id = a.paket_id and g.year = a.year
			left join lateral (
				select m.move, m.from_status, m.version as move_version, m.reason, m.made_at, u.id as made_by_id,
					u.name as made_by_name
				from arende_move m join app_user u on u.id = m.made_by
				where m.arende_id = a.id order by m.number desc limit 1) m on true
			cross join lateral (
				select array_agg(u.id order by u.id) as editor_ids, array_agg(u.name order by u.id) as editor_names
				from arende_editor e join app_user u on u.id = e.user_id where e.arende_id = a.id) e
			""";

	/** The case that proposed a fördelning, decided it or put it in force. */
	private static final String CARRIER = """
			select d.arende_id from arende_version d where d.fordelning_id = :fordelning
			union
			select b.arende_id from beslut b where :fordelning in (b.fordelning_id, b.gallande_fordelning_id)
			""";

	private final JdbcClient jdbc;

	private final ArendeSummaryQuery summaries;

	private final ArendeMoveTable road;

	private final EkonomiintygTable certificates;

	JdbcArendeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.summaries = new ArendeSummaryQuery(jdbc);
		this.road = new ArendeMoveTable(jdbc);
		this.certificates = new EkonomiintygTable(jdbc);
	}

	@Override
	public Optional<Arende> find(ArendeId id) {
		return this.jdbc.sql(SELECT + "where a.id = :id").param("id", id.value()).query(ArendeRow::arende).optional();
	}

	@Override
	public Optional<Arende> findByFordelning(FordelningId fordelning) {
		return this.jdbc.sql(SELECT + "where a.id = (" + CARRIER + ")")
			.param("fordelning", fordelning.value())
			.query(ArendeRow::arende)
			.optional();
	}

	@Override
	public List<TakenMove> findRoad(ArendeId id) {
		return this.road.findAll(id);
	}

	@Override
	public List<BudgetYear> findYears(Set<ArendeStatus> statuses) {
		return this.jdbc.sql("select distinct year from arende where status = any(:statuses) order by year desc")
			.param("statuses", ArendeRow.names(statuses))
			.query((row, number) -> Columns.year(row))
			.list();
	}

	@Override
	public Optional<Arende> findInForce(PaketId paket, BudgetYear year) {
		return this.jdbc.sql(SELECT + """
				where a.id = (
					select b.arende_id from gallande g join beslut b on b.gallande_fordelning_id = g.fordelning_id
					where g.paket_id = :paket and g.year = :year)
				""").param("paket", paket.value()).param("year", year.value()).query(ArendeRow::arende).optional();
	}

	@Override
	public List<Arende> findAll(PaketId paket, BudgetYear year, Set<ArendeStatus> statuses) {
		return this.jdbc
			.sql(SELECT + "where a.paket_id = :paket and a.year = :year and a.status = any(:statuses) order by a.id")
			.param("paket", paket.value())
			.param("year", year.value())
			.param("statuses", ArendeRow.names(statuses))
			.query(ArendeRow::arende)
			.list();
	}

	@Override
	public ArendePage search(ArendeFilter filter, Set<ArendeStatus> statuses, int page) {
		return this.summaries.search(filter, statuses, Math.max(1, page));
	}

	@Override
	public List<ArendeSummary> findSummaries(ArendeFilter filter, Set<ArendeStatus> statuses) {
		return this.summaries.findAll(filter, statuses);
	}

	@Override
	public List<ArendeSummary> findAll(Set<BudgetramId> ramar, Set<ArendeStatus> statuses) {
		return this.summaries.findAll(ramar, statuses);
	}

	@Override
	public Map<ArendeId, TakenMove> findLastMoves(Collection<ArendeId> ids) {
		return this.road.findLast(ids);
	}

	@Override
	public List<ArendeSummary> findWaiting(UserRef user, Set<ArendeMove> moves) {
		return this.summaries.findWaiting(user, moves);
	}

	@Override
	public Arende insert(NewArende draft, FordelningId fordelning, UserRef owner, Instant at) {
		long id = this.jdbc.sql("""
				insert into arende (budgetram_id, paket_id, year, diarienummer, rubrik, status, owner_id, created_at,
					status_since, status_by)
				values (:ram, :paket, :year, :diarienummer, :rubrik, :status, :owner, :at, :at, :owner)
				returning id
				""")
			.param("ram", draft.ram().id().value())
			.param("paket", draft.ram().paket().value())
			.param("year", draft.ram().year().value())
			.param("diarienummer", Optional.ofNullable(draft.diarienummer()).map(Diarienummer::value).orElse(null))
			.param("rubrik", draft.rubrik())
			.param("status", ArendeStatus.UTKAST.name())
			.param("owner", owner.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.single();
		insertVersion(id, fordelning, draft.previous(), draft.base());
		return find(new ArendeId(id)).orElseThrow(() -> new NotFound("arende " + id));
	}

	@Override
	public void insertVersion(Arende arende) {
		insertVersion(arende.id().value(), arende.fordelning(), arende.previous().orElse(null),
				arende.current().base().orElse(null));
	}

	/** The version that the case's row names. */
	private void insertVersion(long id, FordelningId fordelning, @Nullable FordelningId previous,
			@Nullable FordelningId base) {
		this.jdbc.sql("""
				insert into arende_version (arende_id, version, paket_id, year, fordelning_id, previous_fordelning_id,
					base_fordelning_id)
				select a.id, a.version, a.paket_id, a.year, :fordelning, :previous, :base from arende a where a.id = :id
				""")
			.param("fordelning", fordelning.value())
			.param("previous", (previous != null) ? previous.value() : null)
			.param("base", (base != null) ? base.value() : null)
			.param("id", id)
			.update();
	}

	@Override
	public void update(Arende arende) {
		int updated = this.jdbc.sql("""
				update arende set rubrik = :rubrik, diarienummer = :diarienummer, status = :status, version = :version,
					status_since = :since, status_by = :by, lock_version = lock_version + 1
				where id = :id and lock_version = :read
				""")
			.param("rubrik", arende.rubrik())
			.param("diarienummer", arende.diarienummer().map(Diarienummer::value).orElse(null))
			.param("status", arende.status().name())
			.param("version", arende.version())
			.param("since", Columns.timestamp(arende.place().since()))
			.param("by", arende.place().by().id())
			.param("id", arende.id().value())
			.param("read", arende.lockVersion())
			.update();
		requireOne(updated, arende.id());
		arende.taken().ifPresent((move) -> this.road.insert(arende.id(), move));
	}

	@Override
	public void addEditor(ArendeId id, UserRef user) {
		this.jdbc.sql("insert into arende_editor (arende_id, user_id) values (:id, :user) on conflict do nothing")
			.param("id", id.value())
			.param("user", user.id())
			.update();
	}

	@Override
	public void insertIntyg(Arende arende, Ekonomiintyg intyg) {
		this.certificates.insert(arende, intyg);
	}

	@Override
	public Optional<Ekonomiintyg> findIntyg(Arende arende) {
		return this.certificates.find(arende);
	}

	@Override
	public void insertBeslut(Arende arende, Beslut beslut) {
		int stored = this.jdbc
			.sql("""
					insert into beslut (arende_id, version, organ, beslutsfattare, sammantrade_id, datum, paragraf, utfall,
						fordelning_id, gallande_fordelning_id, recorded_by, recorded_at)
					values (:id, :version, :organ, nullif(:beslutsfattare, ''),
						(select s.id from sammantrade s where s.organ = :organ and s.datum = :datum), :datum, :paragraf, :utfall,
						:fordelning, :inForce, :by, :at)
					on conflict (arende_id) do nothing
					""")
			.param("id", arende.id().value())
			.param("version", arende.version())
			.param("organ", beslut.organ().name())
			.param("beslutsfattare", beslut.beslutsfattare())
			.param("datum", beslut.datum())
			.param("paragraf", beslut.paragraf().map(Paragraf::value).orElse(null))
			.param("utfall", beslut.utfall().name())
			.param("fordelning", beslut.fordelning().map(FordelningId::value).orElse(null))
			.param("inForce", beslut.inForce().map(FordelningId::value).orElse(null))
			.param("by", beslut.recordedBy().id())
			.param("at", Columns.timestamp(beslut.recordedAt()))
			.update();
		requireOne(stored, arende.id());
	}

	@Override
	public Optional<Beslut> findBeslut(ArendeId id) {
		return this.jdbc.sql(ArendeRow.BESLUT).param("id", id.value()).query(ArendeRow::beslut).optional();
	}

	private static void requireOne(int changed, ArendeId id) {
		if (changed != 1) {
			throw new StaleVersion("arende " + id.value());
		}
	}

}
