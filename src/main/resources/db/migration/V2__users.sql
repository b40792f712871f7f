-- Accounts and the roles they hold. Passwords are stored as Spring Security's encoded form, never in clear.
create table app_user (
	id bigint generated always as identity primary key,
	username text not null unique check (username ~ '^[a-z0-9._@-]{1,100}$'),
	name text not null collate "sv-x-icu" check (length(btrim(name)) between 1 and 120),
	password_hash text not null,
	enabled boolean not null default true
);

create table user_role (
	user_id bigint not null references app_user (id) on delete cascade,
	role text not null check (role in ('HANDLAGGARE', 'EKONOM', 'UNDERTECKNARE', 'NAMNDSEKRETERARE', 'ADMINISTRATOR', 'LASARE')),
	primary key (user_id, role)
);
