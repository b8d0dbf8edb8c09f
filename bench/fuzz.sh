#!/usr/bin/env bash
# Schemathesis against the started product with the demo's content: a run for each role and phase, each bounded in time. Needs
# Python 3 and psql. SECONDS_EACH says how long a run takes, ROLES and PHASES which; a run fails at the first kind of failure.
# What does not fit into the time is left to another run: each goes through the operations in an order of its own, and ORDER,
# which it tells, repeats that.
# SEEDED=1 runs it instead against the product behind bench/seeded.mjs, which has no bug, then one of five at a time: all five
# must be found, and nothing without.
. "$(dirname "$0")/lib.sh"
ROLES=${ROLES:-"ANONYMOUS CITIZEN DRAFTER MODERATOR HEAD AUDITOR ADMIN"}
export FKP_JAVA_OPTIONS="${FKP_JAVA_OPTIONS:-} $NO_LIMITS"
FKP_DATA=$(mktemp -d)/data; export FKP_DATA

# What refuses valid data, and what takes broken data, is looked at by checks of ours, which know what the contract says in words:
# what may be refused for its meaning, and that an id left empty is none.
export SCHEMATHESIS_HOOKS=bench/fuzz_hooks.py

TOOLS=${FUZZ_TOOLS:-$(mktemp -d)}
[ -x "$TOOLS/bin/st" ] || { python3 -m venv "$TOOLS"; "$TOOLS/bin/pip" install -q schemathesis==4.32.5; }

echo "$(date -I), $(machine), schemathesis $("$TOOLS/bin/st" --version | grep -o '[0-9.]*$')"
start_product
use_database

REALM="http://localhost:$FKP_KEYCLOAK_PORT/admin/realms/fkp"
keycloak_admin() {
  curl -s "${TOKENS/realms\/fkp/realms\/master}" -d grant_type=password -d client_id=admin-cli \
    -d username=admin --data-urlencode "password@$FKP_DATA/secrets/keycloak-admin" \
    | node -pe 'JSON.parse(require("fs").readFileSync(0)).access_token'
}

# Once a token has gone by, all that follows would be an answer 401, which no check minds.
keep_tokens() {
  curl -sf -X PUT -H "Authorization: Bearer $(keycloak_admin)" -H 'Content-Type: application/json' "$REALM" \
    -d '{"accessTokenLifespan": 7200}'
}

# The account that logs in without a person becomes an admin of the realm, and stays one: ADMIN is the last of ROLES.
make_admin() {
  local admin user role
  admin=$(keycloak_admin)
  user=$(curl -s -H "Authorization: Bearer $admin" "$REALM/users?username=service-account-fkp-integrator-demo" \
    | node -pe 'JSON.parse(require("fs").readFileSync(0))[0].id')
  role=$(curl -s -H "Authorization: Bearer $admin" "$REALM/roles/admin")
  curl -sf -X POST -H "Authorization: Bearer $admin" -H 'Content-Type: application/json' \
    "$REALM/users/$user/role-mappings/realm" -d "[$role]"
}

# The contract with its operations in an order that follows from a text; as JSON, which is read in a moment.
shuffle() {
  "$TOOLS/bin/python" - "$1" > "$FKP_DATA-openapi.json" <<'PY'
import json, random, sys
from schemathesis.core.deserialization import deserialize_yaml

contract = deserialize_yaml(open("openapi.yaml"))
paths = list(contract["paths"].items())
random.Random(sys.argv[1]).shuffle(paths)
contract["paths"] = dict(paths)
json.dump(contract, sys.stdout)
PY
}

fuzz() {
  "$TOOLS/bin/st" --config-file "${CONFIG:-bench/schemathesis.toml}" run "$FKP_DATA-openapi.json" --workers 1 --continue-on-failure --request-timeout 20 --warnings off --no-color \
    --exclude-checks positive_data_acceptance,negative_data_rejection --suppress-health-check all "$@"
}

