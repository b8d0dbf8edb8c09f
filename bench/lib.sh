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
