package se.trygghetspaket.search.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.search.domain.Hit;
import se.trygghetspaket.search.domain.HitKind;
import se.trygghetspaket.search.domain.HitPage;
import se.trygghetspaket.search.domain.SearchFilter;
import se.trygghetspaket.search.domain.SearchStore;
import se.trygghetspaket.shared.BudgetYear;

@Repository
class JdbcSearchStore implements SearchStore {

	/** They stand in no text; one that does would mark wrongly and do nothing else. */
	private static final char MARK = '\uE000';

	private static final char UNMARK = '\uE001';

	private static final String COUNTS = Arrays.stream(HitKind.values())
		.map((kind) -> "count(*) filter (where kind = '" + kind + "') as " + column(kind))
		.collect(Collectors.joining(", "));

	/**
	 * What is found in each table is found by its index; whose it is, and whether it may
	 * be seen, is asked of the case as it stands now. Only the current version of a case
	 * is searched, and what was decided.
	 */
	private static final String FOUND = """
			with typed as materialized (
				select websearch_to_tsquery('swedish', :text) as words,
					websearch_to_tsquery('swedish', :before) as before,
					case when :prefix <> '' then to_tsquery('simple', :prefix || ':*') end as prefix
			), asked as materialized (
				select numnode(t.words) > 0 as searchable,
					case when t.prefix is null or numnode(t.words) = 0 then t.words
						else t.words || (t.before && t.prefix) end as query
				from typed t
			), found (kind, arende_id, paket_id, rank, position, heading, body) as (
				select 'ARENDE', a.id, null::bigint, 1.5 * ts_rank(a.search_words, q.query), 0, '',
					concat_ws(' · ', a.rubrik, a.diarienummer)
				from asked q join arende a on a.search_words @@ q.query
				union all
				select 'ARENDE', n.id, null, 10, 0, '', concat_ws(' · ', n.rubrik, n.diarienummer)
				from (select a.id, a.rubrik, a.diarienummer from arende a where upper(a.diarienummer) = :number
					union
					select a.id, a.rubrik, a.diarienummer from arende a
					where upper(regexp_replace(a.diarienummer, '^.*\\s', '')) = :number) n
			""" + """
				union all
				select 'POST', v.arende_id, null, ts_rank(b.search_words, q.query), b.position, b.label,
					concat_ws(': ', b.label, nullif(b.motivering, ''))
				from asked q join budgetpost b on b.search_words @@ q.query
				cross join lateral (
					select v.arende_id from arende_version v
					join arende a on a.id = v.arende_id and a.version = v.version
					where v.fordelning_id = b.fordelning_id
					union
					select d.arende_id from beslut d where d.fordelning_id = b.fordelning_id) v
				union all
				select 'TJANSTESKRIVELSE', s.arende_id, null, ts_rank(s.search_words, q.query), s.position, s.rubrik,
					regexp_replace(concat_ws(E'\\n', s.rubrik, s.text), '\\{\\{[^}]*\\}\\}|[*#]', '', 'g')
				from asked q join avsnitt s on s.search_words @@ q.query
				join arende a on a.id = s.arende_id and a.version = s.version
				union all
				select 'BESLUT', d.arende_id, null, ts_rank(d.search_words, q.query), 0, '', null
				from asked q join beslut d on d.search_words @@ q.query
				union all
				select 'BESLUT', r.arende_id, null, 0.5, 0, '', null
				from asked q join rattelse r on to_tsvector('swedish', '§ ' || r.to_value) @@ q.query
				where r.field in ('PARAGRAF', 'BESLUTSFATTARE', 'DATUM')
			"""
			+ """
						union all
						select 'YRKANDE', y.arende_id, null, ts_rank(y.search_words, q.query), y.number, y.mover,
							concat_ws(': ', y.mover, nullif(y.text, ''))
						from asked q join yrkande y on y.search_words @@ q.query
						union all
						select 'PAKET', null, p.id, 1.5 * ts_rank(p.search_words, q.query), 0, '', p.name
						from asked q join paket p on p.search_words @@ q.query
					), visible as (
						select f.*, coalesce(a.rubrik, p.name) as title, coalesce(a.diarienummer, '') as diarienummer, p.name as paket,
							p.slug, a.year, a.status
						from found f
						left join arende a on a.id = f.arende_id
						join paket p on p.id = coalesce(a.paket_id, f.paket_id)
						where (f.arende_id is null or a.status = any(:statuses))
							and (cast(:year as integer) is null or a.year = :year)
							and (:paket = '' or p.slug = :paket)
					"""
			+ """
					), placed as (
						select v.*, row_number() over (partition by v.kind, v.arende_id, v.paket_id order by v.rank desc, v.position) as place,
							count(*) over (partition by v.kind, v.arende_id, v.paket_id) as places
						from visible v
					), best as (
						select * from placed where place = 1
					), counted as (
						select %s, count(*) filter (where cast(:kind as text) is null or kind = :kind) as total from best
					), page as (
						select * from best where cast(:kind as text) is null or kind = :kind
						order by rank desc, year desc, kind, arende_id desc, paket_id limit :size
						offset (select least(:offset, greatest(0, c.total - 1) / :size * :size) from counted c)
					)
					"""
				.formatted(COUNTS);

