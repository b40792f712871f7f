-- The case, its versions with fördelning and memo, and what the people on its road have put their names to.
create table arende (
	id bigint generated always as identity primary key,
	budgetram_id bigint not null,
	paket_id bigint not null,
	year integer not null,
	diarienummer text check (length(btrim(diarienummer)) between 1 and 60),
	rubrik text not null collate "sv-x-icu" check (length(btrim(rubrik)) between 1 and 200),
	status text not null check (status in ('UTKAST', 'EKONOMIGRANSKNING', 'UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT', 'ATERREMITTERAT',
		'BESLUTAT', 'EXPEDIERAT', 'AVSLUTAT', 'ATERTAGET', 'UTGATT')),
	version integer not null default 1 check (version >= 1),
	owner_id bigint not null references app_user (id),
	created_at timestamptz not null,
	status_since timestamptz not null,
	status_by bigint not null references app_user (id),
	lock_version bigint not null default 0,
	check (diarienummer is not null or status in ('UTKAST', 'EKONOMIGRANSKNING', 'UNDERTECKNANDE', 'ATERTAGET')),
	unique (id, paket_id, year),
	foreign key (budgetram_id, paket_id, year) references budgetram (id, paket_id, year)
);
create index arende_budgetram_idx on arende (budgetram_id, paket_id, year);
create index arende_paket_year_idx on arende (paket_id, year);
create index arende_owner_idx on arende (owner_id);
create index arende_status_by_idx on arende (status_by);
create index arende_diarienummer_idx on arende (diarienummer);

-- Each version of a case has a fördelning of its own, for the case's paket and year, and names the one it is compared
-- with, which is of the same paket. Its base is what was in force for the year when the version was started, if anything
-- was: what the case changes is the difference between its fördelning and its base.
create table arende_version (
	arende_id bigint not null,
	version integer not null check (version >= 1),
	paket_id bigint not null,
	year integer not null,
	fordelning_id bigint not null,
	previous_fordelning_id bigint check (previous_fordelning_id <> fordelning_id),
	base_fordelning_id bigint check (base_fordelning_id <> fordelning_id),
	primary key (arende_id, version),
	foreign key (arende_id, paket_id, year) references arende (id, paket_id, year),
	foreign key (fordelning_id, paket_id, year) references fordelning (id, paket_id, year),
	foreign key (previous_fordelning_id, paket_id) references fordelning (id, paket_id),
	foreign key (base_fordelning_id, paket_id, year) references fordelning (id, paket_id, year)
);
create index arende_version_arende_idx on arende_version (arende_id, paket_id, year);
create unique index arende_version_fordelning_idx on arende_version (fordelning_id) include (paket_id, year);
create index arende_version_previous_idx on arende_version (previous_fordelning_id, paket_id);
create index arende_version_base_idx on arende_version (base_fordelning_id, paket_id, year);

-- A case stands at a version that exists.
alter table arende add foreign key (id, version) references arende_version (arende_id, version) deferrable initially deferred;
create index arende_version_current_idx on arende (id, version);

-- Who has changed a case; nobody certifies for finance what they have edited.
create table arende_editor (
	arende_id bigint not null references arende (id),
	user_id bigint not null references app_user (id),
	primary key (arende_id, user_id)
);
create index arende_editor_user_idx on arende_editor (user_id);

create table tjansteskrivelse (
	arende_id bigint not null,
	version integer not null,
	handlingstyp text not null check (length(handlingstyp) <= 200),
	datum date not null,
	mottagare text not null check (length(mottagare) <= 200),
	numbered boolean not null,
	with_unit boolean not null,
	with_total boolean not null,
	sum_label text not null check (length(sum_label) <= 200),
	lock_version bigint not null default 0,
	primary key (arende_id, version),
	foreign key (arende_id, version) references arende_version (arende_id, version)
);

create table avsnitt (
	arende_id bigint not null,
	version integer not null,
	position integer not null check (position >= 0),
	rubrik text not null check (length(btrim(rubrik)) between 1 and 200),
	-- CommonMark, in which the lines {{beslutsforslag}} and {{fordelning}} stand for what comes from data.
	text text not null,
	primary key (arende_id, version, position),
	foreign key (arende_id, version) references tjansteskrivelse (arende_id, version)
);

create table undertecknare (
	id bigint generated always as identity primary key,
	arende_id bigint not null,
	version integer not null,
	position integer not null check (position >= 0),
	namn text not null check (length(btrim(namn)) between 1 and 200),
	titel text not null check (length(titel) <= 200),
	enhet text not null check (length(enhet) <= 200),
	user_id bigint references app_user (id),
	unique (arende_id, version, position),
	foreign key (arende_id, version) references tjansteskrivelse (arende_id, version)
);
create index undertecknare_user_idx on undertecknare (user_id);

-- A signature: made by the linked user, or made outside the system with a date, a reference and who recorded it.
create table underskrift (
	undertecknare_id bigint primary key references undertecknare (id),
	datum date not null,
	outside_reference text check (length(btrim(outside_reference)) between 1 and 200),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index underskrift_recorded_by_idx on underskrift (recorded_by);

-- Finance's certificate, bound to the fördelning's hash and the ram's revision.
create table ekonomiintyg (
	id bigint generated always as identity primary key,
	arende_id bigint not null,
	version integer not null,
	fordelning_sha256 text not null check (fordelning_sha256 ~ '^[0-9a-f]{64}$'),
	budgetram_revision_id bigint not null references budgetram_revision (id),
	certified_by bigint not null references app_user (id),
	certified_at timestamptz not null,
	foreign key (arende_id, version) references arende_version (arende_id, version)
);
create index ekonomiintyg_arende_idx on ekonomiintyg (arende_id, version);
create index ekonomiintyg_revision_idx on ekonomiintyg (budgetram_revision_id);
create index ekonomiintyg_certified_by_idx on ekonomiintyg (certified_by);

-- What each rule of the budget check came to when finance certified, with the amounts in kronor that it was held against.
create table ekonomiintyg_kontroll (
	ekonomiintyg_id bigint not null references ekonomiintyg (id),
	position integer not null check (position >= 0),
	rule text not null check (rule in ('RAM_BEKRAFTAD', 'NETTO_STAMMER', 'ALLA_BELOPP_BESTAMDA', 'INOM_RAM', 'FULLT_FORDELAD')),
	passed boolean not null,
	amounts bigint[] not null,
	primary key (ekonomiintyg_id, position),
	unique (ekonomiintyg_id, rule)
);
