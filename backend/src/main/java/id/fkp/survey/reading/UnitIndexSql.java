package id.fkp.survey.reading;

import id.fkp.survey.law.ElementCode;
import id.fkp.survey.law.SurveyRules;
import java.util.stream.Collectors;

/**
 * The index of a unit {@code u} as of {@code :now}, for all rooms that speak of one (0602). It is of the newest published
 * survey of each service, together; of the survey of the unit as a whole where no service has one of its own.
 */
public final class UnitIndexSql {

    private static final String YEAR = "interval '" + SurveyRules.CURRENT.currentMonths() + " months'";

    /**
     * The surveys that it is of, each with its public {@code results}: none that ended more than a year before the newest, and
     * none of a service that ended before a later one of the whole unit began.
     */
    public static final String COUNTED = """
            (with shown as (
                select s.*, x.results from survey s
                join lateral (select y.results from survey_publication y
                    where y.survey_id = s.id and y.published_at <= cast(:now as timestamptz)
                    order by y.id desc limit 1) x on true
                where s.unit_id = u.id and s.published_at is not null and x.results ->> 'grade' is not null),
            recent as (select p.* from shown p where p.period_to >= (select max(period_to) from shown) - {year}),
            of_service as (
                select distinct on (r.service_id) r.* from recent r
                where r.service_id is not null and not exists (
                    select from recent w where w.service_id is null and w.period_from > r.period_to)
                order by r.service_id, r.period_to desc, r.id desc),
            of_unit as (
                select r.* from recent r where r.service_id is null and not exists (select from of_service)
                order by r.period_to desc, r.id desc limit 1)
            select * from of_service union all select * from of_unit)""".replace("{year}", YEAR);

    /** Several surveys are rounded only where each is: else an index would be neither. */
    private static final String INDEX = """
            round(case when bool_and(c.results -> 'method' ->> 'weight' = '{rounded}')
                then cast(sum(t.scores) * 25 as numeric) * {rounded} / sum(n.responses)
                else cast(sum(t.scores) * 25 as numeric) / (sum(n.responses) * {elements}) end, 2)""".replace(
                    "{rounded}", SurveyRules.CURRENT.roundedWeight().toPlainString())
            .replace("{elements}", "" + ElementCode.values().length);

    private static final String GRADE = SurveyRules.CURRENT.grades().stream()
            .map(bounds -> "when i.index >= " + bounds.from().toPlainString() + " then '" + bounds.grade() + "'")
            .collect(Collectors.joining(" ", "case ", " end"));

    /**
     * One row: {@code until} when its newest period reaches, whether that is {@code current}, its {@code index} and
     * {@code grade}; all null where nothing is published.
     */
    public static final String INDEX_OF_UNIT = """
            (select i.until, i.until >= {today} - {year} as current, i.index, {grade} as grade
            from (
                select max(c.period_to) as until, {index} as index
                from {counted} c
                cross join lateral (select cast(c.results ->> 'responses' as bigint) as responses) n
                cross join lateral (
                    select sum(cast(e.value ->> 'sum' as bigint)) as scores
                    from jsonb_array_elements(c.results -> 'elements') e) t) i)""".replace("{today}", SurveySql.TODAY)
            .replace("{year}", YEAR)
            .replace("{grade}", GRADE)
            .replace("{index}", INDEX)
            .replace("{counted}", COUNTED);

    private UnitIndexSql() {}
}
