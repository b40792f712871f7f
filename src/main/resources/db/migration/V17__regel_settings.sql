-- What a paket does with the rules of the granskning, where that differs from the default. A paket without a row has the default.
create table regel_setting (
	paket_id bigint primary key references paket (id),
	-- From 1: 0 is the default.
	lock_version bigint not null default 1 check (lock_version >= 1)
);

create table regel_choice (
	paket_id bigint not null references regel_setting (paket_id),
	-- Arithmetic (SUMMA_STAMMER_INTE, KOPPLING_OKAND) cannot be chosen away, nor what a reader doubts in a file.
	regel text not null check (regel in ('BELOPP_STAMMER_INTE', 'PASTAENDE_STAMMER_INTE',
		'BESLUT_UTAN_ENHET', 'BESLUT_UTAN_SUMMA', 'BESLUT_EJ_NUMRERAT', 'BESLUT_ATT_SATS', 'BESLUT_FLERA_ATGARDER',
		'BESLUT_HANVISAR_TILL_BILAGA', 'POST_UTAN_MOTSVARIGHET', 'BESLUT_ANNAN_ORDNING',
		'KF_BESLUT_EJ_CITERAT', 'HANVISNING_STAMMER_INTE', 'DIARIENUMMER_FELSKRIVET', 'PARAGRAFTECKEN_SAKNAS',
		'DATUM_MOTSAGER', 'DATUM_FORE_HANDELSEN',
		'BESLUTSUNDERLAG_SAKNAS', 'EXPEDIERING_SAKNAS', 'AVSNITT_TOMT', 'UPPHORD_RAD_OFORKLARAD',
		'FORANDRING_UTAN_MOTIVERING', 'FORANDRING_UTAN_BELOPP', 'FORKORTNING_OFORKLARAD',
		'ENHET_FOR_GROV')),
	choice text not null check (choice in ('OFF', 'UPPLYSNING', 'VARNING', 'FEL')),
	primary key (paket_id, regel),
	-- An amount that contradicts the data is never passed over.
	check (regel <> 'BELOPP_STAMMER_INTE' or choice in ('VARNING', 'FEL'))
);
