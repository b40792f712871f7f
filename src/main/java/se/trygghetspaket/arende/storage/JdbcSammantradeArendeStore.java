package se.trygghetspaket.arende.storage;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArendeStore;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeLine;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.StaleVersion;

@Repository
class JdbcSammantradeArendeStore implements SammantradeArendeStore {

	private static final String ITEM = "select " + SammantradeRow.COLUMNS + ", " + SammantradeRow.ITEM_COLUMNS + """

			from sammantrade_arende sa
			join sammantrade s on s.id = sa.sammantrade_id
			""";

	private static final String LINE = "select " + SammantradeRow.COLUMNS + ", " + SammantradeRow.ITEM_COLUMNS
			+ """
					, coalesce(a.diarienummer, '') as diarienummer, a.rubrik, a.status, p.amount_unit, p.amount_word,
						p.amount_decimals, p.amount_with_unit, (
							select coalesce(sum(b.amount_kr), 0) from budgetpost b where b.fordelning_id = v.fordelning_id) as sum_kr
					from sammantrade_arende sa
					join sammantrade s on s.id = sa.sammantrade_id
					join arende a on a.id = sa.arende_id
					join arende_version v on v.arende_id = sa.arende_id and v.version = sa.version
					join paket p on p.id = a.paket_id
					""";

	private final JdbcClient jdbc;

	JdbcSammantradeArendeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<SammantradeArende> find(SammantradeId sammantrade, ArendeId arende) {
		return this.jdbc.sql(ITEM + "where sa.sammantrade_id = :id and sa.arende_id = :arende and not sa.struck")
			.param("id", sammantrade.value())
			.param("arende", arende.value())
			.query(SammantradeRow::item)
			.optional();
	}

	@Override
	public Optional<SammantradeArende> findPlanned(ArendeId arende, Organ organ) {
		return this.jdbc.sql(ITEM + "where sa.arende_id = :arende and sa.organ = :organ and sa.paragraf is null")
			.param("arende", arende.value())
			.param("organ", organ.name())
			.query(SammantradeRow::item)
			.optional();
	}

	@Override
	public List<SammantradeArende> findAll(ArendeId arende) {
		return this.jdbc.sql(ITEM + "where sa.arende_id = :arende and not sa.struck order by s.datum, s.organ")
			.param("arende", arende.value())
			.query(SammantradeRow::item)
			.list();
	}

	@Override
	public List<SammantradeArende> findCurrent(Organ organ, Set<ArendeStatus> statuses) {
		return this.jdbc.sql(ITEM + """
				join arende a on a.id = sa.arende_id and a.version = sa.version
				where sa.organ = :organ and a.status = any(:statuses) and not sa.struck order by s.datum
				""")
			.param("organ", organ.name())
			.param("statuses", ArendeRow.names(statuses))
			.query(SammantradeRow::item)
			.list();
	}

	@Override
	public List<SammantradeLine> findLines(SammantradeId sammantrade, Set<ArendeStatus> statuses) {
		return this.jdbc.sql(LINE + """
				where sa.sammantrade_id = :id and a.status = any(:statuses) and not sa.struck
				order by sa.position, sa.arende_id
				""")
			.param("id", sammantrade.value())
			.param("statuses", ArendeRow.names(statuses))
			.query(SammantradeRow::line)
			.list();
	}

	@Override
	public List<ArendeId> findOrder(SammantradeId sammantrade) {
		return this.jdbc
			.sql("select arende_id from sammantrade_arende where sammantrade_id = :id order by position, arende_id")
			.param("id", sammantrade.value())
			.query((row, number) -> new ArendeId(row.getLong("arende_id")))
			.list();
	}

	@Override
	public List<Paragraf> findParagrafer(SammantradeId sammantrade) {
		return this.jdbc.sql("""
				select paragraf from sammantrade_arende
				where sammantrade_id = :id and paragraf is not null and not struck
				order by cast(substring(paragraf from '^[0-9]+') as integer), paragraf
				""").param("id", sammantrade.value()).query((row, number) -> new Paragraf(row.getString(1))).list();
	}

