-- Every move that a case has made on its road, oldest first. Only appended to.
create table arende_move (
	arende_id bigint not null,
	number integer not null check (number >= 1),
	version integer not null,
	move text not null check (length(move) between 1 and 40),
	from_status text not null,
	to_status text not null,
	reason text check (length(btrim(reason)) between 1 and 2000),
	made_by bigint not null references app_user (id),
	made_at timestamptz not null,
	primary key (arende_id, number),
	foreign key (arende_id, version) references arende_version (arende_id, version)
);
create index arende_move_version_idx on arende_move (arende_id, version);
create index arende_move_made_by_idx on arende_move (made_by);
