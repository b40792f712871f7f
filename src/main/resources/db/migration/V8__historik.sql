-- History: what was done, by whom, when and why; one chain per case and one per paket. An entry names the SHA-256 of the
-- one before, so that nothing can be changed, taken out or put in between without everything after it changing too.

-- The row of a chain is what those who append to it lock; what the chain ends with is never kept here.
create table historik_chain (
	chain_kind text not null check (chain_kind in ('ARENDE', 'PAKET')),
	chain_id bigint not null,
	lock_version bigint not null default 0,
	primary key (chain_kind, chain_id)
);

-- The payload is the whole entry as UTF-8 text, with a salt so that its hash tells nothing about it. The columns beside
-- it repeat what one searches by.
create table historik_entry (
	chain_kind text not null,
	chain_id bigint not null,
	number bigint not null check (number >= 1),
	recorded_at timestamptz not null,
	recorded_by bigint not null references app_user (id),
	kind text not null check (kind ~ '^[A-Z]+(_[A-Z]+)*$'),
	-- Working material: for those who work with drafts only.
	working boolean not null,
	insats_ids bigint[] not null,
	payload bytea not null,
	payload_sha256 text not null check (payload_sha256 ~ '^[0-9a-f]{64}$'),
	previous_sha256 text not null check (previous_sha256 ~ '^[0-9a-f]{64}$'),
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	primary key (chain_kind, chain_id, number),
	foreign key (chain_kind, chain_id) references historik_chain (chain_kind, chain_id)
);
create index historik_entry_recorded_by_idx on historik_entry (recorded_by);
create index historik_entry_kind_idx on historik_entry (kind, recorded_at);

-- Every value that an entry changed, for those who read across chains; it says what the payload says. Kept from being planned
-- apart (offset 0), which would read the payload once for each column.
create view historik_change as
	select e.chain_kind, e.chain_id, e.number, e.recorded_at, e.kind, e.working, p.payload ->> 'byName' as by_name,
		(p.payload ->> 'version')::integer as version, p.payload ->> 'about' as about, p.payload ->> 'reason' as reason,
		c.position, c.subject, c.insats_id, c.field, c.from_value, c.to_value
	from historik_entry e
	cross join lateral (select convert_from(e.payload, 'UTF8')::jsonb as payload offset 0) p
	cross join lateral rows from (
		jsonb_to_recordset(p.payload -> 'changes') as (subject text, insats bigint, field text, "from" text, "to" text))
		with ordinality as c (subject, insats_id, field, from_value, to_value, position);

-- What a chain ended with when something was certified, decided or printed, so that a cut or rewritten tail shows.
create table historik_seal (
	id bigint generated always as identity primary key,
	chain_kind text not null,
	chain_id bigint not null,
	number bigint not null,
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	what text not null check (length(btrim(what)) between 1 and 200),
	sealed_at timestamptz not null,
	foreign key (chain_kind, chain_id, number) references historik_entry (chain_kind, chain_id, number)
);
create index historik_seal_entry_idx on historik_seal (chain_kind, chain_id, number);

create trigger historik_entry_append_only before update or delete on historik_entry
	for each row execute function refuse_change_of_record();
create trigger historik_entry_keep before truncate on historik_entry
	for each statement execute function refuse_change_of_record();
create trigger historik_seal_append_only before update or delete on historik_seal
	for each row execute function refuse_change_of_record();
create trigger historik_seal_keep before truncate on historik_seal
	for each statement execute function refuse_change_of_record();
create trigger historik_chain_keep_row before update or delete on historik_chain
	for each row execute function refuse_change_of_record();
create trigger historik_chain_keep before truncate on historik_chain
	for each statement execute function refuse_change_of_record();

-- An entry follows on the last one of its chain, and its hashes are those of what it says.
create function require_next_in_historik() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
declare
	last record;
begin
	select e.number, e.sha256 into last from historik_entry e
		where e.chain_kind = new.chain_kind and e.chain_id = new.chain_id order by e.number desc limit 1;
	if new.number <> coalesce(last.number, 0) + 1 or new.previous_sha256 <> coalesce(last.sha256, repeat('0', 64))
		or new.payload_sha256 <> encode(sha256(new.payload), 'hex')
		or new.sha256 <> encode(sha256(convert_to('historik/1 ' || new.chain_kind || ' ' || new.chain_id || ' ' || new.number
			|| ' ' || new.payload_sha256 || ' ' || new.previous_sha256, 'UTF8')), 'hex') then
		raise exception 'entry % does not follow on the chain % %', new.number, new.chain_kind, new.chain_id
			using errcode = 'integrity_constraint_violation', constraint = 'historik_chained';
	end if;
	return new;
end $$;

create trigger historik_entry_chained before insert on historik_entry
	for each row execute function require_next_in_historik();
