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
# One account sends for all of them: here the limits would be what is measured.
MANY=1000000000
FKP_JAVA_OPTIONS="-Dfkp.gate.device.count=$MANY -Dfkp.gate.nameless.count=$MANY -Dfkp.gate.address.count=$MANY"

start_product
export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=fkp
PGPORT=$(sed -n 4p "$FKP_DATA/postgres/data/postmaster.pid"); export PGPORT
PGPASSWORD=$(cat "$FKP_DATA/postgres/password"); export PGPASSWORD
FORUM=$(curl -s "$BASE/api/v1/forums?status=OPEN&limit=1" | node -pe 'JSON.parse(require("fs").readFileSync(0)).items[0].id')

psql -qtA > "$WORK/sessions" <<SQL
insert into forum_session (id, unit_id, forum_id, title, method, starts_at, ends_at, venue, capacity, seats, team, agenda,
    materials, state, created_at, version)
select gen_random_uuid(), unit_id, id, 'Pertemuan ' || run, 'IN_PERSON', now(), now() + interval '1 day', 'Aula',
    $CAPACITY, '[]', '[]', '[]', '[]', 'PLANNED', now(), 0
from forum, generate_series(1, $RUNS) as run where id = '$FORUM'
returning id;
SQL

echo "$(date -I), $(machine); $RUNS runs, $CAPACITY seats, $PEOPLE at once, generator on the same cores"
TOKENS="http://localhost:$FKP_KEYCLOAK_PORT/realms/fkp/protocol/openid-connect/token" \
  BASE=$BASE PEOPLE=$PEOPLE node bench/seats.mjs "$WORK/sessions"
psql -tA <<SQL
select count(*) filter (where confirmed > $CAPACITY) || ' oversold, '
    || count(*) filter (where confirmed < $CAPACITY) || ' with a seat left empty, '
    || count(*) filter (where numbers <> confirmed or highest <> confirmed) || ' with a queue number twice or missing, '
    || sum(confirmed + waiting) || ' registrations in ' || count(*) || ' sessions'
from (select session_id, count(*) filter (where state = 'CONFIRMED') as confirmed,
          count(*) filter (where state = 'WAITING') as waiting,
          count(distinct queue_number) as numbers, max(queue_number) as highest
      from registration group by session_id) as taken;
SQL
