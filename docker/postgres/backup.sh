#!/bin/sh
# Backs up the databases while they are used: each as of one moment, into FOLDER/<time in UTC>/<database>.dump. Prints that
# folder. It is there when all of it can be read, or not at all. PostgreSQL is asked as PGHOST, PGUSER and so on say.
#
#   backup.sh FOLDER
set -eu
folder=${1:?the folder that has the backups}
kept=${BACKUPS_KEPT:-14}
# In the order in which events flow: what one sent before its moment, the next has applied by its own, or gets again at a
# restore. The database of the gateway only says who is signed in: after a restore people sign in anew.
databases=${DATABASES:-regiovisie_region regiovisie_meeting regiovisie_recommendation regiovisie_keycloak}

# Names and addresses of people are in it
umask 077
made=$folder/$(date -u +%Y-%m-%dT%H-%M-%SZ)
unfinished=$folder/.unfinished
rm -rf "$unfinished"
mkdir -p "$unfinished"
trap 'rm -rf "$unfinished"' EXIT
for database in $databases; do
    pg_dump --format=custom --lock-wait-timeout=60s --file="$unfinished/$database.dump" "$database"
    pg_restore --file=/dev/null "$unfinished/$database.dump"
done
mv "$unfinished" "$made"
echo "$made"

# The names are times
for old in $(ls "$folder" | grep -E '^[0-9-]+T[0-9-]+Z$' | sort -r | tail -n "+$((kept + 1))"); do
    rm -rf "${folder:?}/$old"
done
