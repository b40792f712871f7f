-- What people search in, as PostgreSQL's Swedish full text. The vectors are generated from the columns that they are about,
-- so that they can never say anything else. The marks in a memo ({{fordelning}}, {{belopp: …}}) are no words of it.
create function search_vector(title text, body text) returns tsvector language sql immutable parallel safe
	set search_path = pg_catalog, public, pg_temp as $$
	select setweight(to_tsvector('pg_catalog.swedish', coalesce(title, '')), 'A')
		|| setweight(to_tsvector('pg_catalog.swedish', regexp_replace(coalesce(body, ''), '\{\{[^}]*\}\}', ' ', 'g')), 'C')
$$;

alter table paket add column search_words tsvector generated always as (search_vector(name, '')) stored;
alter table arende add column search_words tsvector generated always as (search_vector(rubrik, diarienummer)) stored;
alter table budgetpost add column search_words tsvector generated always as (search_vector(label, motivering)) stored;
alter table avsnitt add column search_words tsvector generated always as (search_vector(rubrik, text)) stored;
alter table yrkande add column search_words tsvector generated always as (search_vector(mover, text)) stored;

-- A decision is found by how it came out, who made it, its paragraf and its day.
alter table beslut add column search_words tsvector generated always as (search_vector(
	case utfall when 'BIFALL' then 'Beslut: bifall' when 'BIFALL_MED_ANDRING' then 'Beslut: bifall med ändring' else 'Beslut: avslag' end,
	case organ when 'KOMMUNSTYRELSEN' then 'Kommunstyrelsen' when 'ORDFORANDE' then 'Ordförandebeslut' else 'Delegationsbeslut' end
		|| ' ' || coalesce(beslutsfattare, '') || ' § ' || coalesce(paragraf, '') || ' '
		|| extract(year from datum)::text || '-' || lpad(extract(month from datum)::text, 2, '0') || '-'
		|| lpad(extract(day from datum)::text, 2, '0'))) stored;

create index paket_search_idx on paket using gin (search_words);
create index arende_search_idx on arende using gin (search_words);
create index budgetpost_search_idx on budgetpost using gin (search_words);
create index avsnitt_search_idx on avsnitt using gin (search_words);
create index yrkande_search_idx on yrkande using gin (search_words);
create index beslut_search_idx on beslut using gin (search_words);

-- A diarienummer as it is typed: whatever its letters' case, with or without the registry's letters before it.
create index arende_diarienummer_typed_idx on arende (upper(diarienummer));
create index arende_diarienummer_tail_idx on arende (upper(regexp_replace(diarienummer, '^.*\s', '')));
