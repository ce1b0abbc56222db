#!/bin/bash
# What the official image rabbitmq:3-management promises: RABBITMQ_DEFAULT_USER, RABBITMQ_DEFAULT_PASS, RABBITMQ_DEFAULT_VHOST,
# a log on the console.
set -eu

[ "$1" = rabbitmq-server ] || exec "$@"

{
  echo "default_user = ${RABBITMQ_DEFAULT_USER:-guest}"
  echo "default_pass = ${RABBITMQ_DEFAULT_PASS:-guest}"
  echo "default_vhost = ${RABBITMQ_DEFAULT_VHOST:-/}"
  echo "loopback_users = none"
  echo "log.console = true"
  echo "log.file = false"
} > /etc/rabbitmq/rabbitmq.conf
echo '[rabbitmq_management].' > /etc/rabbitmq/enabled_plugins
chown -R rabbitmq /etc/rabbitmq /var/lib/rabbitmq
export HOME=/var/lib/rabbitmq
exec setpriv --reuid=rabbitmq --regid=rabbitmq --init-groups /usr/lib/rabbitmq/bin/rabbitmq-server
