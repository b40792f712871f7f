-- What members of kommunstyrelsen move about a version of a case. Only an ANDRING asks for another fördelning; it keeps what
-- would have been in force, held against the ram of the moment. One that exceeded it makes no fördelning, and cannot be decided.
create table yrkande (
	id bigint generated always as identity primary key,
	arende_id bigint not null,
	version integer not null,
	paket_id bigint not null,
	year integer not null,
	number integer not null check (number >= 1),
	kind text not null check (kind in ('ANDRING', 'AVSLAG', 'ATERREMISS', 'BORDLAGGNING', 'BIFALL')),
	mover text not null check (length(btrim(mover)) between 1 and 200),
	text text not null check (length(text) <= 4000),
	fordelning_id bigint,
	sum_kr bigint,
	netto_kr bigint,
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	unique (arende_id, version, number),
	foreign key (arende_id, version) references arende_version (arende_id, version),
	foreign key (arende_id, paket_id, year) references arende (id, paket_id, year),
	foreign key (fordelning_id, paket_id, year) references fordelning (id, paket_id, year),
	check ((kind = 'ANDRING') = (sum_kr is not null) and (kind = 'ANDRING') = (netto_kr is not null)),
	check ((fordelning_id is not null) = (kind = 'ANDRING' and coalesce(sum_kr <= netto_kr, false)))
);
create index yrkande_arende_idx on yrkande (arende_id, paket_id, year);
create unique index yrkande_fordelning_idx on yrkande (fordelning_id) include (paket_id, year);
create index yrkande_recorded_by_idx on yrkande (recorded_by);

-- The lines that it changes. One that exceeded the ram may add a line for an insats that does not exist.
create table yrkande_post (
	yrkande_id bigint not null references yrkande (id),
	position integer not null check (position >= 0),
	insats_id bigint references insats (id),
	label text not null check (length(btrim(label)) between 1 and 200),
	difference_kr bigint not null check (difference_kr <> 0),
	primary key (yrkande_id, position)
);
create index yrkande_post_insats_idx on yrkande_post (insats_id);

-- That its mover withdrew it.
create table yrkande_atertagande (
	yrkande_id bigint primary key references yrkande (id),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index yrkande_atertagande_recorded_by_idx on yrkande_atertagande (recorded_by);
