-- Comments: working material inside a case, which no document and no export has. A removed one keeps who and when, not what.
create table kommentar (
	id bigint generated always as identity primary key,
	arende_id bigint not null references arende (id),
	-- The line it is about, if it is about one.
	insats_id bigint references insats (id),
	text text not null check (length(text) <= 4000),
	author_id bigint not null references app_user (id),
	written_at timestamptz not null,
	corrected_at timestamptz,
	removed_at timestamptz,
	lock_version bigint not null default 0,
	check ((removed_at is null) = (length(btrim(text)) > 0))
);
create index kommentar_arende_idx on kommentar (arende_id, id);
create index kommentar_insats_idx on kommentar (insats_id);
create index kommentar_author_idx on kommentar (author_id);

-- The bytes of bilagor, once each whatever number of cases and versions have them.
create table bilaga_content (
	sha256 text primary key check (sha256 = encode(sha256(content), 'hex')),
	content bytea not null check (length(content) > 0)
);
-- Nearly all of it is compressed already.
alter table bilaga_content alter column content set storage external;

-- The bilagor of each version of a case. A new version begins with copies of these rows, never of the content.
create table bilaga (
	id bigint generated always as identity primary key,
	arende_id bigint not null,
	version integer not null,
	position integer not null check (position >= 1),
	title text not null collate "sv-x-icu" check (length(btrim(title)) between 1 and 200),
	file_name text not null check (length(btrim(file_name)) between 1 and 200),
	media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain', 'text/csv',
		'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
	size_bytes bigint not null check (size_bytes > 0),
	sha256 text not null references bilaga_content (sha256),
	added_by bigint not null references app_user (id),
	added_at timestamptz not null,
	unique (arende_id, version, position),
	unique (arende_id, version, sha256),
	foreign key (arende_id, version) references arende_version (arende_id, version)
);
create index bilaga_sha256_idx on bilaga (sha256);
create index bilaga_added_by_idx on bilaga (added_by);

-- Content never changes; it goes when no bilaga has it any more, which the foreign key sees to.
create function refuse_change_of_bilaga_content() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	raise exception 'the content of a bilaga never changes'
		using errcode = 'integrity_constraint_violation', constraint = 'bilaga_content_immutable';
end $$;

create trigger bilaga_content_immutable before update on bilaga_content
	for each row execute function refuse_change_of_bilaga_content();

-- Bilagor come and go only while their version is a draft, or is not the case's current version yet; they never change.
create function refuse_change_of_bilaga() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
declare
	touched bilaga := case when tg_op = 'DELETE' then old else new end;
	stands arende;
begin
	select a.* into stands from arende a where a.id = touched.arende_id for no key update;
	if tg_op = 'UPDATE' or touched.version < stands.version or (touched.version = stands.version and stands.status <> 'UTKAST') then
		raise exception 'the bilagor of version % of arende % are frozen', touched.version, touched.arende_id
			using errcode = 'integrity_constraint_violation', constraint = 'bilaga_frozen';
	end if;
	return touched;
end $$;

create trigger bilaga_frozen before insert or update or delete on bilaga
	for each row execute function refuse_change_of_bilaga();
