package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradePage;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeStore;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeTaken;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcSammantradeStore implements SammantradeStore {

	private static final String SELECT = "select " + SammantradeRow.COLUMNS + " from sammantrade s ";

	/** Has a row with the total even where the page is empty. */
	private static final String PAGE = """
			select t.total, p.*
			from (select count(*) as total from sammantrade) t
			left join (
				select %s, s.datum < :today as past, (
					select count(*) from sammantrade_arende sa join arende a on a.id = sa.arende_id
					where sa.sammantrade_id = s.id and not sa.struck and a.status = any(:statuses)) as arenden
				from sammantrade s
				order by past, abs(s.datum - :today), s.organ limit :size offset :offset) p on true
			order by p.past, abs(p.datum - :today), p.organ
			""".formatted(SammantradeRow.COLUMNS);

	private final JdbcClient jdbc;

	JdbcSammantradeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<Sammantrade> find(SammantradeId id) {
		return this.jdbc.sql(SELECT + "where s.id = :id")
			.param("id", id.value())
			.query(SammantradeRow::sammantrade)
			.optional();
	}

	@Override
	public Optional<Sammantrade> find(Organ organ, LocalDate datum) {
		return this.jdbc.sql(SELECT + "where s.organ = :organ and s.datum = :datum")
			.param("organ", organ.name())
			.param("datum", datum)
			.query(SammantradeRow::sammantrade)
			.optional();
	}

	@Override
	public List<Sammantrade> findUpcoming(Organ organ, LocalDate from) {
		return this.jdbc.sql(SELECT + "where s.organ = :organ and s.datum >= :from order by s.datum")
			.param("organ", organ.name())
			.param("from", from)
			.query(SammantradeRow::sammantrade)
			.list();
	}

	@Override
	public SammantradePage findAll(LocalDate today, Set<ArendeStatus> statuses, int page) {
		int number = Math.max(1, page);
		return this.jdbc.sql(PAGE)
			.param("today", today)
			.param("statuses", ArendeRow.names(statuses))
			.param("size", SammantradePage.SIZE)
			.param("offset", (number - 1L) * SammantradePage.SIZE)
			.query((ResultSet rows) -> page(rows, number));
	}

	@Override
	public Sammantrade insert(Organ organ, LocalDate datum) {
		return this.jdbc.sql("""
				insert into sammantrade as s (organ, datum) values (:organ, :datum)
				on conflict (organ, datum) do nothing returning\s""" + SammantradeRow.COLUMNS)
			.param("organ", organ.name())
			.param("datum", datum)
			.query(SammantradeRow::sammantrade)
			.optional()
			.orElseThrow(() -> new SammantradeTaken(organ, datum));
	}

	@Override
	public void update(Sammantrade sammantrade) {
		try {
			requireOne(sammantrade, this.jdbc.sql("""
					update sammantrade set datum = :datum, kallelse_datum = :kallelse, lock_version = lock_version + 1
					where id = :id and lock_version = :read
					""")
				.param("datum", sammantrade.datum())
				.param("kallelse", sammantrade.kallelse().orElse(null))
				.param("id", sammantrade.id().value())
				.param("read", sammantrade.lockVersion())
				.update());
		}
		catch (DuplicateKeyException ex) {
			throw new SammantradeTaken(sammantrade.organ(), sammantrade.datum());
		}
	}

	@Override
	public void delete(Sammantrade sammantrade) {
		requireOne(sammantrade,
				this.jdbc.sql("delete from sammantrade where id = :id and lock_version = :read")
					.param("id", sammantrade.id().value())
					.param("read", sammantrade.lockVersion())
					.update());
	}

	@Override
	public void lock(Set<SammantradeId> ids) {
		Long[] values = ids.stream().map(SammantradeId::value).toArray(Long[]::new);
		// In one order, so that two who each move a case the other way do not wait for
		// each other.
		List<Long> locked = this.jdbc
			.sql("select id from sammantrade where id = any(:ids) order by id for no key update")
			.param("ids", values)
			.query(Long.class)
			.list();
		if (locked.size() != values.length) {
			throw new NotFound("sammantrade " + ids);
		}
		this.jdbc.sql("update sammantrade set lock_version = lock_version + 1 where id = any(:ids)")
			.param("ids", values)
			.update();
	}

	private static SammantradePage page(ResultSet rows, int number) throws SQLException {
		List<SammantradePage.Row> found = new ArrayList<>();
		int total = 0;
		while (rows.next()) {
			total = rows.getInt("total");
			if (Columns.longOrNull(rows, "sammantrade_id") != null) {
				found.add(new SammantradePage.Row(SammantradeRow.sammantrade(rows, found.size()),
						rows.getInt("arenden")));
			}
		}
		return new SammantradePage(found, number, total);
	}

	private static void requireOne(Sammantrade sammantrade, int changed) {
		if (changed != 1) {
			throw new StaleVersion("sammantrade " + sammantrade.id().value());
		}
	}

}
