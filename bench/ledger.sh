#!/usr/bin/env bash
# kill -9 under load: WRITERS write inputs without end, each under its own key until the service has said 201, which goes into a
# ledger. Meanwhile KILL=app or KILL=postgres is killed RUNS times at random moments and started again. Afterwards the database
# is asked for every number of the ledger: none may be missing, none there twice, and each needs its place in the register.
# CONTROL=early builds the product so that it answers before it commits (bench/control), and must find inputs lost.
# MIRROR=1 follows the list of changes meanwhile (bench/mirror.mjs) and compares that copy with what is public in the end.
# The application runs as in production, beside a PostgreSQL and a Keycloak of the local product. Needs psql and node.
. "$(dirname "$0")/lib.sh"
RUNS="${RUNS:-100}"
KILL="${KILL:-app}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
APP_LOG=$WORK/app.log
MARK=$(date +%s); export MARK
export BASE WRITERS="${WRITERS:-16}" LEDGER=$WORK/ledger
WRITER=
MIRRORER=

if [ "${CONTROL:-}" = early ]; then
  # Who is answered before anything is written never waits: without a pause it would only be flooded.
  export PAUSE_MS="${PAUSE_MS:-100}"
  git worktree add -q --detach "$WORK/control"
  cp bench/control/EarlyAnswer.java "$WORK/control/backend/src/main/java/id/fkp/site/"
  (cd "$WORK/control" && mvn -q --batch-mode package -DskipTests) || { echo "the control does not build" >&2; exit 1; }
  JAR=$WORK/control/$JAR
fi

kill_postgres() {
  local all; all=$(postmaster)
  all="$all $(pgrep -P "$all" | tr '\n' ' ')"
  # shellcheck disable=SC2086 # a list of numbers
  kill -9 $all
  for one in $all; do while kill -0 "$one" 2>/dev/null; do sleep 0.05; done; done
}

finish() {
  for one in $WRITER $MIRRORER; do kill -9 "$one" 2>/dev/null || true; done
  kill_application
  stop_servers
  [ "${CONTROL:-}" != early ] || git worktree remove --force "$WORK/control"
}

[ -z "${MIRROR:-}" ] || FKP_JAVA_OPTIONS="${FKP_JAVA_OPTIONS:-} -Dfkp.open-data.look=5s"

operate
trap finish EXIT

echo "$(date -I), $(machine); $RUNS x kill -9 of $KILL, $WRITERS writers, generator on the same cores"
start_application
node bench/ledger.mjs > "$WORK/written" &
WRITER=$!
if [ -n "${MIRROR:-}" ]; then
  PUBLIC=$WORK/public node bench/mirror.mjs > "$WORK/mirrored" &
  MIRRORER=$!
fi
for ((run = 1; run <= RUNS; run++)); do
  sleep "$((1 + RANDOM % 3)).$((RANDOM % 10))"
  if [ "$KILL" = postgres ]; then
    kill_postgres
    began=$(now_ms); start_postgres; ready
    echo $(($(now_ms) - began))
  else
    kill_application
    start_application
    echo "$STARTED_MS"
  fi
done > "$WORK/back"
kill -TERM "$WRITER"; wait "$WRITER"; WRITER=
cat "$WORK/written"
sort -n "$WORK/back" | awk '{at[NR] = $1} END {print "back in service after " at[int((NR + 1) / 2)] " ms (median), " at[NR] " ms (longest)"}'

# A place in the register is given within a second after the input's own transaction.
unplaced() { psql -qtA -c "select count(*) from register_waiting"; }
for ((wait = 0; wait < 60; wait++)); do [ "$(unplaced)" -gt 0 ] || break; sleep 1; done
if [ -n "$MIRRORER" ]; then
  unmarked() { psql -qtA -c "select count(*) from open_mark"; }
  for ((wait = 0; wait < 60; wait++)); do [ "$(unmarked)" -gt 0 ] || break; sleep 1; done
  psql -qtA -c "select json_build_object('type', type, 'id', id, 'record', record) from open_record" > "$WORK/public"
  # As the night does; one that a killed node had in hand would be waited for.
  psql -qtA -c 'delete from data_file' -c 'delete from data_edition'
  until [ "$(psql -qtA -c 'select count(*) from data_edition where made_at is not null')" = 1 ]; do sleep 1; done
  kill -TERM "$MIRRORER"; wait "$MIRRORER" || true; MIRRORER=
  cat "$WORK/mirrored"
fi
told=$(psql -qtA <<SQL
create temp table acknowledged (number int);
\copy acknowledged from '$LEDGER'
create temp table kept as
    select id, substring(text from ' nomor ([0-9]+):')::int as number from feedback where text like 'Usulan $MARK nomor %';
select (select count(*) from acknowledged) || ' acknowledged, '
    || (select count(*) from acknowledged a where not exists (select from kept k where k.number = a.number)) || ' of them lost, '
    || (select count(*) from (select from kept group by number having count(*) > 1) as twice) || ' doubled, '
    || (select count(*) from kept k where not exists (select from register_entry e
            join register_leaf l on l.entry_id = e.id where e.object_id = k.id)) || ' without a place in the register';
SQL
)
echo "$told"
# From the writing of an entry within its act to its place. After a kill it waits until the application is back, which is its longest.
psql -qtA <<'SQL'
select 'place in the register after ' || round(extract(epoch from p[1]) * 1000) || ' ms (p50), '
    || round(extract(epoch from p[2]) * 1000) || ' ms (p99), ' || round(extract(epoch from longest) * 1000) || ' ms (longest), of '
    || entries || ' entries'
from (select percentile_disc(array[0.5, 0.99]) within group (order by l.sequenced_at - e.at) as p,
             max(l.sequenced_at - e.at) as longest, count(*) as entries
      from register_leaf l join register_entry e on e.id = l.entry_id) as waited;
SQL
# So that whoever runs it need not read the numbers to know.
[[ "$told" == *", 0 of them lost, 0 doubled, 0 without"* ]]
