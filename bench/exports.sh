#!/usr/bin/env bash
# A forum with ROWS inputs, saved as CSV, XLSX and JSON Lines by a product with a small heap: time to the first byte and in
# all, size, rows, and the largest heap that was in use after a collection. One warm-up each, which is not counted. Then one
# is written while nobody waits, the product is killed with SIGKILL in the midst of it and started again: when the file is
# done, and whether it has every row.
# Needs psql (Debian: postgresql-client), node, and python3 for the rows of CSV and workbook.
. "$(dirname "$0")/lib.sh"
ROWS="${ROWS:-1000000}"
HEAP="${HEAP:-256m}"
WORK=$(mktemp -d)
trap 'stop_product; rm -rf "$WORK"' EXIT
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="-Xmx$HEAP -Xlog:gc:file=$WORK/gc.log ${FKP_JAVA_OPTIONS:-}"

start_product
use_database
FORUM=$(open_forum)

psql -qtA <<SQL
insert into feedback (id, unit_id, forum_id, kind, element, text, language, channel, state, receipt_number, submitted_at,
    published_at, late, version)
select uuidv7(), f.unit_id, f.id, (array['SUPPORT', 'OBJECTION', 'SUGGESTION', 'QUESTION'])[1 + n % 4], 'SERVICE_USER',
    'Masukan nomor ' || n || E': waktu pelayanan sebaiknya dihitung sejak berkas lengkap,\nbukan sejak "diterima"; terima kasih. '
        || repeat('Loketnya jauh dari jalan. ', n % 8),
    'id', 'ONLINE_FORM', 'PUBLISHED', upper(lpad(to_hex(268435456 + n), 8, '0')), now(), now(), false, 0
from forum f, generate_series(1, $ROWS) n where f.id = '$FORUM';
analyze feedback;
SQL

echo "$(date -I), $(machine), -Xmx$HEAP; $ROWS inputs more in one forum"
URL="$BASE/api/v1/forums/$FORUM/feedback-export?format="
for form in CSV XLSX JSONL; do
  curl -s --max-time 3 -o /dev/null "$URL$form" || true
  : > "$WORK/gc.log"
  said=$(curl -sS -o "$WORK/export.$form" -w '%{http_code} first %{time_starttransfer} s, all %{time_total} s, %{size_download} B' "$URL$form")
  heap=$(largest_heap "$WORK/gc.log")
  echo "$form: $said, $(rows_in "$form" "$WORK/export.$form") rows, ${heap:-?} MB heap after collection at most"
  rm "$WORK/export.$form"
done

of() { node -pe "JSON.parse(require('fs').readFileSync(0)).$1"; }

grant "$FORUM" MODERATOR
UNIT=$(psql -qtA -c "select unit_id from forum where id = '$FORUM'")
JOB=$(asked "$BASE/api/v1/exports" -H 'Content-Type: application/json' -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" \
  -d "{\"unitId\": \"$UNIT\", \"dataSet\": \"FEEDBACK\", \"format\": \"CSV\", \"filter\": {\"forumId\": \"$FORUM\"}}" | of id)
until [ "$(asked "$BASE/api/v1/exports/$JOB" | of rowsDone)" -gt $((ROWS / 5)) ]; do sleep 0.5; done
kill -9 "$PID"
wait "$PID" 2>/dev/null || true
start_product
use_database
began=$(now_ms)
until said=$(asked "$BASE/api/v1/exports/$JOB"); case $(of state <<< "$said") in DONE | FAILED) ;; *) false ;; esac; do sleep 1; done
asked -o "$WORK/export.CSV" "$BASE/api/v1/exports/$JOB/content"
heap=$(largest_heap "$WORK/gc.log")
echo "Job killed after a fifth: $(of state <<< "$said") $((($(now_ms) - began) / 1000)) s after the new start," \
  "$(rows_in CSV "$WORK/export.CSV") of $(of rowsTotal <<< "$said") rows, ${heap:-?} MB heap after collection at most"
