#!/usr/bin/env bash
# Every set that can be saved beside inputs (bench/exports.sh), with ROWS rows of it, by a product with a small heap: time to the
# first byte and in all, size, rows, and the largest heap that was in use after a collection. One warm-up each, which is not
# counted. The rows are written past the product, a thousand to a meeting or an input, into one unit; SETS says which sets, FORMS
# in which forms. Needs psql, node, and python3 for the rows of CSV and workbook.
. "$(dirname "$0")/lib.sh"
ROWS="${ROWS:-1000000}"
SETS="${SETS:-registrations invitations stakeholders minutes agreement-items reports drafts deadlines follow-ups moderation audit \
  register certificates decrees responses}"
FORMS="${FORMS:-CSV}"
HEAP="${HEAP:-256m}"
WORK=$(mktemp -d)
trap 'stop_product; rm -rf "$WORK"' EXIT
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="-Xmx$HEAP -Xlog:gc:file=$WORK/gc.log -Dfkp.similar.look=off ${FKP_JAVA_OPTIONS:-}"

start_product
use_database
FORUM=$(open_forum)
grant "$FORUM" HEAD
UNIT=$(psql -qtA -c "select unit_id from forum where id = '$FORUM'")

# Neither triggers nor foreign keys are asked. Each of the rows r has a place n, an id, and a meeting and an input of a thousand.
fill() {
  psql -qtA -v ON_ERROR_STOP=1 <<SQL
set session_replication_role = replica;
create temp table r as select n, uuidv7() as id, '$UNIT'::uuid as unit, '$FORUM'::uuid as forum,
    md5('meeting ' || n / 1000)::uuid as meeting, md5('input ' || n / 1000)::uuid as input,
    upper(lpad(to_hex(268435456 + n), 8, '0')) as number from generate_series(0, $ROWS - 1) n;
$(cat)
SQL
  psql -qtA -c analyze
}

fill <<'SQL'
insert into forum_session (id, unit_id, forum_id, title, method, starts_at, ends_at, seats, team, agenda, materials, state,
    created_at, version)
select distinct on (meeting) meeting, unit, forum, 'Pertemuan ' || n / 1000, 'ONLINE', now() + make_interval(mins => n / 1000),
    now() + make_interval(mins => n / 1000 + 60), '{}', '[]', '[]', '[]', 'PLANNED', now(), 0 from r;
insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state, receipt_number, submitted_at, published_at,
    late, version)
select distinct on (input) input, unit, forum, 'SUGGESTION', 'Masukan ' || n / 1000, 'id', 'ONLINE_FORM', 'PUBLISHED', 'Z' ||
    right(number, 7), now(), now(), false, 0 from r;
SQL

rows_of() {
  case "$1" in
    registrations) cat <<'SQL'
insert into registration (id, unit_id, session_id, number, state, queue_number, mode, element, language, registered_at,
    confirmed_at, version)
select id, unit, meeting, number, 'CONFIRMED', 1 + n % 1000, 'ONLINE', 'SERVICE_USER', 'id', now(), now(), 0 from r;
insert into registration_person (registration_id, unit_id, name, contact, needs, consent_name, consent_photo, consent_contact,
    consent, consent_at)
select id, unit, 'Peserta ' || n, 'peserta' || n || '@example.org', '[]', true, false, true, '2026-1', now() from r;
SQL
    ;;
    invitations) cat <<'SQL'
insert into invitation (id, unit_id, session_id, number, element, organisation, invited_at)
select id, unit, meeting, number, 'CIVIL_SOCIETY', 'Organisasi ' || n, now() from r;
insert into invitation_person (invitation_id, unit_id, name, position, contact)
select id, unit, 'Tamu ' || n, 'Ketua', 'tamu' || n || '@example.org' from r;
SQL
    ;;
    stakeholders) cat <<'SQL'
insert into stakeholder (id, unit_id, organisation, element, created_at, version)
select id, unit, 'Organisasi ' || n, 'CIVIL_SOCIETY', now(), 0 from r;
insert into stakeholder_person (stakeholder_id, unit_id, name, position, contact, written_at)
select id, unit, 'Tamu ' || n, 'Ketua', 'tamu' || n || '@example.org', now() from r;
SQL
    ;;
    minutes) cat <<'SQL'
insert into minute_line (id, unit_id, session_id, forum_id, position, speaker, problem, proposal, written_at, by_name, version)
select id, unit, meeting, forum, n % 1000, 'Peserta', 'Waktu pelayanan ' || n, 'Dihitung sejak berkas lengkap.', now(),
    'Notulis', 0 from r;
SQL
    ;;
    agreement-items) cat <<'SQL'
insert into agreement_draft (forum_id, unit_id, verification_number, title, created_at, changed_at, by_name, version)
select forum, unit, number, 'Berita Acara', now(), now(), 'Notulis', 0 from r limit 1 on conflict do nothing;
insert into agreement_item (id, forum_id, unit_id, position, problem, proposal, follow_up, horizon, owner)
select id, forum, unit, 1000 + n, 'Waktu pelayanan ' || n, 'Dihitung sejak berkas lengkap.', 'Papan diganti.', 'SHORT', 'Loket'
from r;
SQL
    ;;
    reports) cat <<'SQL'
