#!/usr/bin/env bash
# A session with LISTENERS who listen to its events while people in the hall ask, support and vote and somebody moves the
# stage, for SECONDS_LONG seconds. Prints how long after the acknowledgement of a change each listener had it, and what
# memory the server takes. Needs psql (Debian: postgresql-client), node, and jcmd of the JDK.
. "$(dirname "$0")/lib.sh"
LISTENERS="${LISTENERS:-500}"
GUESTS="${GUESTS:-100}"
SECONDS_LONG="${SECONDS_LONG:-60}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
MANY=1000000000
FKP_JAVA_OPTIONS="-Dfkp.gate.device.count=$MANY -Dfkp.gate.nameless.count=$MANY -Dfkp.gate.address.count=$MANY ${FKP_JAVA_OPTIONS:-}"
JCMD="$(dirname "$(readlink -f "$(command -v "$JAVA")")")/jcmd"

start_product
export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=fkp
PGPORT=$(sed -n 4p "$FKP_DATA/postgres/data/postmaster.pid"); export PGPORT
PGPASSWORD=$(cat "$FKP_DATA/postgres/password"); export PGPASSWORD
FORUM=$(curl -s "$BASE/api/v1/forums?status=OPEN&limit=1" | node -pe 'JSON.parse(require("fs").readFileSync(0)).items[0].id')
TOKENS="http://localhost:$FKP_KEYCLOAK_PORT/realms/fkp/protocol/openid-connect/token"; export TOKENS

# The one account that logs in without a person leads the session.
read -r ISSUER SUBJECT < <(curl -s "$TOKENS" -d grant_type=client_credentials -d client_id=fkp-integrator-demo \
  -d client_secret=contoh-fkp-integrator | node -pe '
    const { access_token } = JSON.parse(require("fs").readFileSync(0));
    const { iss, sub } = JSON.parse(Buffer.from(access_token.split(".")[1], "base64url"));
    `${iss} ${sub}`')

SESSION=$(psql -qtA <<SQL
insert into membership (id, unit_id, issuer, subject, name, role, created_at)
select gen_random_uuid(), unit_id, '$ISSUER', '$SUBJECT', 'Pemandu', 'MODERATOR', now() from forum where id = '$FORUM';
insert into forum_session (id, unit_id, forum_id, title, method, starts_at, ends_at, venue, seats, team, agenda,
    materials, state, opened_at, created_at, version)
select gen_random_uuid(), unit_id, id, 'Pertemuan', 'HYBRID', now(), now() + interval '3 hours', 'Aula', '[]', '[]',
    (select jsonb_agg(jsonb_build_object('title', 'Acara ' || item, 'minutes', 5, 'kind', 'INFORMATION', 'subjects',
        '[]'::jsonb)) from generate_series(1, 20) as item),
    '[]', 'RUNNING', now(), now(), 0
from forum where id = '$FORUM'
returning id;
SQL
)

echo "$(date -I), $(machine); $LISTENERS listeners, $GUESTS in the hall, generator on the same cores"
BASE=$BASE SESSION=$SESSION LISTENERS=$LISTENERS GUESTS=$GUESTS SECONDS_LONG=$SECONDS_LONG PID=$PID JCMD=$JCMD \
  node bench/live.mjs
