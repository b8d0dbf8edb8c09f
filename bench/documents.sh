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
FKP_JAVA_OPTIONS="$NO_LIMITS ${FKP_JAVA_OPTIONS:-}"
mkdir "$WORK/photos"
"$JAVA" bench/Photos.java "$WORK/photos" "$PHOTOS"

start_product
use_database
FORUM=$(open_forum)
grant "$FORUM" HEAD

SESSION=$(psql -qtA <<SQL
update forum set state = 'IN_SESSION' where id = '$FORUM';
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
