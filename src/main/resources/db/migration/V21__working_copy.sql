-- What somebody has typed in a form and not saved yet: their own working material, which nobody else reads, which no history
-- and no export has, and which goes when the form is saved, when it is thrown away, or when it has grown old.
create table working_copy (
	account_id bigint not null references app_user (id) on delete cascade,
	-- The form's address within the application, without a query.
	address text not null check (address ~ '^/[^?#[:space:]]+$' and length(address) <= 300),
	-- Each field's name with its values in their order.
	fields jsonb not null check (jsonb_typeof(fields) = 'object' and octet_length(fields::text) <= 32000000),
	-- The version of what it changes that its writer began with, empty for a form that has none.
	version text not null check (length(version) <= 20),
	-- Another for every time it is kept and never one that has been, so that one of two tabs knows that the other wrote.
	edition bigint generated always as identity,
	saved_at timestamptz not null,
	primary key (account_id, address)
);
create index working_copy_saved_at_idx on working_copy (saved_at);
