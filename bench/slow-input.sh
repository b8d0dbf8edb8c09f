#!/usr/bin/env bash
# How long until somebody can write in the form for an input, with an empty cache, on a slow 3G line (400 kbit/s, 400 ms
# round trip) and a processor slowed four times. Needs what `npm run e2e` needs in frontend.
. "$(dirname "$0")/lib.sh"
FKP_DATA=$(mktemp -d)/data; export FKP_DATA

start_product
FORUM=$(curl -s "$BASE/api/v1/forums/$(open_forum)" | node -pe 'JSON.parse(require("fs").readFileSync(0)).slug')

echo "$(date -I), $(machine); browser on the same cores"
BASE=$BASE FORUM=$FORUM node bench/slow-input.mjs
