-- Runs after every migration: the application's account may use the tables but owns nothing, so it cannot switch off a
-- trigger or change the schema. With one account for everything there is nothing to grant. Rights that are narrower than
-- this (a table that is only appended to) are kept by triggers, which hold for the owner too.
do $$
begin
	if '${app_role}' <> current_user then
		grant usage on schema public to "${app_role}";
		grant select, insert, update, delete on all tables in schema public to "${app_role}";
		grant usage, select on all sequences in schema public to "${app_role}";
		revoke insert, update, delete on flyway_schema_history from "${app_role}";
		-- History is only appended to; locking a chain takes the right to update some column of it.
		revoke update, delete on historik_entry, historik_seal, historik_chain from "${app_role}";
		grant update (lock_version) on historik_chain to "${app_role}";
	end if;
end
$$;
