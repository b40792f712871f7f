-- What somebody is told of is derived from what is stored anyway; here is only what each person has seen of it, and when they
-- were here. Whatever happened until seen_until is seen; of what came later, each that has a row.
create table notis_reader (
	user_id bigint primary key references app_user (id) on delete cascade,
	seen_until timestamptz,
	latest_visit_at timestamptz,
	previous_visit_at timestamptz,
	check (previous_visit_at is null or previous_visit_at <= latest_visit_at)
);

create table notis_seen (
	user_id bigint not null references app_user (id) on delete cascade,
	source text not null check (source in ('STEG', 'KOMMENTAR', 'RAM', 'KALLELSE')),
	source_id bigint not null,
	number integer not null,
	seen_at timestamptz not null,
	primary key (user_id, source, source_id, number)
);

-- The latest of what happened, whatever it happened to.
create index arende_move_made_at_idx on arende_move (made_at);
create index kommentar_written_at_idx on kommentar (written_at);
create index budgetram_revision_recorded_at_idx on budgetram_revision (recorded_at);
