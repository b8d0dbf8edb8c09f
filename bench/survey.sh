#!/usr/bin/env bash
# The results of a survey with ROWS responses, read by a member 200 times one after the other: median and p99; and how long the
# same takes counted from the responses themselves. Needs psql and node.
. "$(dirname "$0")/lib.sh"
ROWS="${ROWS:-1000000}"
WORK=$(mktemp -d)
FKP_DATA=$WORK/data; export FKP_DATA
FKP_JAVA_OPTIONS="$NO_LIMITS"

start_product
use_database
FORUM=$(open_forum)
grant "$FORUM" HEAD
SURVEY=$(psql -qtA <<SQL
insert into survey (id, unit_id, slug, title, period_from, period_to, opens_on, closes_on, questions, profile_questions,
    answer_rule, population, rounded_weight, by_name, made_at, version)
select gen_random_uuid(), unit_id, 'skm-bench', 'SKM', '2026-01-01', '2026-12-31', '2026-01-01', '2026-12-31', '[]',
    '{SEX,AGE,EDUCATION,OCCUPATION}', 'FREE', $ROWS, false, 'bench', now(), 0 from forum where id = '$FORUM' returning id;
SQL
)

# Spread over all channels, months, answers and stripes, so that the sums have as many rows as they can have.
psql -qtA <<SQL
insert into survey_response (id, unit_id, survey_id, channel, answered_on, answers, sex, age, education, occupation)
select gen_random_uuid(), s.unit_id, s.id, (array['ONLINE','QR','KIOSK','PAPER','IMPORT'])[1 + n % 5],
    date '2026-01-01' + n % 365, array(select 1 + (n / (i * 7) + i) % 4 from generate_series(1, 9) i),
    (array['L','P',null])[1 + n % 3], (array['UNDER_20','FROM_20','FROM_30','FROM_40','FROM_50','FROM_60'])[1 + n % 6],
    (array['SENIOR','DIPLOMA','BACHELOR'])[1 + n % 3], (array['EMPLOYEE','FARMER','STUDENT','OTHER'])[1 + n % 4]
from survey s, generate_series(1, $ROWS) n where s.id = '$SURVEY';
insert into survey_tally
select survey_id, channel, month, stripe, unit_id, sum(c) / 9, array_agg(c order by i) from (
    select r.survey_id, r.channel, cast(date_trunc('month', r.answered_on) as date) as month, r.stripe, r.unit_id, i,
        count(*) filter (where r.answers[(i - 1) / 4 + 1] = (i - 1) % 4 + 1) as c
    from (select *, ascii(left(id::text, 1)) % 16 as stripe from survey_response where survey_id = '$SURVEY') r,
        generate_series(1, 36) i
    group by 1, 2, 3, 4, 5, 6) x group by 1, 2, 3, 4, 5;
insert into survey_profile_tally
select survey_id, question, answer, stripe, unit_id, sum(c) / 9, array_agg(c order by i) from (
    select r.survey_id, q.question, coalesce(q.answer, 'UNSAID') as answer, r.stripe, r.unit_id, i,
        count(*) filter (where r.answers[(i - 1) / 4 + 1] = (i - 1) % 4 + 1) as c
    from (select *, ascii(left(id::text, 1)) % 16 as stripe from survey_response where survey_id = '$SURVEY') r,
        generate_series(1, 36) i, lateral (values ('SEX', sex), ('AGE', age), ('EDUCATION', education),
        ('OCCUPATION', occupation)) as q (question, answer)
    group by 1, 2, 3, 4, 5, 6) x group by 1, 2, 3, 4, 5;
vacuum analyze survey_response; vacuum analyze survey_tally; vacuum analyze survey_profile_tally;
SQL

echo "$(date -I), $(machine); generator on the same cores"
echo "rows of sums: $(psql -qtA -c "select count(*) from survey_tally where survey_id = '$SURVEY'")" \
  "$(psql -qtA -c "select count(*) from survey_profile_tally where survey_id = '$SURVEY'")"
BASE=$BASE SURVEY=$SURVEY node - <<'JS'
(async () => {
  const body = new URLSearchParams({
    grant_type: "client_credentials", client_id: "fkp-integrator-demo", client_secret: "contoh-fkp-integrator",
  });
  const { access_token: token } = await (await fetch(process.env.TOKENS, { method: "POST", body })).json();
  const times = [];
  let index;
  for (let n = -50; n < 200; n++) {
    const began = performance.now();
    const answer = await fetch(`${process.env.BASE}/api/v1/surveys/${process.env.SURVEY}/results`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    const read = await answer.json();
    if (answer.status !== 200) throw new Error(JSON.stringify(read));
    index = `${read.results.index} of ${read.results.responses}`;
    if (n >= 0) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  console.log(`index ${index}: median ${times[100].toFixed(1)} ms, p99 ${times[197].toFixed(1)} ms`);
})();
JS
psql -qtA <<SQL
\timing on
select 'counted from the responses: ' || round(sum(s) * 25.0 / (count(*)), 2)
from survey_response r, unnest(r.answers) s where r.survey_id = '$SURVEY' and r.removed_at is null;
SQL
