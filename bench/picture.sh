#!/usr/bin/env bash
# The picture of UNITS units, each with services, standards in force, a forum with its record, promises and a certificate:
# how long all are counted at first, and how long the answer takes a visitor, 200 times one after the other, in groups, as a
# page of units and one unit with its evidence: first time, median, p99, bytes; and when a browser on the same machine has
# painted the first data of the page. Needs psql, node, and what `npm run e2e` needs in frontend.
. "$(dirname "$0")/lib.sh"
UNITS="${UNITS:-45000}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="$NO_LIMITS"

start_product
use_database
# Without texts, which are not counted.
psql -qtA <<SQL
set session_replication_role = replica;
create temp table b as
    select n, gen_random_uuid() as unit, gen_random_uuid() as service, gen_random_uuid() as standard,
        gen_random_uuid() as version, gen_random_uuid() as revision, gen_random_uuid() as forum
    from generate_series(1, $UNITS) n;
create temp table i as select n, gen_random_uuid() as id from generate_series(0, 599) n;
insert into institution (id, name, short_name, slug, created_at, version)
    select id, 'Pemerintah ' || n, 'P' || n, 'bench-' || n, now(), 0 from i;
insert into unit (id, institution_id, name, short_name, slug, address, zone, territories, created_at, version)
    select unit, i.id, 'Unit ' || b.n, 'U' || b.n, 'bench-unit-' || b.n, 'Alamat', 'Asia/Jakarta',
        jsonb_build_array(jsonb_build_object('code', (11 + b.n % 38) || '.01', 'name', 'Wilayah')), now(), 0
    from b join i on i.n = b.n % 600;
insert into service (id, unit_id, name, slug, channels, created_at, version)
    select service, unit, 'Layanan', 'bench-layanan-' || n, '[]', now(), 0 from b;
insert into standard (id, unit_id, service_id, code, title, slug, created_at, version)
    select standard, unit, service, 'SP-01', 'Standar', 'bench-standar-' || n, now(), 0 from b where n % 4 > 0;
insert into standard_version (id, revision_id, standard_id, unit_id, number, created_at, created_by_name)
    select version, revision, standard, unit, 1, now(), 'bench' from b where n % 4 > 0;
insert into revision (id, standard_id, unit_id, number, state, agreed_at, agreed_by_name, final_version_id, established_at,
        decree_id, in_force_from, version)
    select revision, standard, unit, 1, 'ESTABLISHED', now(), 'bench', version, now(), version, current_date - n % 1500, 0
    from b where n % 4 > 0;
insert into review_entry (id, standard_id, unit_id, revision_id, kind, held_on, result, findings, by_name, recorded_at)
    select gen_random_uuid(), standard, unit, revision, 'REVIEW', current_date - n % 500, 'KEEP', 'Tetap', 'bench', now()
    from b where n % 2 > 0;
insert into forum (id, unit_id, slug, title, purpose, method, place, opens_at, closes_at, state, announced_at, late_hours,
        created_at, version)
    select forum, unit, 'bench-forum-' || n, 'FKP', 'REVIEW', 'HYBRID', 'Aula', now() - make_interval(days => n % 700),
        now() - make_interval(days => n % 700 - 7), 'FOLLOW_UP', now() - make_interval(days => n % 700 + 7), 0, now(), 0
    from b where n % 3 > 0;
insert into agreement_record (forum_id, unit_id, signed_on, document_file_id, attendance_file_id, recorded_at, by_name)
    select forum, unit, current_date - n % 700, forum, forum, now(), 'bench' from b where n % 3 = 1;
insert into follow_up (id, unit_id, forum_id, item_id, position, text, owner, horizon, due_on, state, created_at, version)
    select gen_random_uuid(), unit, forum, gen_random_uuid(), k, 'Janji', 'Tim', 'SHORT', current_date + n % 60 - 20, 'PLANNED',
        now(), 0
    from b, generate_series(1, 3) k where n % 3 = 1;
insert into certificate (id, unit_id, standard, sites, state, ends_on, decided_on, historic, published, counts_published,
        sample, created_at, changed_at, version)
    select gen_random_uuid(), unit, 'SNI ISO 9001', '[]', 'CERTIFIED', current_date + n % 900, current_date - 200, true, true, false,
        true, now(), now(), 0
    from b where n % 5 = 0;
set session_replication_role = origin;
analyze;
SQL
BEGAN=$(now_ms)
while :; do
  COUNTED=$(psql -qtA -c "select count(*) from unit_picture p join unit u on u.id = p.unit_id where not p.reckoned and u.slug like 'bench-unit-%'")
  [ "$COUNTED" -lt "$UNITS" ] || break
  sleep 1
done
COUNTING=$(($(now_ms) - BEGAN))
psql -qtA -c 'vacuum analyze unit_picture'

echo "$(date -I), $(machine); generator on the same cores"
echo "counted $COUNTED units: $COUNTING ms, the pause before included; rows: $(psql -qtA -c 'select count(*) from unit_picture')"
BASE=$BASE node - <<'JS'
(async () => {
  const PATHS = [
    "picture?by=REGION&measure=STANDARDS",
    "picture?by=INSTITUTION&measure=CERTIFICATE",
    "picture?by=REGION&measure=FORUM&group=12",
    "picture/units?by=REGION&group=12&measure=REVIEW&state=LATE&limit=100",
    "units/bench-unit-1/picture",
  ];
  for (const path of PATHS) {
    const times = [];
    let bytes = 0;
    for (let n = 0; n < 200; n++) {
      const began = performance.now();
      const answer = await fetch(`${process.env.BASE}/api/v1/${path}`);
      const body = await answer.text();
      if (answer.status !== 200) throw new Error(body);
      bytes = body.length;
      times.push(performance.now() - began);
    }
    const first = times[0];
    times.sort((a, b) => a - b);
    console.log(
      `${path}: first ${first.toFixed(0)} ms, median ${times[100].toFixed(1)} ms, p99 ${times[197].toFixed(1)} ms, ${bytes} bytes`,
    );
  }
})();
JS
BASE=$BASE node bench/picture.mjs
