-- Runs after every migration: the application's account may use the tables but owns nothing, so it cannot switch off a
-- trigger or change the schema. With one account for everything there is nothing to grant. What a trigger refuses to
-- everybody (refuse_change_of_record: a table that is only appended to, a row that is never deleted) the account has no right
-- to in the first place.
do $$
declare
	kept record;
begin
	revoke create on schema public from public;
	if '${app_role}' <> current_user then
		grant usage on schema public to "${app_role}";
		grant select, insert, update, delete on all tables in schema public to "${app_role}";
		grant usage, select on all sequences in schema public to "${app_role}";
		revoke insert, update, delete on flyway_schema_history from "${app_role}";
		for kept in
			select t.tgrelid::regclass as name, bool_or(t.tgtype & 8 > 0) as from_delete, bool_or(t.tgtype & 16 > 0) as from_update
			from pg_trigger t where t.tgfoid = to_regproc('refuse_change_of_record')
			group by t.tgrelid
		loop
			if kept.from_delete then
				execute format('revoke delete on %s from "${app_role}"', kept.name);
			end if;
			if kept.from_update then
				execute format('revoke update on %s from "${app_role}"', kept.name);
			end if;
		end loop;
		-- Locking a chain takes the right to update some column of it, which its trigger refuses all the same.
		grant update (lock_version) on historik_chain to "${app_role}";
	end if;
end
$$;
