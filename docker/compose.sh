# Sourced by docker/backup and docker/restore.

# Compose v2, or the docker-compose of before.
compose() {
    if docker compose version >/dev/null 2>&1; then
        docker compose "$@"
    else
        docker-compose "$@"
    fi
}

# The folder that backups are kept in, ours: Docker would make it as root.
make_backups() {
    folder=${BACKUPS:-$(sed -n 's/^BACKUPS=//p' .env)}
    mkdir -p -m 700 "${folder:-backups}"
}