	@Override
	public void insert(SammantradeId sammantrade, ArendeId arende, int version) {
		requireOne(arende,
				this.jdbc.sql("""
						insert into sammantrade_arende (sammantrade_id, organ, arende_id, version, position)
						select s.id, s.organ, :arende, :version, coalesce((
							select max(sa.position) + 1 from sammantrade_arende sa where sa.sammantrade_id = s.id), 0)
						from sammantrade s where s.id = :id
						on conflict do nothing
						""")
					.param("id", sammantrade.value())
					.param("arende", arende.value())
					.param("version", version)
					.update());
	}

	@Override
	public void delete(SammantradeId sammantrade, ArendeId arende) {
		requireOne(arende, this.jdbc.sql("""
				delete from sammantrade_arende where sammantrade_id = :id and arende_id = :arende and paragraf is null
				""").param("id", sammantrade.value()).param("arende", arende.value()).update());
	}

	@Override
	public void reorder(SammantradeId sammantrade, List<ArendeId> order) {
		this.jdbc.sql("""
				update sammantrade_arende sa set position = o.position - 1
				from unnest(cast(:order as bigint[])) with ordinality as o (arende_id, position)
				where sa.sammantrade_id = :id and sa.arende_id = o.arende_id
				""")
			.param("id", sammantrade.value())
			.param("order", order.stream().map(ArendeId::value).toArray(Long[]::new))
			.update();
	}

	@Override
	public void recordParagraf(SammantradeId sammantrade, ArendeId arende, Paragraf paragraf) {
		requireOne(arende,
				this.jdbc.sql("""
						update sammantrade_arende set paragraf = :paragraf, lock_version = lock_version + 1
						where sammantrade_id = :id and arende_id = :arende and paragraf is null
						""")
					.param("paragraf", paragraf.value())
					.param("id", sammantrade.value())
					.param("arende", arende.value())
					.update());
	}

	@Override
	public void recordForslag(SammantradeArende read, Forslag forslag) {
		requireOne(read.arende(), this.jdbc.sql("""
				update sammantrade_arende set paragraf = :paragraf, forslag = :text, lock_version = lock_version + 1
				where sammantrade_id = :id and arende_id = :arende and lock_version = :read
				""")
			.param("paragraf", forslag.paragraf().value())
			.param("text", forslag.text())
			.param("id", read.sammantrade().id().value())
			.param("arende", read.arende().value())
			.param("read", read.lockVersion())
			.update());
	}

	@Override
	public void correct(SammantradeArende read, SammantradeId to, Paragraf paragraf) {
		SammantradeId from = read.sammantrade().id();
		this.jdbc.sql("update sammantrade_arende set struck = true where sammantrade_id = :id and arende_id = :arende")
			.param("id", from.value())
			.param("arende", read.arende().value())
			.update();
		requireOne(read.arende(),
				this.jdbc
					.sql("""
							insert into sammantrade_arende (sammantrade_id, organ, arende_id, version, position, paragraf)
							select s.id, s.organ, :arende, :version, coalesce((
								select max(sa.position) + 1 from sammantrade_arende sa where sa.sammantrade_id = s.id), 0), :paragraf
							from sammantrade s where s.id = :id
							on conflict (sammantrade_id, arende_id) do update
							set paragraf = excluded.paragraf, struck = false, lock_version = sammantrade_arende.lock_version + 1
							""")
					.param("id", to.value())
					.param("arende", read.arende().value())
					.param("version", read.version())
					.param("paragraf", paragraf.value())
					.update());
	}

	private static void requireOne(ArendeId arende, int changed) {
		if (changed != 1) {
			throw new StaleVersion("arende " + arende.value() + " on a meeting");
		}
	}

}
