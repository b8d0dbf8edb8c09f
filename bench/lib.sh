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

# Gives the one account that logs in without a person a role in the unit of a forum: grant forum role.
grant() {
  local issuer subject
  read -r issuer subject < <(curl -s "$TOKENS" -d grant_type=client_credentials -d client_id=fkp-integrator-demo \
    -d client_secret=contoh-fkp-integrator | node -pe '
      const { access_token } = JSON.parse(require("fs").readFileSync(0));
      const { iss, sub } = JSON.parse(Buffer.from(access_token.split(".")[1], "base64url"));
      `${iss} ${sub}`')
  psql -qtA <<SQL
insert into membership (id, unit_id, issuer, subject, name, role, created_at)
select gen_random_uuid(), unit_id, '$issuer', '$subject', 'Pemandu', '$2', now() from forum where id = '$1';
SQL
}

# Where one account sends for many people, the limits would be what is measured.
MANY=1000000000
NO_LIMITS="-Dfkp.gate.device.count=$MANY -Dfkp.gate.nameless.count=$MANY -Dfkp.gate.address.count=$MANY"
