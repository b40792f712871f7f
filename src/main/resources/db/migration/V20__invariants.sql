-- What must hold whoever writes: no submitted, decided or gällande fördelning exceeds its ram (I1), and what has been
-- recorded stays as it was recorded (I2). ADR 0004 says why it is done this way.
--
-- The checks of sums are deferred to commit. Each first updates the ram's row, so that everybody who touches the same ram
-- stands in line, and then reads, with a snapshot taken after the wait: under READ COMMITTED it sees what the others
-- committed, under REPEATABLE READ the update itself fails. Without that update two transactions that each fit would both
-- pass. The functions run as the owner, with a search path that nobody can put a table of their own in front of.

-- So do those that are older.
do $$
declare
	older regprocedure;
begin
	for older in select p.oid from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proconfig is null loop
		execute format('alter function %s set search_path = pg_catalog, public, pg_temp', older);
	end loop;
end $$;

create function fordelning_sum(fordelning bigint) returns bigint language sql stable
	set search_path = pg_catalog, public, pg_temp as $$
	select coalesce(sum(b.amount_kr), 0)::bigint from budgetpost b where b.fordelning_id = fordelning
$$;

-- The latest revision of a year's ram, read once everybody else who touches the ram is done. Without a ram all is null.
create function lock_and_read_budgetram(for_paket bigint, for_year integer, out netto bigint, out confirmed boolean,
	out full_allocation_required boolean, out in_force bigint) language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	update budgetram b set lock_version = b.lock_version + 1 where b.paket_id = for_paket and b.year = for_year;
	select r.brutto_kr - coalesce((select sum(o.amount_kr) from omforing o where o.budgetram_revision_id = r.id), 0),
			r.kf_date is not null, r.full_allocation_required
		into netto, confirmed, full_allocation_required
		from budgetram b join budgetram_revision r on r.budgetram_id = b.id
		where b.paket_id = for_paket and b.year = for_year
		order by r.revision desc limit 1;
	select fordelning_sum(g.fordelning_id) into in_force from gallande g where g.paket_id = for_paket and g.year = for_year;
end $$;

-- Refuses with the figures in DETAIL, for the application to write a sentence from: netto, the sum held against it, and the
-- lines that raise it over the base (every line where there is no base), the largest first; for amounts that are not decided,
-- the lines without one.
create function refuse_budget(rule text, netto bigint, total bigint, fordelning bigint, base bigint) returns void
	language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
	lines jsonb;
begin
	select jsonb_agg(jsonb_build_object('label', l.label, 'kr', l.amount_kr) order by l.raised desc, l.position) into lines
		from (
			select p.label, p.amount_kr, p.position, p.amount_kr - coalesce(b.amount_kr, 0) as raised
			from budgetpost p left join budgetpost b on b.fordelning_id = base and b.insats_id = p.insats_id
			where p.fordelning_id = fordelning
				and case when rule = 'fordelning_bestamd' then p.amount_kr is null else p.amount_kr > coalesce(b.amount_kr, 0) end
			order by raised desc, p.position limit 5) l;
	raise exception '% kr against % kr', total, netto using errcode = 'check_violation', constraint = rule,
		detail = jsonb_build_object('netto', netto, 'sum', total, 'poster', coalesce(lines, '[]'))::text;
end $$;

-- What everything that counts against a ram must be: frozen, from a case, every amount decided, against a confirmed ram.
create function require_decidable(for_fordelning fordelning, ram record) returns void language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
declare
	total bigint := fordelning_sum(for_fordelning.id);
begin
	if for_fordelning.id is null or not for_fordelning.frozen or for_fordelning.origin <> 'ARENDE' then
		raise exception 'fordelning % is not a frozen one from a case', for_fordelning.id
			using errcode = 'integrity_constraint_violation', constraint = 'fordelning_not_frozen';
	end if;
	if not exists (select 1 from budgetpost b where b.fordelning_id = for_fordelning.id)
			or exists (select 1 from budgetpost b where b.fordelning_id = for_fordelning.id and b.amount_kr is null) then
		perform refuse_budget('fordelning_bestamd', ram.netto, total, for_fordelning.id, null);
	end if;
	if ram.confirmed is not true then
		perform refuse_budget('budgetram_bekraftad', ram.netto, total, for_fordelning.id, null);
	end if;
end $$;

-- A case that leaves its draft: it fits the ram by itself, and so does what would be in force if its changes were applied
-- now. A ram that is lowered afterwards is not stopped by it (KF outranks the product): its decision is.
create function require_submittable() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
declare
	ram record;
	proposal fordelning;
	base bigint;
	total bigint;
	projected bigint;
