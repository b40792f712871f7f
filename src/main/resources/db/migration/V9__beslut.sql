-- What was decided about a case, in the version that was handed in. Kommunstyrelsen decides at a meeting under a paragraf;
-- its chairman, or somebody on delegation, decides on a day. fordelning_id is what was decided, gallande_fordelning_id what
-- came in force by it: the same, unless other decisions of the year had changed other lines meanwhile.
create table beslut (
	arende_id bigint primary key,
	version integer not null,
	organ text not null check (organ in ('KOMMUNSTYRELSEN', 'ORDFORANDE', 'DELEGAT')),
	beslutsfattare text check (length(btrim(beslutsfattare)) between 1 and 200),
	sammantrade_id bigint,
	datum date not null,
	paragraf text check (paragraf ~ '^[1-9][0-9]{0,4}[a-zåäö]?$'),
	utfall text not null check (utfall in ('BIFALL', 'BIFALL_MED_ANDRING', 'AVSLAG')),
	fordelning_id bigint references fordelning (id),
	gallande_fordelning_id bigint references fordelning (id),
	recorded_by bigint not null references app_user (id),
	recorded_at timestamptz not null,
	foreign key (arende_id, version) references arende_version (arende_id, version),
	foreign key (sammantrade_id, arende_id) references sammantrade_arende (sammantrade_id, arende_id),
	check ((organ = 'KOMMUNSTYRELSEN') = (sammantrade_id is not null)),
	check ((organ = 'KOMMUNSTYRELSEN') = (beslutsfattare is null)),
	check (organ <> 'KOMMUNSTYRELSEN' or paragraf is not null),
	check ((utfall = 'AVSLAG') = (fordelning_id is null)),
	check ((fordelning_id is null) = (gallande_fordelning_id is null))
);
create index beslut_version_idx on beslut (arende_id, version);
create index beslut_sammantrade_idx on beslut (sammantrade_id, arende_id);
create index beslut_fordelning_idx on beslut (fordelning_id);
create index beslut_gallande_idx on beslut (gallande_fordelning_id);
create index beslut_recorded_by_idx on beslut (recorded_by);
create index beslut_recorded_at_idx on beslut (recorded_at);
