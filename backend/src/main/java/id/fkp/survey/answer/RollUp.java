package id.fkp.survey.answer;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** SQL that counts responses up or down in the statement that writes them, so that a sum is never behind its rows. */
final class RollUp {

    static final int STRIPES = 16;

    private static final int ELEMENTS = 9;
    private static final int SCORES = 4;

    private static final String TALLY = """
            , tallied as (
                insert into survey_tally as t (survey_id, channel, month, stripe, unit_id, n, counts)
                select r.survey_id, r.channel, cast(date_trunc('month', r.answered_on) as date),
                    cast(:stripe as smallint), r.unit_id, {sign}count(*), array[{counts}]
                from {rows} r
                group by 1, 2, 3, 5 order by 2, 3
                on conflict (survey_id, channel, month, stripe) do update set n = t.n + excluded.n, counts = {added}),
            profiled as (
                insert into survey_profile_tally as t (survey_id, question, answer, stripe, unit_id, n, counts)
                select r.survey_id, q.question, coalesce(q.answer, 'UNSAID'),
                    cast(:stripe as smallint), r.unit_id, {sign}count(*), array[{counts}]
                from {rows} r join survey s on s.id = r.survey_id
                cross join lateral (values ('SEX', r.sex), ('AGE', r.age), ('EDUCATION', r.education),
                    ('OCCUPATION', r.occupation)) as q (question, answer)
                where q.question = any (s.profile_questions)
                group by 1, 2, 3, 5 order by 2, 3
                on conflict (survey_id, question, answer, stripe) do update
                    set n = t.n + excluded.n, counts = {added})
            select count(*) from {rows}
            """.replace(
                    "{added}",
                    "array(select a + b from unnest(t.counts, excluded.counts) with ordinality as x (a, b, i) order by i)");

    private RollUp() {}

    /** To follow a {@code with} that names the rows written; they count from now on. */
    static String up(String rows) {
        return of(rows, "");
    }

    /** To follow a {@code with} that names the rows taken out; they count no more. */
    static String down(String rows) {
        return of(rows, "-");
    }

    private static String of(String rows, String sign) {
        var counts = IntStream.range(0, ELEMENTS * SCORES)
                .mapToObj(i ->
                        "%scount(*) filter (where r.answers[%d] = %d)".formatted(sign, i / SCORES + 1, i % SCORES + 1))
                .collect(Collectors.joining(", "));
        return TALLY.replace("{rows}", rows).replace("{sign}", sign).replace("{counts}", counts);
    }
}
