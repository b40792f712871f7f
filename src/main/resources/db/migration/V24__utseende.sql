-- How the municipality wants the pages to look: a row for each decision, of which the last one holds. A logotype that has been
-- uploaded stays, so that an earlier look can be seen again. Documents have their letterhead instead.
create table logotyp (
	id bigint generated always as identity primary key,
	file_name text not null check (length(btrim(file_name)) between 1 and 200),
	kind text not null check (kind in ('PNG', 'SVG')),
	size_bytes bigint not null check (size_bytes = length(content) and size_bytes between 1 and 204800),
	sha256 text not null check (sha256 = encode(sha256(content), 'hex')),
	content bytea not null,
	uploaded_by bigint not null references app_user (id),
	uploaded_at timestamptz not null
);
create index logotyp_uploaded_by_idx on logotyp (uploaded_by);
create index logotyp_sha256_idx on logotyp (sha256);

create table utseende (
	id bigint generated always as identity primary key,
	kommun text not null check (length(kommun) <= 60),
	-- None is the product's own.
	farg text check (farg ~ '^#[0-9a-f]{6}$'),
	dark_farg text check (dark_farg ~ '^#[0-9a-f]{6}$'),
	logotyp_id bigint references logotyp (id),
	-- Of the style sheet that the colours become, which is how its address names it.
	tema_sha256 text check (tema_sha256 ~ '^[0-9a-f]{64}$'),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	check ((farg is null) = (tema_sha256 is null)),
	check (dark_farg is null or farg is not null)
);
create index utseende_logotyp_idx on utseende (logotyp_id);
create index utseende_recorded_by_idx on utseende (recorded_by);
create index utseende_tema_sha256_idx on utseende (tema_sha256);

-- What is recorded stays. The function is in V3.
create trigger logotyp_append_only before update or delete on logotyp for each row execute function refuse_change_of_record();
create trigger utseende_append_only before update or delete on utseende for each row execute function refuse_change_of_record();
create trigger logotyp_never_emptied before truncate on logotyp for each statement execute function refuse_change_of_record();
create trigger utseende_never_emptied before truncate on utseende for each statement execute function refuse_change_of_record();
