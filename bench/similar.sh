#!/usr/bin/env bash
# A forum with ROWS inputs: how long the application takes to read their words at its start, and then what they mean, how many it
# groups a second, and how long the hint takes that is shown before sending (200 questions one after the other, after 20 that are
# not counted).
# Needs psql (Debian: postgresql-client) and node.
. "$(dirname "$0")/lib.sh"
ROWS="${ROWS:-100000}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="$NO_LIMITS"

start_product
use_database
FORUM=$(open_forum)

# Some 20,000 words in sentences of eight; as in a language, few of them are in most sentences.
psql -qtA <<SQL
select setseed(0.5);
insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state, receipt_number, submitted_at,
    published_at, late, version)
select uuidv7(), f.unit_id, f.id, 'SUGGESTION',
    (array['Mohon', 'Tolong', 'Sebaiknya', 'Kenapa'])[1 + n % 4] || ' '
        || (select string_agg(
                (array['antrean', 'loket', 'biaya', 'berkas', 'petugas', 'syarat', 'waktu', 'kursi', 'parkir', 'izin',
                    'sertifikat', 'laboratorium', 'pendaftaran', 'pengaduan', 'aplikasi', 'dokumen', 'formulir', 'jadwal',
                    'kantor', 'ruang'])[1 + floor(20 * power(random(), 2))]
                || case when i % 2 = 0 then ' ' || chr(97 + floor(26 * random())::int) || chr(97 + floor(26 * random())::int)
                    || (array['kar', 'bin', 'dol', 'mes', 'tun', 'sal', 'gur', 'pan'])[1 + floor(8 * random())] else '' end, ' ')
            from generate_series(1, 4 + n % 5) i),
    'id', 'ONLINE_FORM', 'PUBLISHED', upper(lpad(to_hex(268435456 + n), 8, '0')), now(), now(), false, 0
from forum f, generate_series(1, $ROWS) n where f.id = '$FORUM';
analyze feedback;
SQL
stop_product

echo "$(date -I), $(machine); $ROWS inputs in a forum, generator on the same cores"
start_product
use_database
began=$(now_ms)
unread() { psql -qtA -c "select count(*) from feedback f where state in ('PUBLISHED', 'HELD') and not exists (select from feedback_wording w where w.feedback_id = f.id)"; }
while [ "$(unread)" -gt 0 ]; do sleep 1; done
echo "read after $((($(now_ms) - began) / 1000)) s"
# Of all inputs, or questions would find some that cost no comparison; by a model that the log does not say is missing.
meant() { psql -qtA -c "select count(*) from feedback_wording where meaning is not null"; }
began=$(now_ms); known=$(meant); all=$(psql -qtA -c "select count(*) from feedback_wording")
while [ "$(meant)" -lt "$all" ]; do
  ! grep -q "model of language cannot be loaded" "$FKP_DATA.log" || { echo "No model of language here" >&2; exit 1; }
  sleep 1
done
echo "understood after $((($(now_ms) - began) / 1000)) s more ($((all - known)) of them)"
grouped() { psql -qtA -c "select count(*) from feedback_wording where group_id is not null"; }
before=$(grouped); sleep 30
echo "grouped $((($(grouped) - before) / 30)) a second, and goes on meanwhile"
psql -qtA -c "analyze feedback_term; analyze feedback_wording"
psql -qtA -c "select text from feedback where forum_id = '$FORUM' order by md5(id::text) limit 220" > "$WORK/asked"
BASE=$BASE FORUM=$FORUM node - "$WORK/asked" <<'JS'
const asked = require("fs").readFileSync(process.argv[2], "utf8").trim().split("\n");
const { BASE, FORUM } = process.env;
(async () => {
  const took = [];
  let found = 0;
  for (const text of asked) {
    const began = performance.now();
    const answer = await fetch(`${BASE}/api/v1/forums/${FORUM}/similar-feedback`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text }),
    });
    if (answer.status !== 200) throw new Error(`${answer.status}`);
    found += (await answer.json()).items.length;
    took.push(performance.now() - began);
  }
  const counted = took.slice(20).sort((a, b) => a - b);
  const at = (share) => counted[Math.ceil(counted.length * share) - 1].toFixed(1);
  console.log(`hint: ${at(0.5)} ms median, ${at(0.95)} ms p95, ${at(0.99)} ms p99, ${at(1)} ms longest; ${found} found`);
})();
JS
