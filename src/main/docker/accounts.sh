#!/bin/bash
# Runs once, when the database's volume is empty: the owner migrates, the application reads and writes.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
	-v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" <<'SQL'
create role trygghetspaket_owner login password :'owner_password';
create role trygghetspaket_app login password :'app_password';
create database trygghetspaket owner trygghetspaket_owner;
SQL
