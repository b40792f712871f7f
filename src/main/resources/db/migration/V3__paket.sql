-- What is recorded stays. afterMigrate.sql takes from the application's account the rights that these triggers refuse.
create function refuse_change_of_record() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	raise exception '% on % is refused: what is recorded stays', tg_op, tg_table_name
		using errcode = 'integrity_constraint_violation', constraint = 'append_only';
end $$;

-- Paket, what kommunfullmäktige has set for each year, and how it is split. Every amount is in whole kronor.
create table paket (
	id bigint generated always as identity primary key,
	slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
	name text not null collate "sv-x-icu" check (length(btrim(name)) between 1 and 120),
	amount_unit text not null check (amount_unit in ('KR', 'TKR', 'MKR')),
	amount_word text not null check (length(btrim(amount_word)) between 1 and 30),
	amount_decimals integer not null check (amount_decimals between 0 and 3),
	amount_with_unit boolean not null
);

create table insats (
	id bigint generated always as identity primary key,
	paket_id bigint not null references paket (id),
	name text not null collate "sv-x-icu" check (length(btrim(name)) between 1 and 200),
	unique (paket_id, id)
);

-- One row per paket and year; what it says stands in its revisions. The row is what everybody who
-- submits or decides against the ram locks.
create table budgetram (
	id bigint generated always as identity primary key,
	paket_id bigint not null references paket (id),
	year integer not null check (year between 1990 and 2200),
	lock_version bigint not null default 0,
	unique (paket_id, year),
	unique (id, paket_id, year)
);

create table budgetram_revision (
	id bigint generated always as identity primary key,
	budgetram_id bigint not null references budgetram (id),
	revision integer not null check (revision >= 1),
	brutto_kr bigint not null check (brutto_kr between 0 and 1000000000000),
	full_allocation_required boolean not null,
	kf_date date,
	kf_paragraf text,
	kf_diarienummer text,
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	unique (budgetram_id, revision),
	check ((kf_date is null) = (kf_paragraf is null) and (kf_date is null) = (kf_diarienummer is null))
);
create index budgetram_revision_recorded_by_idx on budgetram_revision (recorded_by);

create table omforing (
	budgetram_revision_id bigint not null references budgetram_revision (id),
	position integer not null check (position >= 0),
	receiver text not null check (length(btrim(receiver)) between 1 and 120),
	amount_kr bigint not null check (amount_kr between 1 and 1000000000000),
	reason text not null check (length(btrim(reason)) between 1 and 300),
	primary key (budgetram_revision_id, position)
);

-- What became of the insatser of the year before, in revisions: each tells all of it anew.
create table lineage_revision (
	id bigint generated always as identity primary key,
	paket_id bigint not null references paket (id),
	year integer not null check (year between 1990 and 2200),
	revision integer not null check (revision >= 1),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	unique (paket_id, year, revision),
	unique (id, paket_id),
	unique (id, paket_id, year)
);
create index lineage_revision_recorded_by_idx on lineage_revision (recorded_by);

create table insats_fate (
	lineage_revision_id bigint not null,
	paket_id bigint not null,
	insats_id bigint not null,
	position integer not null check (position >= 0),
	kind text not null check (kind in ('SUCCEEDED', 'PAUSED', 'ENDED', 'MOVED_OUT')),
	note text not null check (length(note) <= 300),
	primary key (lineage_revision_id, insats_id),
	unique (lineage_revision_id, position),
	unique (lineage_revision_id, insats_id, paket_id),
	foreign key (lineage_revision_id, paket_id) references lineage_revision (id, paket_id),
	constraint insats_fate_of_paket foreign key (paket_id, insats_id) references insats (paket_id, id)
);
create index insats_fate_revision_idx on insats_fate (lineage_revision_id, paket_id);
create index insats_fate_insats_idx on insats_fate (paket_id, insats_id);

-- Those that carry an insats on, each with what it takes over of what the other had.
create table insats_successor (
	lineage_revision_id bigint not null,
	paket_id bigint not null,
	insats_id bigint not null,
	position integer not null check (position >= 0),
	successor_id bigint not null,
	share_kr bigint not null check (share_kr between 0 and 1000000000000),
	primary key (lineage_revision_id, insats_id, successor_id),
	unique (lineage_revision_id, insats_id, position),
	foreign key (lineage_revision_id, insats_id, paket_id) references insats_fate (lineage_revision_id, insats_id, paket_id),
	constraint insats_successor_of_paket foreign key (paket_id, successor_id) references insats (paket_id, id)
);
create index insats_successor_fate_idx on insats_successor (lineage_revision_id, insats_id, paket_id);
create index insats_successor_successor_idx on insats_successor (paket_id, successor_id);

