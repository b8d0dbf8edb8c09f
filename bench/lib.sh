# What the measurements share. Sourced, not run. Needs curl, and what each script names.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

JAR=backend/target/quarkus-app/quarkus-run.jar
JAVA="${JAVA_HOME:+$JAVA_HOME/bin/}java"
export FKP_PORT="${FKP_PORT:-18080}" FKP_KEYCLOAK_PORT="${FKP_KEYCLOAK_PORT:-18180}"
BASE="http://localhost:$FKP_PORT"
PID=

[ -f "$JAR" ] || { echo "Build first: mvn package -DskipTests" >&2; exit 1; }

now_ms() { date +%s%3N; }

# Starts the product on $FKP_DATA, waits until API and login both answer; STARTED_MS says how long that took.
start_product() {
  local began; began=$(now_ms)
  "$JAVA" ${FKP_JAVA_OPTIONS:-} -jar "$JAR" > "$FKP_DATA.log" 2>&1 &
  PID=$!
  until curl -sf "$BASE/q/health/ready" >/dev/null \
    && curl -sf "http://localhost:$FKP_KEYCLOAK_PORT/realms/fkp/.well-known/openid-configuration" >/dev/null; do
    kill -0 "$PID" 2>/dev/null || { tail -20 "$FKP_DATA.log" >&2; exit 1; }
    sleep 0.1
  done
  STARTED_MS=$(($(now_ms) - began))
}

stop_product() {
  [ -n "$PID" ] || return 0
  # TERM, not INT: a program that a script starts in the background ignores INT.
  kill -TERM "$PID" 2>/dev/null || true
  while kill -0 "$PID" 2>/dev/null; do sleep 0.1; done
  PID=
}
trap stop_product EXIT

machine() { echo "$(nproc) cores, $(free -g | awk '/Mem/{print $2}') GiB, $("$JAVA" -version 2>&1 | head -1)"; }

# Lets psql speak to the product's own database.
use_database() {
  export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=fkp PGPORT PGPASSWORD
  PGPORT=$(sed -n 4p "$FKP_DATA/postgres/data/postmaster.pid")
  PGPASSWORD=$(cat "$FKP_DATA/postgres/password")
  TOKENS="http://localhost:$FKP_KEYCLOAK_PORT/realms/fkp/protocol/openid-connect/token"; export TOKENS
}

# The id of a forum of the demo that is open.
open_forum() {
  curl -s "$BASE/api/v1/forums?status=OPEN&limit=1" | node -pe 'JSON.parse(require("fs").readFileSync(0)).items[0].id'
}

# A token of the one account that logs in without a person; it lasts five minutes.
token() {
  curl -s "$TOKENS" -d grant_type=client_credentials -d client_id=fkp-integrator-demo \
    -d client_secret=contoh-fkp-integrator | node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token'
}

# Gives the one account that logs in without a person a role in the unit of a forum: grant forum role.
grant() {
  local issuer subject
  read -r issuer subject < <(token | node -pe '
      const { iss, sub } = JSON.parse(Buffer.from(String(require("fs").readFileSync(0)).split(".")[1], "base64url"));
      `${iss} ${sub}`')
  psql -qtA <<SQL
insert into membership (id, unit_id, issuer, subject, name, role, created_at)
select gen_random_uuid(), unit_id, '$issuer', '$subject', 'Pemandu', '$2', now() from forum where id = '$1';
SQL
}

# Where one account sends for many people, the limits would be what is measured.
MANY=1000000000
NO_LIMITS="-Dfkp.gate.device.count=$MANY -Dfkp.gate.nameless.count=$MANY -Dfkp.gate.address.count=$MANY"

secret() { cat "$FKP_DATA/secrets/$1"; }
postmaster() { sed -n 1p "$FKP_DATA/postgres/data/postmaster.pid"; }
as_postgres() {
  case $(cat "$FKP_DATA/postgres/run-as") in
    NOBODY) setpriv --reuid=nobody --regid=nogroup --clear-groups "$@" ;;
    NAMESPACE) unshare --user "$@" ;;
    *) "$@" ;;
  esac
}
control_postgres() { (cd / && as_postgres "$FKP_DATA"/postgres-*/bin/pg_ctl -D "$FKP_DATA/postgres/data" "$@" >/dev/null 2>&1); }
start_postgres() {
  until control_postgres -l "$FKP_DATA/postgres/server.log" \
    -o "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c port=$PGPORT" -w start; do sleep 0.1; done
}