begin
	select * into ram from lock_and_read_budgetram(new.paket_id, new.year);
	-- As the case stands at commit; it may have moved on, or back.
	select f.* into proposal from arende a
		join arende_version v on v.arende_id = a.id and v.version = a.version
		join fordelning f on f.id = v.fordelning_id
		where a.id = new.id and a.status in ('EKONOMIGRANSKNING', 'UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT');
	if not found then
		return null;
	end if;
	select v.base_fordelning_id into base from arende_version v where v.fordelning_id = proposal.id;
	perform require_decidable(proposal, ram);
	total := fordelning_sum(proposal.id);
	projected := coalesce(ram.in_force, 0) + total - coalesce(fordelning_sum(base), 0);
	if greatest(total, projected) > ram.netto then
		perform refuse_budget('fordelning_inom_ram', ram.netto, greatest(total, projected), proposal.id, base);
	end if;
	if ram.full_allocation_required and projected <> ram.netto then
		perform refuse_budget('fordelning_fullt_fordelad', ram.netto, projected, proposal.id, base);
	end if;
	return null;
end $$;

create constraint trigger arende_inserted_submittable after insert on arende
	deferrable initially deferred for each row
	when (new.status in ('EKONOMIGRANSKNING', 'UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT'))
	execute function require_submittable();
create constraint trigger arende_submittable after update on arende
	deferrable initially deferred for each row
	when (new.status in ('EKONOMIGRANSKNING', 'UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT')
		and (old.status not in ('EKONOMIGRANSKNING', 'UNDERTECKNANDE', 'INLAMNAT', 'BORDLAGT') or old.version <> new.version))
	execute function require_submittable();

-- What is put in force fits the ram as it is at commit.
create function require_in_force_within_ram() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
declare
	ram record;
	in_force fordelning;
begin
	select * into ram from lock_and_read_budgetram(new.paket_id, new.year);
	select f.* into in_force from gallande g join fordelning f on f.id = g.fordelning_id
		where g.paket_id = new.paket_id and g.year = new.year;
	perform require_decidable(in_force, ram);
	if ram.in_force > ram.netto then
		perform refuse_budget('gallande_inom_ram', ram.netto, ram.in_force, in_force.id, null);
	end if;
	return null;
end $$;

create constraint trigger gallande_inom_ram after insert or update on gallande
	deferrable initially deferred for each row execute function require_in_force_within_ram();

-- What a beslut decides, and what comes in force by it, fits the ram when it is recorded. Both are of the case's paket and year.
create function require_beslut_within_ram() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
declare
	ram record;
	decided fordelning;
	decided_id bigint;
begin
	select r.* into ram from arende a cross join lateral lock_and_read_budgetram(a.paket_id, a.year) r where a.id = new.arende_id;
	foreach decided_id in array array[new.fordelning_id, new.gallande_fordelning_id] loop
		select f.* into decided from fordelning f join arende a on a.paket_id = f.paket_id and a.year = f.year
			where f.id = decided_id and a.id = new.arende_id;
		if not found then
			raise exception 'fordelning % is not of the paket and year of arende %', decided_id, new.arende_id
				using errcode = 'integrity_constraint_violation', constraint = 'beslut_fordelning';
		end if;
		perform require_decidable(decided, ram);
		if fordelning_sum(decided.id) > ram.netto then
			perform refuse_budget('beslut_inom_ram', ram.netto, fordelning_sum(decided.id), decided.id, null);
		end if;
	end loop;
	return null;
end $$;

create constraint trigger beslut_inom_ram after insert or update on beslut
	deferrable initially deferred for each row when (new.fordelning_id is not null)
	execute function require_beslut_within_ram();

-- A ram never falls below 0. Only a decision of kommunfullmäktige takes it below what is in force for its year: such a revision
-- is coming, and the one before it stays in effect (V19).
create function require_ram_covers_in_force() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
declare
	own budgetram;
	ram record;
	in_force_id bigint;
begin
	if tg_table_name = 'omforing' then
		select b.* into own from budgetram b join budgetram_revision r on r.budgetram_id = b.id
			where r.id = new.budgetram_revision_id;
	else
		select b.* into own from budgetram b where b.id = new.budgetram_id;
	end if;
	select * into ram from lock_and_read_budgetram(own.paket_id, own.year);
	if ram.netto < 0 then
		perform refuse_budget('budgetram_netto', ram.netto, 0, null, null);
	end if;
	if ram.in_force > ram.netto and ram.confirmed is not true then
		select g.fordelning_id into in_force_id from gallande g where g.paket_id = own.paket_id and g.year = own.year;
		perform refuse_budget('budgetram_tacker_gallande', ram.netto, ram.in_force, in_force_id, null);
	end if;
	return null;
end $$;

create constraint trigger budgetram_revision_tacker_gallande after insert on budgetram_revision
	deferrable initially deferred for each row execute function require_ram_covers_in_force();
