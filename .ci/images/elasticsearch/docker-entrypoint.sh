#!/bin/bash
# What the official image elasticsearch:8.19.21 promises: settings by variables of their names, and ES_JAVA_OPTS.
set -eu

[ "$1" = eswrapper ] || exec "$@"
exec bin/elasticsearch
