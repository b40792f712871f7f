package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.list.ArendeFilter;
import se.trygghetspaket.arende.domain.list.ArendePage;
import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

/** The lists of cases, each in one query. */
class ArendeSummaryQuery {

	private static final String SELECT = """
			select a.id, coalesce(a.diarienummer, '') as diarienummer, a.rubrik, a.status, a.version, a.year, a.status_since,
				a.owner_id, o.name as owner_name, a.paket_id, p.slug, p.name as paket_name, p.amount_unit, p.amount_word,
				p.amount_decimals, p.amount_with_unit, s.sum_kr, n.netto_kr,
				exists (select 1 from gallande g where g.fordelning_id = d.gallande_fordelning_id) as in_force
			from arende a
			join paket p on p.id = a.paket_id
			join app_user o on o.id = a.owner_id
			join arende_version v on v.arende_id = a.id and v.version = a.version
			left join beslut d on d.arende_id = a.id
			cross join lateral (
				select coalesce(sum(b.amount_kr), 0) as sum_kr from budgetpost b
				where b.fordelning_id = coalesce(d.fordelning_id, v.fordelning_id)) s
			cross join lateral (
				select r.brutto_kr - coalesce((
					select sum(f.amount_kr) from omforing f where f.budgetram_revision_id = r.id), 0) as netto_kr
				from budgetram_revision r where r.budgetram_id = a.budgetram_id order by r.revision desc limit 1) n
			""";

	/** Has a row with the total even where the page is empty. */
	private static final String SEARCH = """
			with selected as (
				select a.id, a.status_since
				from arende a join paket p on p.id = a.paket_id
				where a.status = any(:statuses)
					and (cast(:year as integer) is null or a.year = :year)
					and (cast(:status as text) is null or a.status = :status)
					and (:diarienummer = '' or a.diarienummer = :diarienummer)
					and strpos(lower(concat_ws(E'\\n', a.rubrik, a.diarienummer, p.name) collate "sv-x-icu"),
						lower(cast(:text as text) collate "sv-x-icu")) > 0
			), page as (
				select id from selected order by status_since desc, id desc limit :size offset :offset
			)
			select t.total, c.*
			from (select count(*) as total from selected) t
			left join (%s where a.id in (select id from page)) c on true
			order by c.status_since desc, c.id desc
			""".formatted(SELECT);

	private final JdbcClient jdbc;

	ArendeSummaryQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ArendePage search(ArendeFilter filter, Set<ArendeStatus> statuses, int page) {
		return search(filter, statuses, page, ArendePage.SIZE);
	}

	List<ArendeSummary> findAll(ArendeFilter filter, Set<ArendeStatus> statuses) {
		return search(filter, statuses, 1, Integer.MAX_VALUE).arenden();
	}

	private ArendePage search(ArendeFilter filter, Set<ArendeStatus> statuses, int page, int size) {
		return this.jdbc.sql(SEARCH)
			.param("statuses", ArendeRow.names(statuses))
			.param("year", filter.year().map(BudgetYear::value).orElse(null))
			.param("status", filter.status().map(ArendeStatus::name).orElse(null))
			.param("diarienummer", filter.diarienummer())
			.param("text", filter.text())
			.param("size", size)
			.param("offset", (page - 1L) * size)
			.query((ResultSet rows) -> page(rows, page));
	}

	List<ArendeSummary> findAll(Set<BudgetramId> ramar, Set<ArendeStatus> statuses) {
		return this.jdbc.sql(SELECT + """
				where a.budgetram_id = any(:ramar) and a.status = any(:statuses)
				order by in_force desc, a.status_since desc, a.id desc
				""")
			.param("ramar", ramar.stream().map(BudgetramId::value).toArray(Long[]::new))
			.param("statuses", ArendeRow.names(statuses))
			.query((row, number) -> summary(row))
			.list();
	}

	List<ArendeSummary> findWaiting(UserRef user, Set<ArendeMove> moves) {
		return this.jdbc.sql(SELECT + """
				where a.status = any(:statuses) and case
					when a.status = any(:owners) then a.owner_id = :user
					when a.status = :signing then exists (
						select 1 from undertecknare u
						where u.arende_id = a.id and u.version = a.version
							and (:sign and u.user_id = :user or :record and u.user_id is null and a.owner_id = :user)
							and not exists (select 1 from underskrift d where d.undertecknare_id = u.id))
					else true end
				order by a.status_since, a.id
				""")
			.param("statuses",
					ArendeRow.names(moves.stream().flatMap((move) -> move.from().stream()).collect(Collectors.toSet())))
			.param("owners", ArendeRow.names(Set.of(ArendeStatus.UTKAST, ArendeStatus.ATERREMITTERAT)))
			.param("signing", ArendeStatus.UNDERTECKNANDE.name())
			.param("sign", moves.contains(ArendeMove.SIGN))
			.param("record", moves.contains(ArendeMove.RECORD_SIGNATURE))
			.param("user", user.id())
			.query((row, number) -> summary(row))
			.list();
	}

	private static ArendePage page(ResultSet rows, int page) throws SQLException {
		List<ArendeSummary> arenden = new ArrayList<>();
		int total = 0;
		while (rows.next()) {
			total = rows.getInt("total");
			if (Columns.longOrNull(rows, "id") != null) {
				arenden.add(summary(rows));
			}
		}
		return new ArendePage(arenden, page, total);
	}

	private static ArendeSummary summary(ResultSet row) throws SQLException {
		Paket paket = new Paket(new PaketId(row.getLong("paket_id")), new PaketSlug(row.getString("slug")),
				row.getString("paket_name"), Columns.amountStyle(row));
		return new ArendeSummary(new ArendeId(row.getLong("id")), row.getString("diarienummer"),
				row.getString("rubrik"), ArendeStatus.valueOf(row.getString("status")), paket, Columns.year(row),
				Columns.user(row, "owner"), new Kronor(row.getLong("sum_kr")), new Kronor(row.getLong("netto_kr")),
				row.getInt("version"), Columns.instant(row, "status_since"), row.getBoolean("in_force"));
	}

}