create constraint trigger omforing_tacker_gallande after insert on omforing
	deferrable initially deferred for each row execute function require_ram_covers_in_force();

-- What became of an insats belongs to its revision from the start, and only what is carried on has successors.
create function require_whole_lineage() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
begin
	if not exists (select 1 from lineage_revision r where r.id = new.lineage_revision_id and r.xmin = pg_current_xact_id()::xid) then
		raise exception 'lineage_revision % is already recorded', new.lineage_revision_id
			using errcode = 'integrity_constraint_violation', constraint = 'lineage_revision_recorded';
	end if;
	if exists (select 1 from insats_fate e where e.lineage_revision_id = new.lineage_revision_id and e.insats_id = new.insats_id and (e.kind = 'SUCCEEDED') <>
			exists (select 1 from insats_successor s where s.lineage_revision_id = e.lineage_revision_id and s.insats_id = e.insats_id)) then
		raise exception 'only what is carried on has successors'
			using errcode = 'integrity_constraint_violation', constraint = 'lineage_successors';
	end if;
	return null;
end $$;

create constraint trigger insats_fate_whole after insert on insats_fate
	deferrable initially deferred for each row execute function require_whole_lineage();
create constraint trigger insats_successor_whole after insert on insats_successor
	deferrable initially deferred for each row execute function require_whole_lineage();

-- An omföring belongs to its revision from the start: a certificate names the revision.
create function require_new_revision() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
begin
	if not exists (select 1 from budgetram_revision r
			where r.id = new.budgetram_revision_id and r.xmin = pg_current_xact_id()::xid) then
		raise exception 'budgetram_revision % is already recorded', new.budgetram_revision_id
			using errcode = 'integrity_constraint_violation', constraint = 'omforing_revision';
	end if;
	return new;
end $$;

create trigger omforing_revision before insert on omforing
	for each row execute function require_new_revision();

-- The graph of a case's status, and what never changes about a case. The edges are those of ArendeStatus; a test tries every
-- pair. A case is born as a draft, and only a draft goes on to another version, the next one.
create function refuse_change_of_arende() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	if tg_op = 'INSERT' then
		if new.status <> 'UTKAST' then
			raise exception 'a case starts as a draft'
				using errcode = 'integrity_constraint_violation', constraint = 'arende_status_graph';
		end if;
		return new;
	end if;
	if (new.id, new.budgetram_id, new.paket_id, new.year, new.owner_id, new.created_at)
			is distinct from (old.id, old.budgetram_id, old.paket_id, old.year, old.owner_id, old.created_at) then
		raise exception 'arende % keeps its ram, year, owner and creation', old.id
			using errcode = 'integrity_constraint_violation', constraint = 'arende_identity';
	end if;
	if new.status <> old.status and (old.status, new.status) not in (
			('UTKAST', 'EKONOMIGRANSKNING'), ('UTKAST', 'ATERTAGET'),
			('EKONOMIGRANSKNING', 'UNDERTECKNANDE'), ('EKONOMIGRANSKNING', 'UTKAST'),
			('UNDERTECKNANDE', 'INLAMNAT'), ('UNDERTECKNANDE', 'UTKAST'), ('UNDERTECKNANDE', 'EKONOMIGRANSKNING'),
			('INLAMNAT', 'BESLUTAT'), ('INLAMNAT', 'BORDLAGT'), ('INLAMNAT', 'ATERREMITTERAT'), ('INLAMNAT', 'UTGATT'),
			('INLAMNAT', 'UTKAST'),
			('BORDLAGT', 'INLAMNAT'), ('BORDLAGT', 'UTGATT'),
			('ATERREMITTERAT', 'UTKAST'), ('ATERREMITTERAT', 'UTGATT'),
			('BESLUTAT', 'EXPEDIERAT'),
			('EXPEDIERAT', 'AVSLUTAT')) then
		raise exception 'arende % does not go from % to %', old.id, old.status, new.status
			using errcode = 'integrity_constraint_violation', constraint = 'arende_status_graph';
	end if;
	if new.version <> old.version and (new.status <> 'UTKAST' or new.version <> old.version + 1) then
		raise exception 'arende % gets its next version as a draft', old.id
			using errcode = 'integrity_constraint_violation', constraint = 'arende_version_in_draft';
	end if;
	return new;
end $$;

create trigger arende_kept before insert or update on arende
	for each row execute function refuse_change_of_arende();

-- What a version started from was in force then. A later version may keep the base of an earlier one.
create function require_base_in_force() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
begin
	if not exists (select 1 from gallande g where g.fordelning_id = new.base_fordelning_id)
			and not exists (select 1 from arende_version v
				where v.arende_id = new.arende_id and v.base_fordelning_id = new.base_fordelning_id) then
		raise exception 'fordelning % is not in force', new.base_fordelning_id
			using errcode = 'integrity_constraint_violation', constraint = 'arende_version_base';
	end if;
	return new;
