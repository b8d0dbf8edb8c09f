#!/usr/bin/env bash
# The search over everything public with 1,000 and with ROWS inputs: median and p99 of 400 questions one after the other, words of
# many inputs, of few and of none, in other forms than written, all inputs in one page of 20; an input a minute. Then 400 of two
# words of which the second is a beginning of two or three signs, as while one types. Each after 2,000 questions that are not
# counted, so that the machine has compiled what it runs. Needs psql and node.
. "$(dirname "$0")/lib.sh"
ROWS="${ROWS:-1000000}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="$NO_LIMITS -Dfkp.similar.look=off"

start_product
use_database
FORUM=$(open_forum)

# Words by rank as in a language: the k-th is in about one text of k. Ten of them a text, all with affixes.
fill() {
  psql -qtA <<SQL
select setseed(0.5);
alter table feedback disable trigger user;
insert into feedback (id, unit_id, forum_id, kind, text, language, channel, state, receipt_number, submitted_at,
    published_at, late, version)
select uuidv7(make_interval(mins => $1 + n - $ROWS)), f.unit_id, f.id, 'SUGGESTION',
    (select string_agg((array['pelayanan', 'pengurusan', 'pemeriksaan', 'pendaftaran', 'pembayaran', 'menunggu', 'perizinan',
        'mengirim', 'penulisan', 'dinilai', 'penolakan', 'menyimpan', 'pengujian', 'penyusunan', 'dijadwalkan', 'disederhanakan',
        'menetapkan', 'pengumpulan', 'dilengkapi', 'penerimaan'])[1 + floor(20 * power(random(), 3))]
        || ' ' || 'k' || translate((1 + floor(exp(random() * ln(20000))))::text, '0123456789', 'abcdefghij'), ' ')
        from generate_series(1, 5 + n % 5) i),
    'id', 'ONLINE_FORM', 'PUBLISHED', upper(lpad(to_hex(268435456 + $1 + n), 8, '0')), now(), now(), false, 0
from forum f, generate_series(1, $2) n where f.id = '$FORUM';
alter table feedback enable trigger user;
vacuum analyze feedback;
SQL
}

ask() {
  BASE=$BASE BEGINNINGS=${1:-} node - <<'JS'
const roots = ["layan", "urus", "periksa", "daftar", "bayar", "tunggu", "izin", "kirim", "tulis", "nilai", "tolak", "simpan"];
const rare = ["kbcde", "kjaja", "kc", "kbaa", "kbabc", "kzzz"];
const short = ["kb", "kc", "kbc", "pe", "me", "di", "pen", "kz"];
const questions = process.env.BEGINNINGS
  ? [...rare, "melayani", "simpanan", "dijadwalkan"].flatMap((word) => short.map((beginning) => `${word} ${beginning}`))
  : [...roots, ...rare, "melayani pemeriksaan", "menilai kiriman", "simpanan kbc"];
(async () => {
  const times = [];
  for (let n = -Number(process.env.BEFORE ?? 2000); n < 400; n++) {
    const q = questions[(n + 100 * questions.length) % questions.length];
    const began = performance.now();
    const answer = await fetch(`${process.env.BASE}/api/v1/search?kind=FEEDBACK&q=${encodeURIComponent(q)}`);
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${answer.status} for ${q}`);
    if (n >= 0) times.push([performance.now() - began, q]);
  }
  times.sort((a, b) => a[0] - b[0]);
  const at = (share) => times[Math.floor(times.length * share)][0].toFixed(1);
  console.log(`median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest: ${times.at(-1)[1]} ${times.at(-1)[0].toFixed(1)} ms`);
})();
JS
}

echo "$(date -I), $(machine); generator on the same cores"
measure() { echo "$1 inputs: $(ask); with a short beginning: $(ask short)"; }
fill 0 1000; measure 1000
fill 1000 "$((ROWS - 1000))"; measure "$ROWS"