ORDER=${ORDER:-$RANDOM}
echo "ORDER=$ORDER"
if [ -n "${SEEDED:-}" ]; then
  shuffle "$ORDER"
  PORT=$((FKP_PORT + 1)); export BASE PORT
  FOUND=0
  while read -r BUG; do
    BUG=$BUG node bench/seeded.mjs & SEEDER=$!
    until curl -s "http://127.0.0.1:$PORT/api/v1/units" > /dev/null; do sleep 0.1; done
    fuzz --url "http://127.0.0.1:$PORT" --max-time "${SECONDS_EACH:-40}" --phases examples,coverage,fuzzing \
      --include-operation-id listUnits --include-operation-id listForums > "$FKP_DATA-seeded.log" 2>&1 && FOUND_ONE=0 || FOUND_ONE=1
    { kill "$SEEDER"; wait "$SEEDER"; } 2>/dev/null || true
    echo "$BUG: $(grep -E '^ +(❌|- )|^- [A-Z]' "$FKP_DATA-seeded.log" | sort | uniq -c | sort -rn | sed 's/^ *[0-9]* *//' | head -1)"
    if [ "$BUG" = none ]; then [ $FOUND_ONE = 0 ] || { echo "fails without a bug"; exit 1; }; else FOUND=$((FOUND + FOUND_ONE)); fi
  done < <(node bench/seeded.mjs --list)
  echo "$FOUND of 5 seeded bugs found"
  [ $FOUND = 5 ]
  exit
fi

FORUM=$(open_forum); export FORUM
UNIT=$(psql -qtA -c "select unit_id from forum where id = '$FORUM'"); export UNIT
FAILED=0
keep_tokens

# What makes something and to where the contract leads from there; all else has nothing to follow.
linked() {
  "$TOOLS/bin/python" - <<'PY'
import json, os

paths = json.load(open(os.environ["FKP_DATA"] + "-openapi.json"))["paths"]
names = set()
for methods in paths.values():
    for operation in methods.values():
        links = operation["responses"].get("201", {}).get("links", {})
        if links:
            names.add(operation["operationId"])
            names.update(link["operationId"] for link in links.values())
for name in sorted(names):
    print("--include-operation-id", name)
PY
}
for role in $ROLES; do
  psql -qtA -c "delete from membership where name = 'Pemandu'"
  headers=()
  case $role in
    ANONYMOUS) ;;
    CITIZEN) ;;
    ADMIN) make_admin ;;
    *) grant "$FORUM" "$role" ;;
  esac
  [ "$role" = ANONYMOUS ] || headers=(-H "Authorization: Bearer $(token)")
  echo "== $role"
  PHASES=${PHASES:-examples,coverage,fuzzing,stateful}
  for phase in ${PHASES//,/ }; do
    log="$FKP_DATA-$role-$phase.log"
    shuffle "$ORDER $role $phase"
    which=(--exclude-operation-id listenLive) CONFIG=bench/schemathesis.toml
    if [ "$phase" = stateful ]; then
      mapfile -t which < <(linked | tr ' ' '\n')
      CONFIG=bench/schemathesis-linked.toml
    fi
    fuzz --url "$BASE" --max-time "${SECONDS_EACH:-120}" --phases "$phase" \
      "${which[@]}" "${headers[@]}" > "$log" 2>&1 || FAILED=1
    sed -n '/= SUMMARY =/,$p' "$log"
    grep 'API Links:' "$log" || true
    # Without a link that was followed nothing was tried in the order in which things are made and changed; who only reads, or
    # makes nothing without a solved challenge, may find none in the time.
    if [[ $role =~ ^(DRAFTER|MODERATOR|HEAD|ADMIN)$ ]] && grep -Eq 'API Links: +0 covered' "$log"; then
      echo "no link was followed"
      FAILED=1
    fi
    echo "details: $log"
  done
done
exit $FAILED
