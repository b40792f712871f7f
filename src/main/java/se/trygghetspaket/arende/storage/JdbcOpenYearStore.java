package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.open.OpenYear;
import se.trygghetspaket.arende.domain.open.OpenYearStore;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcOpenYearStore implements OpenYearStore {

	/**
	 * What a decision put in force holds the changes of every decision of its year before
	 * it, so it is public when they all are.
	 */
	private static final String PUBLIC = """
			from beslut b
			join arende a on a.id = b.arende_id
			join paket p on p.id = a.paket_id
			left join justering j on j.arende_id = b.arende_id
			where b.gallande_fordelning_id is not null and not exists (
				select from arende ea
				join beslut e on e.arende_id = ea.id
				left join justering ej on ej.arende_id = e.arende_id
				where ea.paket_id = a.paket_id and ea.year = a.year and e.gallande_fordelning_id is not null
					and (e.recorded_at, e.arende_id) <= (b.recorded_at, b.arende_id) and e.organ = 'KOMMUNSTYRELSEN' and ej.arende_id is null)
			""";

	private static final String SELECT = """
			select distinct on (p.slug, a.year) p.id as paket_id, p.slug, p.name, a.year, a.id as arende_id,
				b.gallande_fordelning_id,
				greatest(b.recorded_at, j.recorded_at,
					(select max(r.recorded_at) from rattelse r where r.arende_id = a.id),
					(select max(r.recorded_at) from budgetram_revision r where r.budgetram_id = a.budgetram_id)) as changed_at
			"""
			+ PUBLIC;

	private static final String LATEST_FIRST = " order by p.slug, a.year desc, b.recorded_at desc, b.arende_id desc";

	private final JdbcClient jdbc;

	JdbcOpenYearStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<OpenYear> find(PaketSlug slug, BudgetYear year) {
		return this.jdbc.sql(SELECT + " and p.slug = :slug and a.year = :year" + LATEST_FIRST)
			.param("slug", slug.value())
			.param("year", year.value())
			.query(JdbcOpenYearStore::year)
			.optional();
	}

	@Override
	public List<OpenYear> findAll(int offset, int limit) {
		return this.jdbc.sql(SELECT + LATEST_FIRST + " offset :offset limit :limit")
			.param("offset", offset)
			.param("limit", limit)
			.query(JdbcOpenYearStore::year)
			.list();
	}

	@Override
	public int count() {
		return this.jdbc.sql("select count(distinct (p.id, a.year)) " + PUBLIC).query(Integer.class).single();
	}

	private static OpenYear year(ResultSet row, int number) throws SQLException {
		return new OpenYear(new PaketId(row.getLong("paket_id")), new PaketSlug(row.getString("slug")),
				row.getString("name"), new BudgetYear(row.getInt("year")), new ArendeId(row.getLong("arende_id")),
				new FordelningId(row.getLong("gallande_fordelning_id")), Columns.instant(row, "changed_at"));
	}

}
