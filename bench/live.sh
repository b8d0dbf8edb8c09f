#!/usr/bin/env bash
# A session with LISTENERS who listen to its events while people in the hall ask, support and vote and somebody moves the
# stage, for SECONDS_LONG seconds. Prints how long after the acknowledgement of a change each listener had it, and what
# memory the server takes. Needs psql (Debian: postgresql-client), node, and jcmd of the JDK.
. "$(dirname "$0")/lib.sh"
LISTENERS="${LISTENERS:-500}"
GUESTS="${GUESTS:-100}"
SECONDS_LONG="${SECONDS_LONG:-60}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="$NO_LIMITS ${FKP_JAVA_OPTIONS:-}"
JCMD="$(dirname "$(readlink -f "$(command -v "$JAVA")")")/jcmd"

start_product
use_database
FORUM=$(open_forum)
grant "$FORUM" MODERATOR

SESSION=$(psql -qtA <<SQL
insert into forum_session (id, unit_id, forum_id, title, method, starts_at, ends_at, venue, seats, team, agenda,
    materials, state, opened_at, created_at, version)
select gen_random_uuid(), unit_id, id, 'Pertemuan', 'HYBRID', now(), now() + interval '3 hours', 'Aula', '[]', '[]',
    (select jsonb_agg(jsonb_build_object('title', 'Acara ' || item, 'minutes', 5, 'kind', 'INFORMATION', 'subjects',
        '[]'::jsonb)) from generate_series(1, 20) as item),
    '[]', 'RUNNING', now(), now(), 0
from forum where id = '$FORUM'
returning id;
SQL
)

echo "$(date -I), $(machine); $LISTENERS listeners, $GUESTS in the hall, generator on the same cores"
BASE=$BASE SESSION=$SESSION LISTENERS=$LISTENERS GUESTS=$GUESTS SECONDS_LONG=$SECONDS_LONG PID=$PID JCMD=$JCMD \
  node bench/live.mjs