insert into feedback_flag (feedback_id, reader, unit_id, reason, text, made_at)
select input, n::text, unit, 'ABUSE', 'Kasar di kalimat ' || n, now() from r;
SQL
    ;;
    drafts) cat <<'SQL'
insert into answer_draft (feedback_id, issuer, subject, unit_id, name, text, written_at, version)
select input, 'bench', n::text, unit, 'Penulis ' || n, '{"outcome": "ACCEPTED", "text": "Loket ditambah.", "changes": []}',
    now(), 1 from r;
SQL
    ;;
    deadlines) cat <<'SQL'
insert into deadline (id, unit_id, rule, subject, subject_id, forum_id, started_on, amount, term_unit, first_day, due_on,
    calendar_versions, unknown_years, soon_days, created_at, version)
select id, unit, 'D6', 'FORUM', id, forum, current_date, 14, 'WORKING_DAYS', 'NEXT_DAY', current_date + n % 3000, '{}', '[]', 3,
    now(), 0 from r;
SQL
    ;;
    follow-ups) cat <<'SQL'
insert into follow_up (id, unit_id, forum_id, item_id, position, text, owner, horizon, due_on, state, created_at, version)
select id, unit, forum, id, 1000 + n, 'Papan penunjuk ' || n, 'Loket', 'SHORT', current_date + n % 3000, 'PLANNED', now(), 0
from r;
SQL
    ;;
    # What moderators did stands in the audit, too.
    moderation) cat <<'SQL'
insert into audit_entry (id, unit_id, at, actor_issuer, actor_subject, actor_name, act, object_type, object_id, detail, trace_id)
select id, unit, now(), 'bench', 'bench', 'Moderator', 'feedback.hidden', 'feedback', input, '{"reason": "ABUSE"}', '' from r;
SQL
    ;;
    register) cat <<'SQL'
insert into register_entry (id, unit_id, at, act, object_type, object_id, payload, leaf_hash)
select id, unit, now(), 'feedback.hidden', 'feedback', input, '{"reason": "ABUSE"}', encode(sha256(number::bytea), 'hex') from r;
insert into register_leaf (leaf_index, entry_id, sequenced_at)
select n + (select coalesce(max(leaf_index), -1) + 1 from register_leaf), id, now() from r;
SQL
    ;;
    certificates) cat <<'SQL'
insert into certificate (id, unit_id, standard, edition, scope, sites, state, historic, published, counts_published, sample,
    created_at, changed_at, version)
select id, unit, 'SNI ISO 9001', '2015', 'Loket ' || n, '[]', 'PLANNED', false, true, false, true, now(), now(), 0 from r;
SQL
    ;;
    decrees) cat <<'SQL'
insert into decree (id, unit_id, title, considerations, legal_bases, created_at, created_by_name, version)
select id, unit, 'Standar pelayanan ' || n, '[]', '[]', now(), 'Penyusun', 0 from r;
SQL
    ;;
    responses) cat <<'SQL'
insert into response (id, unit_id, forum_id, outcome, reason_code, text, responded_at, unit_name, by_issuer, by_subject, by_name)
select id, unit, forum, 'REJECTED', 'BUDGET', 'Belum dapat dipenuhi: ' || n, now(), 'Unit', 'bench', 'bench', 'Kepala' from r;
insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state, receipt_number, submitted_at, published_at,
    late, response_id, version)
select id, unit, forum, 'SUGGESTION', 'Loketnya jauh, nomor ' || n, 'id', 'ONLINE_FORM', 'PUBLISHED', number, now(), now(), false,
    id, 0 from r;
SQL
    ;;
    audit) ;;
    *) echo "No such set: $1" >&2; exit 2 ;;
  esac
}

list_of() {
  case "$1" in
    registrations | invitations | stakeholders | agreement-items | reports | deadlines | follow-ups) echo "${1%s}-export?" ;;
    certificates | responses) echo "${1%s}-export?internal=true&" ;;
    decrees) echo "decree-export?drafts=true&" ;;
    drafts) echo "answer-draft-export?" ;;
    moderation) echo "moderation-act-export?" ;;
    register) echo "register-entry-export?" ;;
    minutes | audit) echo "$1-export?" ;;
  esac
}

echo "$(date -I), $(machine), -Xmx$HEAP; $ROWS rows more of each set in one unit"
for set in $SETS; do
  rows_of "$set" | fill
  for form in $FORMS; do
    URL="$BASE/api/v1/$(list_of "$set")unitId=$UNIT&format=$form"
    asked --max-time 3 -o /dev/null "$URL" 2>/dev/null || true
    : > "$WORK/gc.log"
    said=$(asked -o "$WORK/export.$form" -w '%{http_code} first %{time_starttransfer} s, all %{time_total} s, %{size_download} B' \
      "$URL")
    heap=$(largest_heap "$WORK/gc.log")
    echo "$set, $form: $said, $(rows_in "$form" "$WORK/export.$form") rows, ${heap:-?} MB heap after collection at most"
    rm "$WORK/export.$form"
  done
done
