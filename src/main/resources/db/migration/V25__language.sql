-- The language that the owner of an account reads the pages in. Documents are Swedish whoever makes them.
alter table app_user add column language text not null default 'sv' check (language in ('sv', 'en'));
