#!/bin/bash
# What the official image mysql:9 promises: MYSQL_ROOT_PASSWORD, MYSQL_DATABASE, MYSQL_USER, MYSQL_PASSWORD, and a first server
# that no port leads to.
set -eu

[ "${1#-}" = "$1" ] || set -- mysqld "$@"
[ "$1" = mysqld ] || exec "$@"

if [ -z "${MYSQL_ROOT_PASSWORD:-}" ]; then
  echo "[ERROR] [Entrypoint]: Database is uninitialized and password option is not specified" >&2
  exit 1
fi
if [ ! -d /var/lib/mysql/mysql ]; then
  "$@" --initialize-insecure
  "$@" --daemonize --skip-networking
  {
    echo "CREATE USER root@'%' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD'; GRANT ALL ON *.* TO root@'%' WITH GRANT OPTION;"
    if [ -n "${MYSQL_DATABASE:-}" ]; then
      echo "CREATE DATABASE \`$MYSQL_DATABASE\`;"
    fi
    if [ -n "${MYSQL_USER:-}" ]; then
      echo "CREATE USER '$MYSQL_USER'@'%' IDENTIFIED BY '$MYSQL_PASSWORD';"
      echo "GRANT ALL ON \`$MYSQL_DATABASE\`.* TO '$MYSQL_USER'@'%';"
    fi
    echo "ALTER USER root@localhost IDENTIFIED BY '$MYSQL_ROOT_PASSWORD';"
  } | mysql -uroot
  MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysqladmin -uroot shutdown
  echo "[Note] [Entrypoint]: MySQL init process done. Ready for start up."
fi
exec "$@"
