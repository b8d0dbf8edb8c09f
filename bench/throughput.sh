#!/usr/bin/env bash
# Requests per second of a public list and of a new input, each beside pgbench with the very same SQL on the same server.
# The SQL is read from the server's log, so that it cannot grow old. Needs wrk, psql and pgbench (Debian: wrk, postgresql).
. "$(dirname "$0")/lib.sh"
SECONDS_EACH="${SECONDS_EACH:-15}"
PAIRS="${PAIRS:-3}"
CONNECTIONS="${CONNECTIONS:-16}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
# A generator is one address and one account: here the limits would be what is measured.
MANY=1000000000
FKP_JAVA_OPTIONS="-Dfkp.gate.device.count=$MANY -Dfkp.gate.nameless.count=$MANY -Dfkp.gate.address.count=$MANY"

start_product
export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=fkp
PGPORT=$(sed -n 4p "$FKP_DATA/postgres/data/postmaster.pid"); export PGPORT
PGPASSWORD=$(cat "$FKP_DATA/postgres/password"); export PGPASSWORD

token() {
  curl -s "http://localhost:$FKP_KEYCLOAK_PORT/realms/fkp/protocol/openid-connect/token" \
    -d grant_type=client_credentials -d client_id=fkp-integrator-demo -d client_secret=contoh-fkp-integrator \
    | node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token'
}
uuid() { node -pe 'crypto.randomUUID()'; }
TOKEN=$(token)
FORUM=$(curl -s "$BASE/api/v1/forums?status=OPEN&limit=1" | node -pe 'JSON.parse(require("fs").readFileSync(0)).items[0].id')
INPUTS="/api/v1/forums/$FORUM/feedback"
BODY='{"kind":"SUGGESTION","text":"Sebutkan sejak kapan waktu mulai dihitung, supaya pemohon dapat merencanakan.","showName":false}'

give() {
  curl -sf -o /dev/null -X POST "$BASE$INPUTS" -H "Authorization: Bearer $TOKEN" -H "Idempotency-Key: $(uuid)" \
    -H 'Content-Type: application/json' -d "$BODY"
}

setting() { psql -qc "alter system set $1" -c 'select pg_reload_conf()' >/dev/null; }

# Runs what follows its name, and writes the SQL that the application sent meanwhile as a pgbench script.
record_sql() {
  local script=$WORK/$1.sql from; shift
  from=$(stat -c %s "$FKP_DATA/postgres/server.log")
  setting "log_line_prefix = '<%p %u> '"; setting 'log_min_duration_statement = 0'
  until psql -tAc 'show log_min_duration_statement' | grep -qx 0; do :; done
  "$@"; "$@"
  setting 'log_min_duration_statement = -1'
  tail -c +$((from + 1)) "$FKP_DATA/postgres/server.log" | node bench/sql-from-log.mjs > "$script"
}

list() { curl -sf -o /dev/null "$BASE$INPUTS?limit=20"; }
forums() { curl -sf -o /dev/null "$BASE/api/v1/forums?limit=20"; }

# Requests per second; ends the measurement when anything but 2xx came back.
http() {
  local out; out=$(wrk -t1 -c"$CONNECTIONS" -d"${SECONDS_EACH}s" "$@")
  if grep -q 'Non-2xx' <<<"$out"; then echo "$out" >&2; exit 1; fi
  awk '/Requests\/sec/{print int($2)}' <<<"$out"
}
http_post() { TOKEN=$TOKEN BODY=$BODY http -s bench/post.lua "$BASE$INPUTS"; }
http_list() { http "$BASE$INPUTS?limit=20"; }
http_forums() { http "$BASE/api/v1/forums?limit=20"; }
sql() {
  pgbench -n -M prepared -c "$CONNECTIONS" -j 1 -T "$SECONDS_EACH" -f "$WORK/$1.sql" 2>"$WORK/pgbench.log" \
    | awk '/^tps/{print int($3)}' || { cat "$WORK/pgbench.log" >&2; return 1; }
}
median() { sort -n | sed -n "$((($1 + 1) / 2))p"; }

compare() {
  local name=$1 api=() base=() i
  for ((i = 0; i < PAIRS; i++)); do TOKEN=$(token); api+=("$("http_$name")"); base+=("$(sql "$name")"); done
  local a b; a=$(printf '%s\n' "${api[@]}" | median "$PAIRS"); b=$(printf '%s\n' "${base[@]}" | median "$PAIRS")
  echo "$name: $a requests/s (${api[*]}); pgbench, same SQL: $b transactions/s (${base[*]}); $((100 * a / b)) %"
}

echo "$(date -I), $(machine); $CONNECTIONS connections, $PAIRS pairs of $SECONDS_EACH s, generator on the same cores"
record_sql post give
record_sql list list
record_sql forums forums
http_post >/dev/null # warm
compare post
echo "inputs of the forum now: $(psql -tAc "select count(*) from feedback where forum_id = '$FORUM'")"
http_list >/dev/null; compare list
http_forums >/dev/null; compare forums
