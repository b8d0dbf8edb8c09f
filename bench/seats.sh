#!/usr/bin/env bash
# Seats under contention: RUNS sessions with CAPACITY seats each, for every one PEOPLE registrations at the same moment.
# Afterwards the database is asked how many sessions gave away more seats than they have, or one queue number twice.
# Needs psql (Debian: postgresql-client) and node.
. "$(dirname "$0")/lib.sh"
RUNS="${RUNS:-1000}"
CAPACITY="${CAPACITY:-30}"
PEOPLE="${PEOPLE:-100}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="$NO_LIMITS"

start_product
use_database
FORUM=$(open_forum)

psql -qtA > "$WORK/sessions" <<SQL
insert into forum_session (id, unit_id, forum_id, title, method, starts_at, ends_at, venue, capacity, seats, team, agenda,
    materials, state, created_at, version)
select gen_random_uuid(), unit_id, id, 'Pertemuan ' || run, 'IN_PERSON', now(), now() + interval '1 day', 'Aula',
    $CAPACITY, '[]', '[]', '[]', '[]', 'PLANNED', now(), 0
from forum, generate_series(1, $RUNS) as run where id = '$FORUM'
returning id;
SQL

echo "$(date -I), $(machine); $RUNS runs, $CAPACITY seats, $PEOPLE at once, generator on the same cores"
BASE=$BASE PEOPLE=$PEOPLE node bench/seats.mjs "$WORK/sessions"
psql -tA <<SQL
select count(*) filter (where confirmed > $CAPACITY) || ' oversold, '
    || count(*) filter (where confirmed < $CAPACITY) || ' with a seat left empty, '
    || count(*) filter (where numbers <> confirmed or highest <> confirmed) || ' with a queue number twice or missing, '
    || sum(confirmed + waiting) || ' registrations in ' || count(*) || ' sessions'
from (select session_id, count(*) filter (where r.state = 'CONFIRMED') as confirmed,
          count(*) filter (where r.state = 'WAITING') as waiting,
          count(distinct queue_number) as numbers, max(queue_number) as highest
      from registration r join forum_session s on s.id = r.session_id and s.title ~ '^Pertemuan [0-9]+$'
      group by session_id) as taken;
SQL
