-- What the rules see in a memo and somebody has let be, and why: working material, which no document and no export has. It
-- follows the case through its versions, and holds as long as the text that it is about stays the same.
create table set_aside (
	id bigint generated always as identity primary key,
	arende_id bigint not null,
	-- The version that it was set aside in.
	version integer not null,
	key_sha256 text not null check (key_sha256 ~ '^[0-9a-f]{64}$'),
	regel text not null check (regel ~ '^[A-Z]+(_[A-Z]+)*$'),
	text text not null check (length(btrim(text)) > 0),
	quote text not null,
	reason text not null check (length(btrim(reason)) between 1 and 2000),
	set_aside_by bigint not null references app_user (id),
	set_aside_at timestamptz not null,
	taken_back_by bigint references app_user (id),
	taken_back_at timestamptz,
	foreign key (arende_id, version) references arende_version (arende_id, version),
	check ((taken_back_by is null) = (taken_back_at is null))
);
create unique index set_aside_open_idx on set_aside (arende_id, key_sha256) where taken_back_at is null;
create index set_aside_arende_idx on set_aside (arende_id, version);
create index set_aside_set_aside_by_idx on set_aside (set_aside_by);
create index set_aside_taken_back_by_idx on set_aside (taken_back_by);

-- It comes, and is taken back once, only while the case is a draft; nothing else about it ever changes.
create function refuse_change_of_set_aside() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
declare
	stands arende;
begin
	select a.* into stands from arende a where a.id = new.arende_id for no key update;
	if stands.status <> 'UTKAST' then
		raise exception 'arende % is no draft', new.arende_id
			using errcode = 'integrity_constraint_violation', constraint = 'set_aside_in_draft';
	end if;
	if tg_op = 'UPDATE' and (old.taken_back_at is not null or (new.id, new.arende_id, new.version, new.key_sha256, new.regel,
			new.text, new.quote, new.reason, new.set_aside_by, new.set_aside_at) is distinct from (old.id, old.arende_id,
			old.version, old.key_sha256, old.regel, old.text, old.quote, old.reason, old.set_aside_by, old.set_aside_at)) then
		raise exception 'what was set aside is only taken back'
			using errcode = 'integrity_constraint_violation', constraint = 'set_aside_kept';
	end if;
	return new;
end $$;

create trigger set_aside_in_draft before insert or update on set_aside
	for each row execute function refuse_change_of_set_aside();
create trigger set_aside_never_deleted before delete on set_aside
	for each row execute function refuse_change_of_record();
create trigger set_aside_never_emptied before truncate on set_aside
	for each statement execute function refuse_change_of_record();
