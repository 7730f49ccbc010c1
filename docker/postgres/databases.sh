#!/bin/sh
# A database and a role for each part, made when the volume is empty. Nobody but its owner may connect to one.
set -eu
for part in region meeting recommendation gateway keycloak; do
    variable=$(printf '%s_DB_PASSWORD' "$part" | tr '[:lower:]' '[:upper:]')
    eval "password=\${$variable:?}"
    psql -v ON_ERROR_STOP=1 -v name="regiovisie_$part" -v password="$password" \
        --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
