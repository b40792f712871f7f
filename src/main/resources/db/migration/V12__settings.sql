-- What the municipality has decided about its documents: a row for each decision, of which the last one holds. A letterhead
-- that has been uploaded stays, so that it can be seen what documents were written on, and be used again.
create table letterhead (
	id bigint generated always as identity primary key,
	file_name text not null check (length(btrim(file_name)) between 1 and 200),
	size_bytes bigint not null check (size_bytes = length(content)),
	sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
	content bytea not null,
	uploaded_by bigint not null references app_user (id),
	uploaded_at timestamptz not null
);
-- It is compressed already.
alter table letterhead alter column content set storage external;
create index letterhead_uploaded_by_idx on letterhead (uploaded_by);

create table document_setting (
	id bigint generated always as identity primary key,
	archive_profile text not null check (archive_profile in ('PDFA_2A', 'PDFA_3A')),
	-- None is the one that ships.
	letterhead_id bigint references letterhead (id),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null
);
create index document_setting_letterhead_idx on document_setting (letterhead_id);
create index document_setting_recorded_by_idx on document_setting (recorded_by);

-- The settings of the municipality have a chain of their own beside those of the paket.
alter table historik_chain drop constraint historik_chain_chain_kind_check;
alter table historik_chain add constraint historik_chain_chain_kind_check
	check (chain_kind in ('ARENDE', 'PAKET', 'SETTINGS'));
