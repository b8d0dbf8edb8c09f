#!/usr/bin/env bash
# Webhooks of two nodes beside one PostgreSQL, while WRITERS write inputs. A receiver keeps each message's id on disk and only then
# answers 200; it is killed RUNS times at random moments and started again, sometimes slow to come back, and a node, now the one and
# now the other, is killed NODE_RUNS times. Afterwards every public change of the unit since the webhook was made is looked for
# among what the receiver kept: none may be missing, and none may have come under two ids. Needs psql and node.
. "$(dirname "$0")/lib.sh"
RUNS="${RUNS:-100}"
NODE_RUNS="${NODE_RUNS:-20}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
APP_LOG=$WORK/app.log
export BASE WRITERS="${WRITERS:-4}" PAUSE_MS="${PAUSE_MS:-200}" LEDGER=$WORK/ledger MARK="$RANDOM"
export RECEIVER_PORT="${RECEIVER_PORT:-18280}" RECEIVED=$WORK/received
SECOND_PORT=$((FKP_PORT + 1))
FKP_JAVA_OPTIONS="${FKP_JAVA_OPTIONS:-} -Dfkp.webhooks.private-allowed=127.0.0.0/8"
WRITER= RECEIVER= FIRST= SECOND=

finish() {
  for one in $WRITER $RECEIVER $FIRST $SECOND; do kill -9 "$one" 2>/dev/null || true; done
  stop_servers
}
start_receiver() { node bench/receiver.mjs >> "$WORK/receiver.log" 2>&1 & RECEIVER=$!; }
kill_receiver() { { kill -9 "$RECEIVER"; wait "$RECEIVER"; } 2>/dev/null || true; }
ask() { psql -qtA -c "$1"; }

operate
trap finish EXIT
start_application; FIRST=$PID
start_application "$SECOND_PORT"; SECOND=$PID
touch "$RECEIVED"
start_receiver
grant "$FORUM" HEAD
UNIT=$(ask "select unit_id from forum where id = '$FORUM'")
TOKEN=$(token)
FROM=$(ask "select coalesce(max(position), 0) from open_change")
HOOK=$(curl -sf "$BASE/api/v1/webhooks?unitId=$UNIT" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
  -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \
  -d "{\"url\":\"http://127.0.0.1:$RECEIVER_PORT/\",\"types\":[],\"scope\":\"OWN_UNIT\",\"enabled\":true}" \
  | node -pe 'JSON.parse(require("fs").readFileSync(0)).id')

echo "$(date -I), $(machine); two nodes, $WRITERS writers; receiver killed $RUNS times, a node $NODE_RUNS times"
node bench/ledger.mjs > "$WORK/written" &
WRITER=$!
for ((run = 1; run <= RUNS; run++)); do
  sleep "0.$((1 + RANDOM % 9))"
  kill_receiver
  # Every fifth time it stays away for longer than the first try again comes after.
  if [ $((run % 5)) = 0 ]; then sleep 7; else sleep "0.$((RANDOM % 10))"; fi
  start_receiver
  if [ $((run * NODE_RUNS / RUNS)) != $(((run - 1) * NODE_RUNS / RUNS)) ]; then
    if [ $((run % 2)) = 0 ]; then
      kill_application "$FIRST"; start_application; FIRST=$PID
    else
      kill_application "$SECOND"; start_application "$SECOND_PORT"; SECOND=$PID
    fi
  fi
done
kill -TERM "$WRITER"; wait "$WRITER"; WRITER=
cat "$WORK/written"

# All changes have their place, the webhook has been told up to the last, and nothing waits (a third try comes after five minutes).
began=$(now_ms)
behind() {
  ask "select (select count(*) from register_waiting) + (select count(*) from open_mark)
    + (select count(*) from open_change c, webhook_progress p where p.webhook_id = '$HOOK' and c.unit_id = '$UNIT' and c.position > p.position)
    + (select count(*) from webhook_delivery d where d.webhook_id = '$HOOK' and d.state = 'WAITING')"
}
while [ "$(behind)" -gt 0 ] && [ $(($(now_ms) - began)) -lt 5400000 ]; do sleep 2; done
echo "nothing waits $((($(now_ms) - began) / 1000)) s after the last input"
ask "select count(*) || ' attempts, ' || count(*) filter (where a.status = 200) || ' answered 200' from webhook_attempt a
  join webhook_delivery d on d.id = a.delivery_id where d.webhook_id = '$HOOK'"
psql -qtA <<SQL
create temp table received (message text, change uuid);
\copy received from '$RECEIVED' with (delimiter ' ')
create temp table told as select id from open_change where unit_id = '$UNIT' and position > $FROM;
select (select count(*) from told) || ' changes, '
    || (select count(*) from told t where not exists (select from received r where r.change = t.id)) || ' of them lost, '
    || (select count(*) from (select from received group by change having count(distinct message) > 1) as twice)
    || ' under two ids, ' || (select count(*) - count(distinct message) from received) || ' came again under the same id';
SQL
