-- What a memo does with a table whose amounts the paket's unit cannot show: a finer unit, or rounded with a note below it.
alter table tjansteskrivelse add column avrundning text not null default 'FINARE_ENHET'
	check (avrundning in ('FINARE_ENHET', 'AVRUNDA_MED_NOT'));
