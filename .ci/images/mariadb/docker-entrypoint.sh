#!/bin/bash
# What the official image mariadb:10.11 promises: MARIADB_ROOT_PASSWORD, MARIADB_DATABASE, MARIADB_USER, MARIADB_PASSWORD,
# and a first server that no port leads to.
set -eu

[ "${1#-}" = "$1" ] || set -- mariadbd "$@"
[ "$1" = mariadbd ] || exec "$@"

if [ -z "${MARIADB_ROOT_PASSWORD:-}" ]; then
  echo "[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified" >&2
  exit 1
fi
mkdir -p /run/mysqld
chown mysql /run/mysqld
if [ ! -d /var/lib/mysql/mysql ]; then
  mariadb-install-db --user=mysql --skip-test-db --auth-root-authentication-method=normal >/dev/null
  mariadbd --user=mysql --skip-networking --socket=/run/mysqld/mysqld.sock --expire-logs-days=0 &
  first=$!
  for _ in $(seq 300); do
    ! mariadb-admin ping --silent >/dev/null 2>&1 || break
    sleep 0.1
  done
  {
    echo "CREATE USER root@'%' IDENTIFIED BY '$MARIADB_ROOT_PASSWORD'; GRANT ALL ON *.* TO root@'%' WITH GRANT OPTION;"
    echo "ALTER USER root@localhost IDENTIFIED BY '$MARIADB_ROOT_PASSWORD';"
    if [ -n "${MARIADB_DATABASE:-}" ]; then
      echo "CREATE DATABASE \`$MARIADB_DATABASE\`;"
    fi
    if [ -n "${MARIADB_USER:-}" ]; then
      echo "CREATE USER '$MARIADB_USER'@'%' IDENTIFIED BY '$MARIADB_PASSWORD';"
      echo "GRANT ALL ON \`$MARIADB_DATABASE\`.* TO '$MARIADB_USER'@'%';"
    fi
  } | mariadb -uroot
  kill "$first"
  wait "$first"
  echo "[Note] [Entrypoint]: MariaDB init process done. Ready for start up."
fi
exec "$@" --user=mysql --bind-address=0.0.0.0 --socket=/run/mysqld/mysqld.sock
