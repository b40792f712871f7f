-- The form that a paket's memos start with, which headings they must have and how their decision list is written. A paket without
-- a row has the form that the product ships.
create table skrivelsemall (
	paket_id bigint primary key references paket (id),
	handlingstyp text not null check (length(handlingstyp) <= 200),
	mottagare text not null check (length(mottagare) <= 200),
	numbered boolean not null,
	with_unit boolean not null,
	with_total boolean not null,
	sentences boolean not null,
	sum_label text not null check (length(sum_label) <= 200),
	-- From 1: 0 is what the product ships.
	lock_version bigint not null default 1 check (lock_version >= 1)
);

create table mall_avsnitt (
	paket_id bigint not null references skrivelsemall (paket_id),
	position integer not null check (position >= 0),
	rubrik text not null check (length(btrim(rubrik)) between 1 and 200),
	required boolean not null,
	help text not null check (length(help) <= 1000),
	-- CommonMark, in which {{beslutsforslag}}, {{fordelning}}, {{paket}}, {{år}} and {{jämförelse}} stand for what comes from data.
	text text not null check (length(text) <= 50000),
	primary key (paket_id, position)
);

-- Whether each point of the decision list is a sentence that stands by itself.
alter table tjansteskrivelse add column sentences boolean not null default false;
