#!/bin/sh
# Lets every service hear all events again when it starts next: for databases that were put back. Events are kept for ever,
# and what a database has of them already takes no effect a second time (its inbox knows them). The services must have stopped.
#
#   hear-again.sh [BROKER]
set -eu
broker=${1:-localhost:9092}
tool=/opt/kafka/bin/kafka-consumer-groups.sh
# A consumer without a place begins at the first event
ours='^(region|meeting|recommendation)-service(-[a-z]+)?$'
groups=$("$tool" --bootstrap-server "$broker" --list | grep -E "$ours" || true)
[ -n "$groups" ] || { echo "No service has heard anything yet"; exit 0; }
set --
for group in $groups; do
    set -- "$@" --group "$group"
done
"$tool" --bootstrap-server "$broker" --delete "$@"
