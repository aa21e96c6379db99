#!/bin/bash
# Starts PostgreSQL as the official image does, as far as tests and docker-compose.yml rely on it: the user, password
# and database of POSTGRES_USER, POSTGRES_PASSWORD and POSTGRES_DB, made on the first start by a server that only
# listens on its own socket. That server is why the log says twice that connections are accepted.
# Deliberately absent: initialisation scripts, secrets from files, authentication methods other than the default.
set -euo pipefail

if [ "${1:-}" = postgres ] && [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA" /var/run/postgresql
  chown -R 999:999 "$PGDATA" /var/run/postgresql
  chmod 700 "$PGDATA"
  exec setpriv --reuid=999 --regid=999 --clear-groups "$0" "$@"
fi

create_cluster() {
  : "${POSTGRES_PASSWORD:?Set POSTGRES_PASSWORD to the password of the superuser}"
  initdb --username="$user" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") --auth-host=scram-sha-256 --auth-local=trust
  printf 'host all all all scram-sha-256\n' >>"$PGDATA/pg_hba.conf"
  printf "listen_addresses = '*'\nunix_socket_directories = '/var/run/postgresql'\n" >>"$PGDATA/postgresql.conf"
}

create_database() {
  [ "$database" != postgres ] || return 0
  printf 'create database "%s"\n' "${database//\"/\"\"}" | postgres --single -D "$PGDATA" postgres >/dev/null
}

if [ "${1:-}" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
  user=${POSTGRES_USER:-postgres}
  database=${POSTGRES_DB:-$user}
  create_cluster
  create_database
  pg_ctl -w -o "-c listen_addresses=''" start
  pg_ctl -w -m fast stop
fi

exec "$@"
