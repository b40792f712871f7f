package se.trygghetspaket.notis.storage;

/** The queries of what somebody is told of. */
final class NotisSql {

	/** What a revision of a ram {@code r} made of it. */
	private static final String RAM = """
			case when r.kf_date is null then 'RAM_PRELIMINAR'
				when exists (select 1 from budgetram_in_effect e where e.budgetram_id = r.budgetram_id
					and e.latest = r.revision and e.in_effect < e.latest) then 'RAM_COMING'
				when exists (select 1 from budgetram_revision b where b.budgetram_id = r.budgetram_id
					and b.revision = r.revision - 1 and b.kf_date is not null) then 'RAM_CHANGED'
				else 'RAM_CONFIRMED' end
			""";

	/**
	 * Everything that one person is told of. A case's visibility is asked of where it
	 * stands now; what somebody did themselves is left out everywhere.
	 */
	static final String TOLD = """
			with concerns (source, source_id, number, at, by_id, what, why, arende_id, budgetram_id, sammantrade_id) as (
				select 'STEG', m.arende_id, m.number, m.made_at, m.made_by, m.move, m.reason, m.arende_id, null::bigint, null::bigint
				from arende_move m join arende a on a.id = m.arende_id
				where m.made_at > :since and m.made_by <> :me and a.status = any(:statuses)
					and (a.owner_id = :me or m.move || '/' || m.from_status = any(:moves)
						or m.move || '/' || m.from_status = any(:signed) and exists (
							select 1 from undertecknare u
							where u.arende_id = m.arende_id and u.version = m.version and u.user_id = :me))
				union all
				select 'KOMMENTAR', k.id, 0, k.written_at, k.author_id, 'KOMMENTAR', left(k.text, 200), k.arende_id, null, null
				from kommentar k join arende a on a.id = k.arende_id
				where :comments and k.written_at > :since and k.author_id <> :me and k.removed_at is null
					and a.status = any(:statuses)
					and (a.owner_id = :me or exists (
						select 1 from arende_editor e where e.arende_id = a.id and e.user_id = :me))
				union all
				select 'RAM', r.id, 0, r.recorded_at, r.recorded_by, %s, null, null, r.budgetram_id, null
				from budgetram_revision r
				where r.recorded_at > :since and r.recorded_by <> :me
					and (:finance and r.kf_date is null or exists (
						select 1 from arende a where a.budgetram_id = r.budgetram_id and a.owner_id = :me
							and a.status = any(:statuses) and a.status not in ('ATERTAGET', 'UTGATT')))
				union all
				select 'KALLELSE', s.id, 0, (s.datum - :days)::timestamp at time zone 'Europe/Stockholm', null, 'KALLELSE',
					null, null, null, s.id
				from sammantrade s
				where :secretary and s.kallelse_datum is null and s.datum between :today and :until
			), told as (
				select c.*, s.user_id is not null or coalesce(c.at <= r.seen_until, false) as seen
				from concerns c
				left join notis_reader r on r.user_id = :me
				left join notis_seen s on s.user_id = :me and s.source = c.source and s.source_id = c.source_id
					and s.number = c.number
			)
			"""
		.formatted(RAM);

	/**
	 * What others have done that somebody may see. Where a move led before the case was
	 * handed in stays with those who work with drafts, also afterwards.
	 */
	static final String HAPPENED = """
			with happened (source, source_id, number, at, by_id, what, why, arende_id, budgetram_id, sammantrade_id, seen) as (
				(select 'STEG', m.arende_id, m.number, m.made_at, m.made_by, m.move, m.reason, m.arende_id, null::bigint,
					null::bigint, true
				from arende_move m join arende a on a.id = m.arende_id
				where m.made_at > :since and m.made_by <> :me and a.status = any(:statuses) and m.to_status = any(:statuses)
				order by m.made_at desc limit :most)
				union all
				(select 'RAM', r.id, 0, r.recorded_at, r.recorded_by, %s, null, null, r.budgetram_id, null, true
				from budgetram_revision r
				where r.recorded_at > :since and r.recorded_by <> :me
				order by r.recorded_at desc limit :most)
				order by 4 desc limit :most
			)
			"""
		.formatted(RAM);

	/** What a page shows of them. */
	static final String SHOWN_FROM = """
			select t.source, t.source_id, t.number, t.at, t.what, t.seen, coalesce(t.why, '') as why, coalesce(u.name, '') as by_name,
				coalesce(a.status, '') as status,
				coalesce(a.rubrik, p.name || ' ' || b.year, s.organ) as title,
				case when a.id is not null then concat_ws(' · ', a.diarienummer, p.name || ' ' || a.year) else
					coalesce(to_char(s.datum, 'YYYY-MM-DD'), '') end as detail,
				case when t.source = 'KOMMENTAR' then '/arenden/' || a.id || '/kommentarer'
					when a.id is not null then '/arenden/' || a.id
					when b.id is not null then '/paket/' || p.slug || '/' || b.year || '/budgetram'
					else '/sammantraden/' || s.id end as href
			from %s t
			left join arende a on a.id = t.arende_id
			left join budgetram b on b.id = t.budgetram_id
			left join paket p on p.id = coalesce(a.paket_id, b.paket_id)
			left join sammantrade s on s.id = t.sammantrade_id
			left join app_user u on u.id = t.by_id
			""";

	private NotisSql() {
	}

}
