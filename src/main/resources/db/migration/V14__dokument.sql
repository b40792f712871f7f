-- The files that a case's documents were when they were made: what finance and the signatories saw, what was handed in, the
-- certificate, the extract of the minutes. They are served as they are for ever, whatever templates and settings become (I2).
create table dokument (
	id bigint generated always as identity primary key,
	arende_id bigint not null,
	version integer not null,
	kind text not null check (kind in ('TJANSTESKRIVELSE', 'EKONOMIINTYG', 'PROTOKOLLSUTDRAG')),
	moment text not null check (moment in ('SUBMITTED', 'CERTIFIED', 'HANDED_IN', 'BESLUTAT', 'JUSTERAT', 'CORRECTED')),
	-- The same kind may be made again at the same kind of moment: a certificate after another, an extract after a correction.
	occasion integer not null check (occasion >= 1),
	-- The end of its name without the dot.
	format text not null check (format ~ '^[a-z0-9]{2,5}$'),
	file_name text not null collate "sv-x-icu" check (length(btrim(file_name)) between 1 and 200),
	media_type text not null check (length(media_type) between 3 and 100),
	content bytea not null,
	size_bytes bigint not null check (size_bytes > 0 and size_bytes = octet_length(content)),
	sha256 text not null constraint dokument_sha256 check (sha256 = encode(sha256(content), 'hex')),
	-- What the case's history ended with when it was made, as the document itself says.
	chain_kind text not null default 'ARENDE' check (chain_kind = 'ARENDE'),
	head_number bigint not null,
	head_sha256 text not null check (head_sha256 ~ '^[0-9a-f]{64}$'),
	made_by bigint not null references app_user (id),
	made_at timestamptz not null,
	unique (arende_id, version, kind, moment, occasion, format),
	constraint dokument_kind_moment check (kind = case moment when 'CERTIFIED' then 'EKONOMIINTYG'
		when 'SUBMITTED' then 'TJANSTESKRIVELSE' when 'HANDED_IN' then 'TJANSTESKRIVELSE' else 'PROTOKOLLSUTDRAG' end),
	foreign key (arende_id, version) references arende_version (arende_id, version),
	foreign key (chain_kind, arende_id, head_number) references historik_entry (chain_kind, chain_id, number)
);
create index dokument_head_idx on dokument (chain_kind, arende_id, head_number);
create index dokument_made_by_idx on dokument (made_by);
-- Word files and PDF are compressed already, and the rest is small.
alter table dokument alter column content set storage external;

-- A document is made of the current version, once it has left the draft, and names the true end of the case's history.
create function require_head_of_dokument() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
declare
	last record;
begin
	select e.number, e.sha256 into last from historik_entry e
		where e.chain_kind = new.chain_kind and e.chain_id = new.arende_id order by e.number desc limit 1;
	if (new.head_number, new.head_sha256) is distinct from (last.number, last.sha256) then
		raise exception 'the history of arende % does not end as the document says', new.arende_id
			using errcode = 'integrity_constraint_violation', constraint = 'dokument_head';
	end if;
	if not exists (select 1 from arende a where a.id = new.arende_id and a.version = new.version and a.status <> 'UTKAST') then
		raise exception 'version % of arende % is a draft, or not its current one', new.version, new.arende_id
			using errcode = 'integrity_constraint_violation', constraint = 'dokument_version';
	end if;
	return new;
end $$;

create trigger dokument_head before insert on dokument for each row execute function require_head_of_dokument();