	private static final String DECISION = """
			case d.utfall when 'BIFALL' then 'Bifall' when 'BIFALL_MED_ANDRING' then 'Bifall med ändring' else 'Avslag' end
				|| ' · ' || case d.organ when 'KOMMUNSTYRELSEN' then 'Kommunstyrelsen' when 'ORDFORANDE' then 'Ordförandebeslut'
					else 'Delegationsbeslut' end
				|| coalesce(' ' || coalesce(r.beslutsfattare, d.beslutsfattare), '')
				|| ' ' || coalesce(r.datum, to_char(d.datum, 'YYYY-MM-DD'))
				|| coalesce(' § ' || coalesce(r.paragraf, d.paragraf), '')
			""";

	private static final String SHOWN = """
			select q.searchable, c.*, p.*, ts_headline('swedish', coalesce(p.body, d.text, ''), q.query, :headline) as context
			from asked q cross join counted c left join page p on true
			left join lateral (
				select %s as text
				from beslut d cross join lateral (
					select (array_agg(x.to_value order by x.id desc) filter (where x.field = 'PARAGRAF'))[1] as paragraf,
						(array_agg(x.to_value order by x.id desc) filter (where x.field = 'BESLUTSFATTARE'))[1] as beslutsfattare,
						(array_agg(x.to_value order by x.id desc) filter (where x.field = 'DATUM'))[1] as datum
					from rattelse x where x.arende_id = d.arende_id) r
				where p.kind = 'BESLUT' and d.arende_id = p.arende_id) d on true
			order by p.rank desc, p.year desc, p.kind, p.arende_id desc, p.paket_id
			"""
		.formatted(DECISION);

	private static final String HEADLINE = "StartSel=" + MARK + ", StopSel=" + UNMARK
			+ ", MaxFragments=2, MaxWords=22, MinWords=10, FragmentDelimiter=\" … \"";

	static final String SQL = FOUND + SHOWN;

	private final JdbcClient jdbc;

	JdbcSearchStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public HitPage search(SearchFilter filter, Set<String> statuses, int page) {
		return this.jdbc.sql(SQL)
			.param("text", filter.text().text())
			.param("before", filter.text().beforeLast())
			.param("prefix", filter.text().prefix())
			.param("number", filter.text().diarienummer())
			.param("statuses", statuses.toArray(String[]::new))
			.param("year", filter.year().map(BudgetYear::value).orElse(null))
			.param("paket", filter.paket())
			.param("kind", filter.kind().map(HitKind::name).orElse(null))
			.param("size", HitPage.SIZE)
			.param("offset", (page - 1L) * HitPage.SIZE)
			.param("headline", HEADLINE)
			.query((ResultSet rows) -> page(rows, page));
	}

	private static HitPage page(ResultSet rows, int wanted) throws SQLException {
		List<Hit> hits = new ArrayList<>();
		Map<HitKind, Integer> counts = new EnumMap<>(HitKind.class);
		int total = 0;
		boolean searchable = false;
		while (rows.next()) {
			total = rows.getInt("total");
			searchable = rows.getBoolean("searchable");
			for (HitKind kind : HitKind.values()) {
				counts.put(kind, rows.getInt(column(kind)));
			}
			if (rows.getString("kind") != null) {
				hits.add(hit(rows));
			}
		}
		int last = Math.max(1, (total + HitPage.SIZE - 1) / HitPage.SIZE);
		return new HitPage(hits, Math.min(wanted, last), counts, total, searchable || total > 0);
	}

	private static Hit hit(ResultSet row) throws SQLException {
		return new Hit(HitKind.valueOf(row.getString("kind")), row.getLong("arende_id"), row.getString("title"),
				row.getString("diarienummer"), row.getString("paket"), row.getString("slug"), text(row, "year"),
				text(row, "status"), row.getString("heading"), pieces(row.getString("context")),
				row.getInt("places") - 1);
	}

	private static String text(ResultSet row, String column) throws SQLException {
		String text = row.getString(column);
		return (text != null) ? text : "";
	}

	/** The marked text cut where the marks stand. */
	static List<Hit.Piece> pieces(String headline) {
		List<Hit.Piece> pieces = new ArrayList<>();
		boolean marked = false;
		StringBuilder piece = new StringBuilder();
		for (char c : (headline + UNMARK).toCharArray()) {
			if (c == MARK || c == UNMARK) {
				if (!piece.isEmpty()) {
					pieces.add(new Hit.Piece(piece.toString(), marked));
				}
				piece.setLength(0);
				marked = c == MARK;
			}
			else {
				piece.append(c);
			}
		}
		return pieces;
	}

	private static String column(HitKind kind) {
		return "count_" + kind.name().toLowerCase(Locale.ROOT);
	}

}
