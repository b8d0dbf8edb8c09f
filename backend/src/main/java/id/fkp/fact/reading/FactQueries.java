package id.fkp.fact.reading;

import id.fkp.fact.state.FactSource;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import id.fkp.survey.law.ElementCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is known of the service of a standard, with one statement: of the year before the text in force came into
 * force, and of all that came after; without one, of the last year.
 */
@ApplicationScoped
class FactQueries {

    private static final String FACTS =
            """
            with k as (
                select s.id, s.unit_id, s.service_id, e.in_force_from as changed_on,
                    e.final_version_id, coalesce(e.in_force_from, {today} + 1) as changes,
                    coalesce(e.in_force_from, {today} + 1) - interval '1 year' as since
                from standard s join unit u on u.id = s.unit_id left join {inForce} on true
                where s.id = :standard),
            f as (
                select f.*, i.published, f.from_on >= k.changes as after
                from k join fact f on f.service_id = k.service_id join fact_import i on i.id = f.import_id
                where f.superseded_by is null and (i.published or cast(:member as boolean))
                    and (f.from_on >= k.changes or f.from_on >= k.since and f.to_on < k.changes)),
            q as (
                select p.id, p.slug, p.title, p.service_id is null as of_unit, p.period_from, p.period_to, r.results,
                    p.period_from + (p.period_to - p.period_from) / 2 >= k.changes as after
                from k join survey p on p.unit_id = k.unit_id
                    and (p.service_id = k.service_id or p.service_id is null)
                join lateral (select x.results from survey_publication x
                    where x.survey_id = p.id order by x.id desc limit 1) r on true
                where p.published_at is not null and r.results ->> 'hidden' = 'false'),
            t as (
                select source, duration_unit, after, duration, amount, from_on, to_on, published,
                    sum(amount) over w as upto, sum(amount) over (partition by source, duration_unit, after) as n
                from f where kind = 'SERVICE_TIMES'
                window w as (partition by source, duration_unit, after order by duration, id))
            select cast(json_build_object(
                'changedOn', k.changed_on,
                'promises', (select coalesce(json_agg(json_build_object(
                        'amount', r.value -> 'amount', 'unit', r.value -> 'unit')), '[]')
                    from component c cross join lateral jsonb_array_elements(c.rows) r
                    where c.version_id = k.final_version_id and c.code = 'SD3'),
                'surveys', (select coalesce(json_agg(json_build_object(
                        'id', q.id, 'slug', q.slug, 'title', q.title, 'ofUnit', q.of_unit, 'after', q.after,
                        'from', q.period_from, 'to', q.period_to, 'responses', q.results -> 'responses',
                        'elements', (select json_agg(json_build_object(
                                'code', e.value -> 'code', 'mean', e.value -> 'mean'))
                            from jsonb_array_elements(q.results -> 'elements') e))), '[]')
                    from (select distinct on (q.after) q.* from q
                        order by q.after, q.of_unit, q.period_to desc, q.id desc) q),
                'told', (select coalesce(json_agg(json_build_object(
                        'source', g.source, 'after', g.after, 'from', g.from_on, 'to', g.to_on,
                        'published', g.published)), '[]')
                    from (select source, after, min(from_on) as from_on, max(to_on) as to_on,
                            bool_and(published) as published
                        from f where kind = 'COMPLAINTS' group by source, after) g),
                'counts', (select coalesce(json_agg(json_build_object(
                        'component', g.component, 'source', g.source, 'after', g.after, 'count', g.n,
                        'published', g.published)), '[]')
                    from (select component, source, after, sum(amount) as n, bool_and(published) as published
                        from f where kind = 'COMPLAINTS' and component is not null
                        group by component, source, after) g),
                'times', (select coalesce(json_agg(json_build_object(
                        'source', g.source, 'unit', g.duration_unit, 'after', g.after, 'from', g.from_on, 'to', g.to_on,
                        'cases', g.n, 'median', g.median, 'ninetieth', g.ninetieth, 'published', g.published)), '[]')
                    from (select source, duration_unit, after, min(from_on) as from_on, max(to_on) as to_on,
                            max(n) as n, min(duration) filter (where upto * 2 >= n) as median,
                            min(duration) filter (where upto * 10 >= n * 9) as ninetieth,
                            bool_and(published) as published
                        from t group by source, duration_unit, after) g)) as text)
            from k
            """.replace("{today}", RevisionSql.TODAY).replace("{inForce}", RevisionSql.IN_FORCE);

    private final Projection projection;

    FactQueries(Projection projection) {
        this.projection = projection;
    }

    record Known(
            @Nullable LocalDate changedOn,
            List<Promise> promises,
            List<Survey> surveys,
            List<Told> told,
            List<Counted> counts,
            List<Timed> times) {}

    record Promise(int amount, TimeUnit unit) {}

    record Survey(
            UUID id,
            String slug,
            String title,
            boolean ofUnit,
            boolean after,
            LocalDate from,
            LocalDate to,
            long responses,
            List<ElementMean> elements) {}

    record ElementMean(ElementCode code, BigDecimal mean) {}

    /** Of what time a source tells, so that no complaint in it is none. */
    record Told(FactSource source, boolean after, LocalDate from, LocalDate to, boolean published) {}

    record Counted(ComponentCode component, FactSource source, boolean after, int count, boolean published) {}

    record Timed(
            FactSource source,
            TimeUnit unit,
            boolean after,
            LocalDate from,
            LocalDate to,
            int cases,
            BigDecimal median,
            BigDecimal ninetieth,
            boolean published) {}

    /** The standard must exist. */
    Known of(UUID standardId, boolean member, Instant now) {
        return projection
                .one(Known.class, FACTS, Map.of("standard", standardId, "member", member, "now", now))
                .orElseThrow();
    }
}
