package se.trygghetspaket.ekonomi.storage;

import se.trygghetspaket.ekonomi.domain.FinanceFilter;
import se.trygghetspaket.ekonomi.domain.FinanceSort;

/**
 * The queries of finance's desk. What makes a year deviate stands here too, since only
 * the database can choose a page by it; a test holds it to what the domain says.
 */
final class FinanceSql {

	/** The statuses that {@code ArendeStatus.undecided()} holds for. */
	private static final String UNDECIDED = "('UTKAST', 'EKONOMIGRANSKNING', 'UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT', 'ATERREMITTERAT')";

	/** The ram of each year as it is now. */
	private static final String RAM = """
			select b.id, b.paket_id, b.year, r.id as revision_id, r.revision, r.brutto_kr, r.kf_date is not null as confirmed,
				r.full_allocation_required, r.brutto_kr - coalesce((
					select sum(o.amount_kr) from omforing o where o.budgetram_revision_id = r.id), 0)::bigint as netto_kr
			from budgetram b
			cross join lateral (
				select x.* from budgetram_revision x where x.budgetram_id = b.id order by x.revision desc limit 1) r
			""";

	/**
	 * The cases of those years that are not decided, each with whether its certificate
	 * holds.
	 */
	private static final String OPEN_ARENDE = """
			select a.id, a.budgetram_id, a.status, s.sum_kr, s.sum_kr - s.base_kr as added_kr, coalesce(i.holds, false) as holds,
				a.status in ('UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT') and not coalesce(i.holds, false) as lapsed
			from ram
			join arende a on a.budgetram_id = ram.id and a.status in %s
			join arende_version v on v.arende_id = a.id and v.version = a.version
			join fordelning f on f.id = v.fordelning_id
			cross join lateral (
				select coalesce(sum(p.amount_kr) filter (where p.fordelning_id = v.fordelning_id), 0)::bigint as sum_kr,
					coalesce(sum(p.amount_kr) filter (where p.fordelning_id = v.base_fordelning_id), 0)::bigint as base_kr
				from budgetpost p where p.fordelning_id in (v.fordelning_id, v.base_fordelning_id)) s
			left join lateral (
				select k.version = a.version and k.fordelning_sha256 = f.sha256
					and k.budgetram_revision_id = ram.revision_id as holds
				from ekonomiintyg k where k.arende_id = a.id order by k.id desc limit 1) i on true
			"""
		.formatted(UNDECIDED);

	private static final String IN_FORCE = """
			select ram.id, coalesce(sum(p.amount_kr), 0)::bigint as decided_kr
			from ram
			join gallande g on g.paket_id = ram.paket_id and g.year = ram.year
			left join budgetpost p on p.fordelning_id = g.fordelning_id
			group by ram.id
			""";

	/** What a year comes to. */
	private static final String FIGURES = """
			select ram.*, g.decided_kr, coalesce(c.waiting, 0) as waiting,
				not ram.confirmed
				or g.decided_kr is null and ram.netto_kr > 0
				or coalesce(g.decided_kr > ram.netto_kr, false)
				or coalesce(ram.full_allocation_required and g.decided_kr < ram.netto_kr, false)
				or coalesce(c.most_kr > ram.netto_kr, false)
				or coalesce(c.lapsed, false) as deviates
			from ram
			left join in_force g on g.id = ram.id
			left join lateral (
				select count(*) filter (where o.status = 'EKONOMIGRANSKNING' or o.lapsed) as waiting, bool_or(o.lapsed) as lapsed,
					max(greatest(o.sum_kr, coalesce(g.decided_kr, 0) + o.added_kr)) as most_kr
				from open_arende o where o.budgetram_id = ram.id) c on true
			""";

	/** Has a row with the summary even where the page is empty. */
	static String search(FinanceFilter filter) {
		return """
				with ram as materialized (
					%s
					join paket p on p.id = b.paket_id
					where (cast(:slug as text) is null or p.slug = :slug)
						and (cast(:from as integer) is null or b.year >= :from)
						and (cast(:to as integer) is null or b.year <= :to)
				), in_force as (%s), open_arende as (%s), figures as materialized (%s
				), selected as (
					select f.*, p.slug, p.name as paket_name, p.amount_unit, p.amount_word, p.amount_decimals,
						p.amount_with_unit, f.netto_kr - coalesce(f.decided_kr, 0) as left_kr
					from figures f join paket p on p.id = f.paket_id
					where case :status when 'STAMMER' then not f.deviates when 'AVVIKER' then f.deviates
						when 'VANTAR_PA_INTYG' then f.waiting > 0 else true end
				), page as (
					select s.*, row_number() over (order by %s) as place from selected s
					order by place limit :size offset :offset
				)
				select t.*, page.*
				from (select count(*) as years, count(*) filter (where deviates) as deviating,
						count(*) filter (where not confirmed) as preliminary,
						count(*) filter (where decided_kr is null) as undecided, coalesce(sum(waiting), 0) as waiting_arenden,
						(select count(*) from selected) as total
					from figures) t
				left join page on true
				order by page.place
				"""
			.formatted(RAM, IN_FORCE, OPEN_ARENDE, FIGURES, order(filter));
	}

	/** The cases of some years. */
	static final String OF_YEARS = arenden("where b.id = any(:ramar)", "order by a.status_since, a.id");

	/** Those that wait for finance, of years with a case that may. */
	static final String WAITING = arenden(
			"where exists (select 1 from arende w where w.budgetram_id = b.id and w.status in ('EKONOMIGRANSKNING', "
					+ "'UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT'))",
			"where o.status = 'EKONOMIGRANSKNING' or o.lapsed order by a.status_since, a.id limit :most");

	private FinanceSql() {
	}

	private static String arenden(String ramar, String arenden) {
		return """
				with ram as materialized (%s), open_arende as (%s)
				select o.*, a.rubrik, coalesce(a.diarienummer, '') as diarienummer, a.status_since, a.year, a.owner_id,
					u.name as owner_name, p.id as paket_id, p.slug, p.name as paket_name, p.amount_unit, p.amount_word,
					p.amount_decimals, p.amount_with_unit
				from open_arende o
				join arende a on a.id = o.id
				join paket p on p.id = a.paket_id
				join app_user u on u.id = a.owner_id
				%s
				""".formatted(RAM + ramar, OPEN_ARENDE, arenden);
	}

	private static String order(FinanceFilter filter) {
		// Nothing decided is less than 0 kr.
		String direction = filter.descending() ? " desc nulls last" : " nulls first";
		return column(filter.sort()) + direction + ", paket_name, paket_id, year desc";
	}

	private static String column(FinanceSort sort) {
		return switch (sort) {
			case PAKET -> "paket_name";
			case YEAR -> "year";
			case NETTO -> "netto_kr";
			case BESLUTAT -> "decided_kr";
			case KVAR -> "left_kr";
		};
	}

}
