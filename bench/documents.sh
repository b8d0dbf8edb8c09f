#!/usr/bin/env bash
# The papers of a forum whose session had PEOPLE attendees with drawn signatures, LINES lines of minutes and PHOTOS photos:
# how long each takes, the first time and later, how large it is, and what memory the server takes meanwhile.
# Needs psql (Debian: postgresql-client), node, and jcmd of the JDK.
. "$(dirname "$0")/lib.sh"
PEOPLE="${PEOPLE:-60}"
LINES_SAID="${LINES_SAID:-200}"
PHOTOS="${PHOTOS:-40}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
JCMD="$(dirname "$(readlink -f "$(command -v "$JAVA")")")/jcmd"
# One account sends for all of them: here the limits would be what is measured.
MANY=1000000000
FKP_JAVA_OPTIONS="-Dfkp.gate.device.count=$MANY -Dfkp.gate.nameless.count=$MANY -Dfkp.gate.address.count=$MANY ${FKP_JAVA_OPTIONS:-}"
mkdir "$WORK/photos"
"$JAVA" bench/Photos.java "$WORK/photos" "$PHOTOS"

start_product
export PGHOST=127.0.0.1 PGUSER=postgres PGDATABASE=fkp
PGPORT=$(sed -n 4p "$FKP_DATA/postgres/data/postmaster.pid"); export PGPORT
PGPASSWORD=$(cat "$FKP_DATA/postgres/password"); export PGPASSWORD
FORUM=$(curl -s "$BASE/api/v1/forums?status=OPEN&limit=1" | node -pe 'JSON.parse(require("fs").readFileSync(0)).items[0].id')
TOKENS="http://localhost:$FKP_KEYCLOAK_PORT/realms/fkp/protocol/openid-connect/token"; export TOKENS

# The one account that logs in without a person is the head of the unit here.
read -r ISSUER SUBJECT < <(curl -s "$TOKENS" -d grant_type=client_credentials -d client_id=fkp-integrator-demo \
  -d client_secret=contoh-fkp-integrator | node -pe '
    const { access_token } = JSON.parse(require("fs").readFileSync(0));
    const { iss, sub } = JSON.parse(Buffer.from(access_token.split(".")[1], "base64url"));
    `${iss} ${sub}`')
SESSION=$(psql -qtA <<SQL
insert into membership (id, unit_id, issuer, subject, name, role, created_at)
select gen_random_uuid(), unit_id, '$ISSUER', '$SUBJECT', 'Pemandu', 'HEAD', now() from forum where id = '$FORUM';
insert into forum_session (id, unit_id, forum_id, title, method, starts_at, ends_at, venue, seats, team, agenda,
    materials, state, opened_at, created_at, version)
select gen_random_uuid(), unit_id, id, 'Pertemuan', 'IN_PERSON', now(), now() + interval '3 hours', 'Aula', '[]', '[]', '[]',
    '[]', 'RUNNING', now(), now(), 0
from forum where id = '$FORUM'
returning id;
SQL
)

echo "$(date -I), $(machine); $PEOPLE attendees, $LINES_SAID lines, $PHOTOS photos of 3,000 by 2,000 pixels"
BASE=$BASE FORUM=$FORUM SESSION=$SESSION PEOPLE=$PEOPLE LINES_SAID=$LINES_SAID PID=$PID JCMD=$JCMD \
  node bench/documents.mjs "$WORK/photos"
