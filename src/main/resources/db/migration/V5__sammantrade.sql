-- The meetings at which cases are taken up. An organ meets at most once a day.
create table sammantrade (
	id bigint generated always as identity primary key,
	organ text not null check (organ in ('KOMMUNSTYRELSEN', 'ARBETSUTSKOTTET')),
	datum date not null check (datum >= date '1990-01-01'),
	kallelse_datum date,
	lock_version bigint not null default 0,
	check (kallelse_datum <= datum),
	unique (organ, datum),
	unique (id, organ)
);

-- A case on a meeting, in the version that it had when it was put there. It is planned until it has its paragraf; a case
-- is planned for at most one meeting of an organ at a time. Arbetsutskottet's proposal is empty where it is the memo's.
create table sammantrade_arende (
	sammantrade_id bigint not null,
	organ text not null,
	arende_id bigint not null,
	version integer not null,
	position integer not null check (position >= 0),
	paragraf text check (paragraf ~ '^[1-9][0-9]{0,4}[a-zåäö]?$'),
	forslag text check (length(forslag) <= 4000),
	lock_version bigint not null default 0,
	primary key (sammantrade_id, arende_id),
	unique (sammantrade_id, paragraf),
	foreign key (sammantrade_id, organ) references sammantrade (id, organ),
	foreign key (arende_id, version) references arende_version (arende_id, version),
	check (forslag is null or (organ = 'ARBETSUTSKOTTET' and paragraf is not null))
);
create index sammantrade_arende_organ_idx on sammantrade_arende (sammantrade_id, organ);
create index sammantrade_arende_version_idx on sammantrade_arende (arende_id, version);
create unique index sammantrade_arende_planned_idx on sammantrade_arende (arende_id, organ) where paragraf is null;
