#!/bin/sh
# Puts databases back as a backup has them: all of them, or, when anything goes wrong, none. Nothing may be connected to
# them. What they were stays beside them as <database>_replaced until the next restore. The roles must be there.
#
#   restore.sh FOLDER/<time in UTC>       or the newest:  restore.sh FOLDER/latest
set -eu
backup=${1:?the folder of one backup}
if [ "$(basename "$backup")" = latest ]; then
    folder=$(dirname "$backup")
    backup=$folder/$(ls "$folder" | grep -E '^[0-9-]+T[0-9-]+Z$' | sort | tail -n 1)
fi

ask() {
    psql --quiet --no-psqlrc --set ON_ERROR_STOP=1 --dbname postgres "$@"
}

databases=
for dump in "$backup"/*.dump; do
    [ -f "$dump" ] || { echo "No backup in $backup" >&2; exit 1; }
    database=$(basename "$dump" .dump)
    databases="$databases $database"
    ask --set name="$database" <<'SQL'
set client_min_messages = warning;
select format('drop database if exists %I', :'name' || '_restored') \gexec
select format('create database %I owner %I template template0', :'name' || '_restored', :'name') \gexec
select format('revoke connect on database %I from public', :'name' || '_restored') \gexec
SQL
    pg_restore --exit-on-error --single-transaction --dbname="${database}_restored" "$dump"
    psql --quiet --no-psqlrc --dbname="${database}_restored" --command=analyze
done

# All names change in one transaction, which fails while anyone is connected
for database in $databases; do
    ask --set name="$database" --command='set client_min_messages = warning' \
        --command="$(printf 'drop database if exists "%s_replaced"' "$database")"
done
for database in $databases; do
    cat <<SQL
select 'alter database "$database" rename to "${database}_replaced"' from pg_database where datname = '$database' \gexec
alter database "${database}_restored" rename to "$database";
SQL
done | ask --single-transaction --file=-
echo "Restored from $backup:$databases"