create table fordelning (
	id bigint generated always as identity primary key,
	paket_id bigint not null references paket (id),
	year integer not null check (year between 1990 and 2200),
	origin text not null check (origin in ('ARENDE', 'INLAST', 'OMRAKNAD')),
	-- Why the amounts were restated on another basis; only what is restated says so.
	omrakning text not null default '' check (length(omrakning) <= 500),
	-- By which lineage a case's fördelning is compared with the year before; set when it leaves its draft.
	lineage_revision_id bigint,
	lock_version bigint not null default 0,
	frozen boolean not null default false,
	sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
	created_at timestamptz not null,
	check (frozen = (sha256 is not null)),
	check ((origin = 'OMRAKNAD') = (omrakning <> '')),
	check (lineage_revision_id is null or (frozen and origin = 'ARENDE')),
	foreign key (lineage_revision_id, paket_id, year) references lineage_revision (id, paket_id, year),
	unique (id, paket_id),
	unique (id, paket_id, year)
);
create index fordelning_paket_year_idx on fordelning (paket_id, year);
create index fordelning_lineage_idx on fordelning (lineage_revision_id, paket_id, year);

create table budgetpost (
	fordelning_id bigint not null,
	position integer not null check (position >= 0),
	paket_id bigint not null,
	insats_id bigint not null,
	label text not null check (length(btrim(label)) between 1 and 200),
	-- Null means not decided yet, which is not 0.
	amount_kr bigint check (amount_kr between 0 and 1000000000000),
	motivering text not null default '' check (length(motivering) <= 2000),
	primary key (fordelning_id, position),
	unique (fordelning_id, insats_id),
	foreign key (fordelning_id, paket_id) references fordelning (id, paket_id),
	constraint budgetpost_insats foreign key (paket_id, insats_id) references insats (paket_id, id)
);
create index budgetpost_fordelning_idx on budgetpost (fordelning_id, paket_id) include (amount_kr);
create index budgetpost_insats_idx on budgetpost (paket_id, insats_id);

-- What is in force: at most one fördelning per paket and year (I4).
create table gallande (
	paket_id bigint not null,
	year integer not null,
	fordelning_id bigint not null,
	since timestamptz not null,
	primary key (paket_id, year),
	foreign key (fordelning_id, paket_id, year) references fordelning (id, paket_id, year)
);
create index gallande_fordelning_idx on gallande (fordelning_id, paket_id, year);

-- A frozen fördelning never changes (I2), and only a frozen one from a case can be in force. A line waits for whoever is
-- just freezing its fördelning, and is refused then. Whose, for which year and where from never changes.
create function refuse_change_of_frozen_fordelning() returns trigger language plpgsql as $$
begin
	if old.frozen then
		raise exception 'fordelning % is frozen', old.id using errcode = 'integrity_constraint_violation', constraint = 'fordelning_frozen';
	end if;
	if tg_op = 'DELETE' then
		return old;
	end if;
	if (new.id, new.paket_id, new.year, new.origin) is distinct from (old.id, old.paket_id, old.year, old.origin) then
		raise exception 'fordelning % keeps its paket, year and origin', old.id
			using errcode = 'integrity_constraint_violation', constraint = 'fordelning_identity';
	end if;
	return new;
end $$;

create function refuse_change_of_frozen_budgetpost() returns trigger language plpgsql as $$
declare
	touched fordelning;
begin
	for touched in select f.* from fordelning f
		where (tg_op <> 'INSERT' and f.id = old.fordelning_id) or (tg_op <> 'DELETE' and f.id = new.fordelning_id)
		order by f.id for share
	loop
		if touched.frozen then
			raise exception 'fordelning % is frozen', touched.id
				using errcode = 'integrity_constraint_violation', constraint = 'fordelning_frozen';
		end if;
	end loop;
	return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger fordelning_frozen before update or delete on fordelning
	for each row execute function refuse_change_of_frozen_fordelning();
create trigger budgetpost_frozen before insert or update or delete on budgetpost
	for each row execute function refuse_change_of_frozen_budgetpost();

create function require_frozen_in_force() returns trigger language plpgsql as $$
begin
	if not exists (select 1 from fordelning f where f.id = new.fordelning_id and f.frozen and f.origin = 'ARENDE') then
		raise exception 'only a frozen fordelning from a case can be in force' using errcode = 'integrity_constraint_violation', constraint = 'gallande_frozen';
	end if;
	return new;
end $$;

create trigger gallande_frozen before insert or update on gallande
	for each row execute function require_frozen_in_force();