end $$;

create trigger arende_version_base before insert on arende_version
	for each row when (new.base_fordelning_id is not null) execute function require_base_in_force();

-- The memo and those who sign it change only in the current version of a draft, or while a next version is being made. A save
-- and a submission wait for each other.
create function refuse_change_of_submitted_memo() returns trigger language plpgsql security definer
	set search_path = pg_catalog, public, pg_temp as $$
declare
	ids bigint[] := '{}';
	versions integer[] := '{}';
	touched arende;
	i integer;
begin
	if tg_op <> 'INSERT' then
		ids := ids || old.arende_id;
		versions := versions || old.version;
	end if;
	if tg_op <> 'DELETE' then
		ids := ids || new.arende_id;
		versions := versions || new.version;
	end if;
	for i in 1 .. cardinality(ids) loop
		select a.* into touched from arende a where a.id = ids[i] for no key update;
		if versions[i] < touched.version or (versions[i] = touched.version and touched.status <> 'UTKAST') then
			raise exception 'version % of arende % is no draft', versions[i], ids[i]
				using errcode = 'integrity_constraint_violation', constraint = 'memo_in_draft';
		end if;
	end loop;
	return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger tjansteskrivelse_in_draft before insert or update or delete on tjansteskrivelse
	for each row execute function refuse_change_of_submitted_memo();
create trigger avsnitt_in_draft before insert or update or delete on avsnitt
	for each row execute function refuse_change_of_submitted_memo();
create trigger undertecknare_in_draft before insert or update or delete on undertecknare
	for each row execute function refuse_change_of_submitted_memo();

-- Which year and ram a row is about.
create function refuse_change_of_year() returns trigger language plpgsql
	set search_path = pg_catalog, public, pg_temp as $$
begin
	if (new.paket_id, new.year) is distinct from (old.paket_id, old.year) then
		raise exception '% keeps its paket and year', tg_table_name
			using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_identity';
	end if;
	return new;
end $$;

create trigger gallande_identity before update on gallande for each row execute function refuse_change_of_year();
create trigger budgetram_identity before update on budgetram for each row execute function refuse_change_of_year();

-- What is recorded stays. The function is in V3.
do $$
declare
	recorded text;
begin
	foreach recorded in array array['budgetram_revision', 'omforing', 'arende_version', 'arende_editor', 'arende_move',
			'underskrift', 'ekonomiintyg', 'ekonomiintyg_kontroll', 'beslut', 'yrkande', 'yrkande_post', 'yrkande_atertagande',
			'justering', 'anslag', 'anslag_nedtagning', 'votering', 'votering_rost', 'deltagarnotering', 'rattelse',
			'expediering_receiver', 'struck_receiver', 'expediering', 'dokument', 'letterhead',
			'document_setting', 'lineage_revision', 'insats_fate', 'insats_successor', 'omrakning', 'utfall_revision', 'utfall_post'] loop
		execute format('create trigger %I before update or delete on %I for each row execute function refuse_change_of_record()',
			recorded || '_append_only', recorded);
	end loop;
	foreach recorded in array array['budgetram', 'arende', 'gallande'] loop
		execute format('create trigger %I before delete on %I for each row execute function refuse_change_of_record()',
			recorded || '_never_deleted', recorded);
	end loop;
	foreach recorded in array array['budgetram', 'budgetram_revision', 'omforing', 'fordelning', 'budgetpost', 'gallande', 'arende',
			'arende_version', 'arende_editor', 'arende_move', 'tjansteskrivelse', 'avsnitt', 'undertecknare', 'underskrift',
			'ekonomiintyg', 'ekonomiintyg_kontroll', 'beslut', 'yrkande', 'yrkande_post', 'yrkande_atertagande',
			'justering', 'anslag', 'anslag_nedtagning', 'votering', 'votering_rost', 'deltagarnotering', 'rattelse',
			'expediering_receiver', 'struck_receiver', 'expediering', 'dokument', 'letterhead',
			'document_setting', 'lineage_revision', 'insats_fate', 'insats_successor', 'omrakning', 'utfall_revision', 'utfall_post'] loop
		execute format('create trigger %I before truncate on %I for each statement execute function refuse_change_of_record()',
			recorded || '_never_emptied', recorded);
	end loop;
end $$;

-- The functions above are called by the triggers, as the owner.
revoke execute on function fordelning_sum(bigint), lock_and_read_budgetram(bigint, integer),
	refuse_budget(text, bigint, bigint, bigint, bigint), require_decidable(fordelning, record) from public;
