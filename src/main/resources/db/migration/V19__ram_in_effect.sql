-- Which revision of a ram is in effect: the latest that covers what is in force for its year. It is the latest of all but
-- where kommunfullmäktige has lowered the ram below what is in force: then the latest is coming, and is in effect as soon as
-- what is put in force fits it. That follows from what is stored, so nothing can be left behind. ADR 0018 says why it holds.
create view budgetram_in_effect as
select r.id as budgetram_id, r.paket_id, r.year, v.latest, coalesce(v.covering, v.latest) as in_effect, f.in_force_kr
from budgetram r
left join lateral (
	select coalesce(sum(b.amount_kr), 0)::bigint as in_force_kr
	from gallande g left join budgetpost b on b.fordelning_id = g.fordelning_id
	where g.paket_id = r.paket_id and g.year = r.year
	group by g.fordelning_id) f on true
cross join lateral (
	select max(x.revision) as latest,
		max(x.revision) filter (where x.brutto_kr - n.moved_kr >= coalesce(f.in_force_kr, 0)) as covering
	from budgetram_revision x
	cross join lateral (
		select coalesce(sum(o.amount_kr), 0)::bigint as moved_kr from omforing o where o.budgetram_revision_id = x.id) n
	where x.budgetram_id = r.id) v;