# Starts PostgreSQL and Keycloak as the local product has them, lets the product go, and sets what an operator sets, so that
# nodes of the application run beside them as in production. FORUM is an open forum of the demo.
operate() {
  start_product
  use_database
  FORUM=$(open_forum); export FORUM
  KEYCLOAK=$(pgrep -P "$PID" java)
  kill_application
  export FKP_DATABASE_URL="postgresql://127.0.0.1:$PGPORT/fkp" FKP_OIDC_URL="http://localhost:$FKP_KEYCLOAK_PORT/realms/fkp"
  FKP_DATABASE_USER=fkp_app FKP_DATABASE_PASSWORD=$(secret fkp_app)
  FKP_DATABASE_OWNER_USER=fkp_owner FKP_DATABASE_OWNER_PASSWORD=$(secret fkp_owner)
  FKP_SECRET_KEY=$(secret server-key) FKP_REGISTER_KEY=$(secret register-key) FKP_BLOBS=$FKP_DATA/blobs
  export FKP_DATABASE_USER FKP_DATABASE_PASSWORD FKP_DATABASE_OWNER_USER FKP_DATABASE_OWNER_PASSWORD
  export FKP_SECRET_KEY FKP_REGISTER_KEY FKP_BLOBS
}
stop_servers() {
  [ -z "${KEYCLOAK:-}" ] || kill "$KEYCLOAK" 2>/dev/null || true
  control_postgres -m immediate stop || true
}

# The application alone, as an operator runs it; start_application [port] makes another node. Its log is APP_LOG.
start_application() {
  local port=${1:-$FKP_PORT} began; began=$(now_ms)
  FKP_PORT=$port "$JAVA" $NO_LIMITS -Dquarkus.http.host=127.0.0.1 ${FKP_JAVA_OPTIONS:-} -jar "$JAR" >> "$APP_LOG" 2>&1 &
  PID=$!
  ready "$port"
  STARTED_MS=$(($(now_ms) - began))
}
ready() { until curl -sf "http://localhost:${1:-$FKP_PORT}/q/health/ready" >/dev/null; do sleep 0.05; done; }
kill_application() { { kill -9 "${1:-$PID}"; wait "${1:-$PID}"; } 2>/dev/null || true; }

# How many rows a file has that was exported: rows_in form file. Needs python3.
rows_in() {
  case "$1" in
    XLSX) python3 - "$2" <<'PY'
import re, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as book:
    rows = 0
    for name in book.namelist():
        if name.startswith("xl/worksheets/sheet"):
            with book.open(name) as sheet:
                tail, rows = b"", rows - 1
                while part := sheet.read(1 << 20):
                    rows += (tail + part).count(b"<row ")
                    tail = part[-4:]
print(rows)
PY
    ;;
    CSV) python3 -c '
import csv, sys
with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
    print(sum(1 for row in csv.reader(file)) - 1)' "$2" ;;
    JSONL) wc -l < "$2" ;;
  esac
}

# The largest heap in MB that was in use after a collection, by what -Xlog:gc wrote.
largest_heap() { sed -nE 's/.*->([0-9]+)M\(.*/\1/p' "$1" | sort -n | tail -1; }

# curl as the one account that logs in without a person. A token lives for minutes only, so each request asks for one.
asked() { curl -sS -H "Authorization: Bearer $(token)" "$@"; }
