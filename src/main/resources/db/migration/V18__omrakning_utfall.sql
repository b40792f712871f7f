-- Who restated a year's amounts on another basis, when, and what they started from. Amounts and reason stand in the
-- fördelning; a later revision takes its place in new comparisons and leaves it as it was.
create table omrakning (
	fordelning_id bigint primary key,
	paket_id bigint not null,
	year integer not null,
	revision integer not null check (revision >= 1),
	-- What was decided or printed; none where only the restated amounts are known.
	base_fordelning_id bigint check (base_fordelning_id <> fordelning_id),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	unique (paket_id, year, revision),
	foreign key (fordelning_id, paket_id, year) references fordelning (id, paket_id, year),
	foreign key (base_fordelning_id, paket_id, year) references fordelning (id, paket_id, year)
);
create index omrakning_fordelning_idx on omrakning (fordelning_id, paket_id, year);
create index omrakning_base_idx on omrakning (base_fordelning_id, paket_id, year);
create index omrakning_recorded_by_idx on omrakning (recorded_by);

-- What was spent of what was decided for a year, in revisions: each tells all of it anew.
create table utfall_revision (
	id bigint generated always as identity primary key,
	paket_id bigint not null references paket (id),
	year integer not null check (year between 1990 and 2200),
	revision integer not null check (revision >= 1),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	unique (paket_id, year, revision),
	unique (id, paket_id)
);
create index utfall_revision_recorded_by_idx on utfall_revision (recorded_by);

create table utfall_post (
	utfall_revision_id bigint not null,
	paket_id bigint not null,
	insats_id bigint not null,
	position integer not null check (position >= 0),
	-- Null means not reported, which is not 0; below 0 when more came back than went out.
	amount_kr bigint check (amount_kr between -1000000000000 and 1000000000000),
	kommentar text not null check (length(kommentar) <= 500),
	primary key (utfall_revision_id, insats_id),
	unique (utfall_revision_id, position),
	check (amount_kr is not null or kommentar <> ''),
	foreign key (utfall_revision_id, paket_id) references utfall_revision (id, paket_id),
	constraint utfall_post_of_paket foreign key (paket_id, insats_id) references insats (paket_id, id)
);
create index utfall_post_revision_idx on utfall_post (utfall_revision_id, paket_id);
create index utfall_post_insats_idx on utfall_post (paket_id, insats_id);
