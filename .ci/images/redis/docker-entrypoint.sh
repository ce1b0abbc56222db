#!/bin/sh
# What the official image redis:7 promises: options go to redis-server, and it takes connections from everywhere.
set -eu
[ "${1#-}" = "$1" ] || set -- redis-server "$@"
[ "$1" = redis-server ] || exec "$@"
exec "$@" --protected-mode no
