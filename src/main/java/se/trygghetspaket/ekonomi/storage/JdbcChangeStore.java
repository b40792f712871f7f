package se.trygghetspaket.ekonomi.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.ekonomi.domain.report.AmountChange;
import se.trygghetspaket.ekonomi.domain.report.ChangeFilter;
import se.trygghetspaket.ekonomi.domain.report.ChangeKind;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.ekonomi.domain.report.ChangeStore;
import se.trygghetspaket.ekonomi.domain.report.ChangeSubject;
import se.trygghetspaket.ekonomi.domain.report.ChangeSummary;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcChangeStore implements ChangeStore {

	private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

	/**
	 * What came in force by each decision, line by line, against what the decision before
	 * it for the year had put in force.
	 */
	private static final String BESLUT = """
			select 'BESLUT' as kind, 'POST' as subject, d.recorded_at, u.name as by_name, a.paket_id, a.year, a.id as arende_id,
				l.label, l.from_value, l.to_value, l.motivering as reason, d.datum, d.organ, d.paragraf, null as kf_diarienummer,
				a.id as chain_id, 0 as number, l.position
			from beslut d
			join arende a on a.id = d.arende_id
			join app_user u on u.id = d.recorded_by
			left join lateral (
				select e.gallande_fordelning_id as fordelning_id
				from arende other join beslut e on e.arende_id = other.id
				where other.paket_id = a.paket_id and other.year = a.year and e.gallande_fordelning_id is not null
					and (e.recorded_at, e.arende_id) < (d.recorded_at, d.arende_id)
				order by e.recorded_at desc, e.arende_id desc limit 1) before on true
			cross join lateral (
				select coalesce(n.label, o.label) as label, coalesce(n.position, 10000 + o.position) as position,
					coalesce(n.motivering, '') as motivering, n.amount_kr::text as to_value, o.amount_kr::text as from_value
				from (select * from budgetpost p where p.fordelning_id = d.gallande_fordelning_id) n
				full join (select * from budgetpost p where p.fordelning_id = before.fordelning_id) o on o.insats_id = n.insats_id
				where n.amount_kr is distinct from o.amount_kr) l
			where 'BESLUT' = any(:kinds) and d.gallande_fordelning_id is not null
				and d.recorded_at >= :from and d.recorded_at < :before
			""";

	/** Each amount of a revised ram, or that it was revised without any. */
	private static final String RAM = """
			select 'RAM', case when c.kind = 'RAM_IN_EFFECT' then c.kind when c.field = 'BRUTTO' then 'BRUTTO'
					when c.field = 'AMOUNT' then 'OMFORING' else 'RAM' end, c.recorded_at,
				c.by_name, c.chain_id, c.about::integer, null, c.subject,
				case when c.field <> 'REVISION' then c.from_value end, case when c.field <> 'REVISION' then c.to_value end,
				coalesce(o.reason, c.reason), r.kf_date, case when r.kf_date is not null then 'KF' end, r.kf_paragraf,
				r.kf_diarienummer, c.chain_id, c.number, c.position
			from (
				select h.*, max(h.to_value) filter (where h.field = 'REVISION') over entry as revision,
					count(*) filter (where h.field in ('BRUTTO', 'AMOUNT')) over entry as amounts
				from historik_change h
				where 'RAM' = any(:kinds) and h.chain_kind = 'PAKET' and h.kind in ('RAM_RECORDED', 'RAM_IN_EFFECT')
					and h.recorded_at >= :from and h.recorded_at < :before
				window entry as (partition by h.chain_id, h.number)) c
			left join budgetram b on b.paket_id = c.chain_id and b.year = c.about::integer
			left join budgetram_revision r on r.budgetram_id = b.id and r.revision = c.revision::integer
			left join lateral (
				select x.reason from omforing x
				where c.field = 'AMOUNT' and x.budgetram_revision_id = r.id and x.receiver = c.subject
				order by x.amount_kr::text = c.to_value desc, x.position limit 1) o on true
			where c.field in ('BRUTTO', 'AMOUNT') or c.field = 'REVISION' and c.amounts = 0
			""";

	/**
	 * Each amount of a draft's line; the motivering is the line's own in that version.
	 */
	private static final String UTKAST = """
			select 'UTKAST', 'POST', c.recorded_at, c.by_name, a.paket_id, a.year, a.id, c.subject, c.from_value, c.to_value,
				coalesce(nullif(p.motivering, ''), c.reason), null, null, null, null, c.chain_id, c.number, c.position
			from historik_change c
			join arende a on a.id = c.chain_id
			left join arende_version v on v.arende_id = a.id and v.version = c.version
			left join budgetpost p on p.fordelning_id = v.fordelning_id and p.insats_id = c.insats_id
			where 'UTKAST' = any(:kinds) and c.chain_kind = 'ARENDE' and c.field = 'AMOUNT' and c.insats_id is not null
				and c.kind in ('ARENDE_STARTED', 'POSTER_CHANGED', 'VERSION_STARTED', 'REBASED')
				and c.recorded_at >= :from and c.recorded_at < :before
			""";

	/**
	 * Has a row with the summary even where the page is empty. The paket is joined to the
	 * page alone: joined earlier, a plan made for any period searches once for each.
	 */
	private static final String SEARCH = """
			with change as materialized (
				select c.*
				from (%s union all %s union all %s) c
				where cast(:slug as text) is null or c.paket_id = (select p.id from paket p where p.slug = :slug)
			), page as (
				select c.*, row_number() over (
					order by c.recorded_at desc, c.kind, c.chain_id desc, c.number desc, c.position) as place
				from change c
				order by place limit :size offset :offset
			)
			select t.*, page.*, p.slug, p.name as paket_name, a.rubrik, a.diarienummer
			from (
				select count(*) as total, coalesce(sum(d.kr) filter (where d.kind = 'BESLUT'), 0)::bigint as in_force_kr,
					coalesce(sum(case when d.subject = 'OMFORING' then -d.kr else d.kr end) filter (where d.kind = 'RAM'), 0)::bigint
						as netto_kr
				from (
					select c.kind, c.subject,
						coalesce(nullif(c.to_value, '')::bigint, 0) - coalesce(nullif(c.from_value, '')::bigint, 0) as kr
					from change c) d) t
			left join page on true
			left join paket p on p.id = page.paket_id
			left join arende a on a.id = page.arende_id
			order by page.place
			"""
		.formatted(BESLUT, RAM, UTKAST);

	private final JdbcClient jdbc;

	JdbcChangeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ChangePage search(ChangeFilter filter, int number, int size) {
		return this.jdbc.sql(SEARCH)
			.param("kinds", filter.selection().kinds().stream().map(ChangeKind::name).toArray(String[]::new))
			.param("slug", filter.paket().map(PaketSlug::value).orElse(null))
			.param("from", startOf(filter.from()))
			.param("before", startOf(filter.to().plusDays(1)))
			.param("size", size)
			.param("offset", (number - 1L) * size)
			.query((ResultSet rows) -> page(rows, number, size));
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return Columns.timestamp(day.atStartOfDay(STOCKHOLM).toInstant());
	}

	private static ChangePage page(ResultSet rows, int number, int size) throws SQLException {
		List<AmountChange> changes = new ArrayList<>();
		ChangeSummary summary = ChangeSummary.NONE;
		while (rows.next()) {
			summary = new ChangeSummary(rows.getInt("total"), new Kronor(rows.getLong("in_force_kr")),
					new Kronor(rows.getLong("netto_kr")));
			if (rows.getString("kind") != null) {
				changes.add(change(rows));
			}
		}
		return new ChangePage(changes, number, size, summary);
	}

	private static AmountChange change(ResultSet row) throws SQLException {
		Long arende = Columns.longOrNull(row, "arende_id");
		AmountChange.Place place = new AmountChange.Place(new PaketSlug(row.getString("slug")),
				row.getString("paket_name"), Columns.year(row), (arende != null) ? new ArendeId(arende) : null,
				text(row, "rubrik"), text(row, "diarienummer"));
		AmountChange.Grounds grounds = new AmountChange.Grounds(text(row, "reason"),
				row.getObject("datum", LocalDate.class), text(row, "organ"), text(row, "paragraf"),
				text(row, "kf_diarienummer"));
		return new AmountChange(ChangeKind.valueOf(row.getString("kind")),
				ChangeSubject.valueOf(row.getString("subject")), Columns.instant(row, "recorded_at"),
				row.getString("by_name"), place, text(row, "label"),
				new AmountChange.Amounts(belopp(row, "from_value"), belopp(row, "to_value")), grounds);
	}

	/** Digits, nothing where the amount is not decided, null where there is none. */
	private static @Nullable Belopp belopp(ResultSet row, String column) throws SQLException {
		String digits = row.getString(column);
		if (digits == null) {
			return null;
		}
		return digits.isEmpty() ? Belopp.undecided() : Belopp.of(new Kronor(Long.parseLong(digits)));
	}

	private static String text(ResultSet row, String column) throws SQLException {
		String text = row.getString(column);
		return (text != null) ? text : "";
	}

}
