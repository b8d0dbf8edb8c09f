#!/usr/bin/env bash
# How long from the command until API and login answer: on an empty data directory, then on the same one again.
. "$(dirname "$0")/lib.sh"
FKP_DATA=$(mktemp -d)/data; export FKP_DATA
echo "$(date -I), $(machine)"
start_product; echo "first start: $STARTED_MS ms"; stop_product
for again in 2 3; do start_product; echo "start $again: $STARTED_MS ms"; stop_product; done
