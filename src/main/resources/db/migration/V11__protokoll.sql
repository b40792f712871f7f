-- What follows on a decision. Nothing here is changed or removed (V20); what was recorded wrongly is set right by a rattelse.

-- Without a day: immediately, at the meeting itself.
create table justering (
	arende_id bigint primary key references beslut (arende_id),
	datum date,
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index justering_recorded_by_idx on justering (recorded_by);

create table anslag (
	arende_id bigint primary key references justering (arende_id),
	datum date not null,
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index anslag_recorded_by_idx on anslag (recorded_by);

create table anslag_nedtagning (
	arende_id bigint primary key references anslag (arende_id),
	datum date not null,
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index anslag_nedtagning_recorded_by_idx on anslag_nedtagning (recorded_by);

create table votering (
	id bigint generated always as identity primary key,
	arende_id bigint not null references beslut (arende_id),
	ja_text text not null check (length(btrim(ja_text)) between 1 and 500),
	nej_text text not null check (length(btrim(nej_text)) between 1 and 500),
	ja integer not null check (ja between 0 and 999),
	nej integer not null check (nej between 0 and 999),
	avstar integer not null check (avstar between 0 and 999),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	check (ja + nej > 0)
);
create index votering_arende_idx on votering (arende_id, id);
create index votering_recorded_by_idx on votering (recorded_by);

-- Who voted how, where the vote was by name.
create table votering_rost (
	votering_id bigint not null references votering (id),
	position integer not null check (position >= 0),
	namn text not null check (length(btrim(namn)) between 1 and 200),
	varde text not null check (varde in ('JA', 'NEJ', 'AVSTAR')),
	primary key (votering_id, position),
	unique (votering_id, namn)
);

create table deltagarnotering (
	id bigint generated always as identity primary key,
	arende_id bigint not null references beslut (arende_id),
	kind text not null check (kind in ('DELTAR_EJ_I_BESLUT', 'JAV', 'POLITISK_RESERVATION', 'SARSKILT_YTTRANDE',
		'PROTOKOLLSANTECKNING')),
	namn text not null check (length(btrim(namn)) between 1 and 500),
	text text not null check (length(text) <= 4000),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index deltagarnotering_arende_idx on deltagarnotering (arende_id, id);
create index deltagarnotering_recorded_by_idx on deltagarnotering (recorded_by);

-- The old value stays; the latest of a field says what holds. Days are written as ISO has them.
create table rattelse (
	id bigint generated always as identity primary key,
	arende_id bigint not null references beslut (arende_id),
	field text not null check (field in ('DATUM', 'PARAGRAF', 'BESLUTSFATTARE', 'JUSTERING', 'ANSLAG', 'NEDTAGNING')),
	from_value text not null check (length(btrim(from_value)) between 1 and 200),
	to_value text not null check (length(btrim(to_value)) between 1 and 200),
	reason text not null check (length(btrim(reason)) between 1 and 2000),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	check (to_value <> from_value)
);
create index rattelse_arende_idx on rattelse (arende_id, id);
create index rattelse_recorded_by_idx on rattelse (recorded_by);

-- A case that was recorded at the wrong meeting stays on it, struck, and counts there no more.
alter table sammantrade_arende add column struck boolean not null default false;
alter table sammantrade_arende drop constraint sammantrade_arende_sammantrade_id_paragraf_key;
create unique index sammantrade_arende_paragraf_idx on sammantrade_arende (sammantrade_id, paragraf) where not struck;

-- Those who are to be sent a decision, those of them who are not to be after all, and when it was sent.
create table expediering_receiver (
	id bigint generated always as identity primary key,
	arende_id bigint not null references beslut (arende_id),
	namn text not null check (length(btrim(namn)) between 1 and 200),
	adress text not null check (length(adress) <= 200),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index expediering_receiver_arende_idx on expediering_receiver (arende_id, id);
create index expediering_receiver_recorded_by_idx on expediering_receiver (recorded_by);

create table struck_receiver (
	receiver_id bigint primary key references expediering_receiver (id),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index struck_receiver_recorded_by_idx on struck_receiver (recorded_by);

create table expediering (
	receiver_id bigint primary key references expediering_receiver (id),
	datum date not null,
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index expediering_recorded_by_idx on expediering (recorded_by);
