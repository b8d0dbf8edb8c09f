package id.fkp.picture;

import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.identity.Caller;
import id.fkp.picture.PictureParameters.Condition;
import id.fkp.review.ReviewSql;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.survey.reading.UnitIndexSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what was counted, each view with one statement. */
@ApplicationScoped
class PictureQueries {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    private static final String COUNTS =
            "coalesce(json_agg(json_build_object('state', c.state, 'units', c.units) order by c.place)"
                    + " filter (where c.state is not null), '[]')";

    /** Rows are small: all years of 45,000 units are read in one go. */
    private static final String PICTURE = """
            with counted as ({counted}),
            placed as (select c.*, array_position(cast(:states as text[]), c.state) as place from counted c)
            select cast(json_build_object(
                'countedAt', (select counted_at from unit_picture_count),
                'measure', cast(:measure as text), 'by', cast(:by as text), 'year', cast(:year as integer),
                'groups', (
                    select coalesce(json_agg(g.record), '[]') from (
                        select json_build_object('key', {key}, 'name', {title}, 'units', sum(c.units), 'counts', {counts},
                            'targetCount', max(t.target_count), 'targetYear', max(t.target_year),
                            'statedCertified', max(t.stated_certified), 'statedUnits', max(t.stated_units),
                            'source', max(t.source), 'sample', bool_or(t.sample)) as record
                        from placed c {names} left join certification_target t on :targets and {target}
                        where c.year = :year group by {key}, {title} order by {title}, {key} limit 1000) g),
                'years', (
                    select coalesce(json_agg(y.record), '[]') from (
                        select json_build_object('year', c.year, 'units', sum(c.units), 'reckoned', sum(c.reckoned),
                            'counts', {counts}) as record
                        from (
                            select year, state, place, sum(units) as units, sum(reckoned) as reckoned
                            from placed where state is not null group by year, state, place) c
                        group by c.year order by c.year) y)) as text)
            """.replace("{counts}", COUNTS);

    private static final String UNITS =
            "select cast({unit} as text) from unit_picture p join unit u on u.id = p.unit_id"
                    + " join institution i on i.id = p.institution_id where ";

    private static final String EVIDENCE = """
            select cast(json_build_object(
                'years', (select coalesce(json_agg({unit} order by p.year), '[]') from unit_picture p
                    join institution i on i.id = p.institution_id where p.unit_id = u.id),
                'evidence', (select coalesce(json_agg(json_build_object('measure', e.measure, 'kind', e.kind,
                        'title', e.title, 'on', e.day, 'id', e.id, 'ref', e.ref, 'from', e.origin,
                        'count', e.waiting) order by e.part, e.day desc nulls last, e.id desc),
                        '[]') from (
                    (select 1 as part, 'STANDARDS' as measure, 'STANDARD' as kind, s.code || ' ' || s.title as title,
                        e.in_force_from as day, s.id, s.slug as ref,
                        cast(null as text) as origin, cast(null as bigint) as waiting
                    from standard s join {inForce} on true where s.unit_id = u.id order by s.id desc limit 50)
                    union all
                    (select 2, 'FORUM', 'FORUM', f.title, cast(f.opens_at at time zone u.zone as date), f.id, f.slug, null, null
                    from forum f where f.unit_id = u.id and {held} order by f.opens_at desc limit 50)
                    union all
                    (select 3, 'FORUM', 'AGREEMENT', f.title, a.signed_on, f.id, f.slug, null, null
                    from forum f join agreement_record a on a.forum_id = f.id
                    where f.unit_id = u.id and {held} order by a.signed_on desc limit 50)
                    union all
                    (select 4, 'REVIEW', 'STANDARD', s.code || ' ' || s.title, k.looked_at_on, s.id, s.slug, null, null
                    from standard s join {inForce} on true join {lookedAt} on true
                    where s.unit_id = u.id order by s.id desc limit 50)
                    union all
                    (select 5, 'FOLLOW_UPS', 'FOLLOW_UP', p.text, p.due_on, p.id, o.ref, o.origin, null
                    from follow_up p left join lateral (
                        select f.slug as ref, 'FORUM' as origin from forum f where f.id = p.forum_id
                        union all
                        select q.slug, 'SURVEY' from survey q where q.id = p.survey_id and q.published_at is not null
                        union all
                        select cast(c.id as text), 'CERTIFICATE'
                        from audit_finding n join certificate_audit a on a.id = n.audit_id
                        join certificate c on c.id = a.certificate_id and c.published
                        where n.id = p.finding_id) o on true
                    where p.unit_id = u.id and {overdue} order by p.due_on desc limit 50)
                    union all
                    (select 6, 'SURVEY', 'SURVEY', q.title, q.period_to, q.id, q.slug, null, null
                    from {counted} q order by q.period_to desc limit 50)
                    union all
                    (select 7, 'CERTIFICATE', 'CERTIFICATE', c.standard || coalesce(':' || c.edition, ''), c.ends_on, c.id,
                        cast(c.id as text), null, null
                    from certificate c where c.unit_id = u.id and c.published and {certificateState} = 'CERTIFIED'
                    order by c.id desc limit 50)
                    union all
                    (select 8, 'INPUTS', 'INPUTS', f.title, min(cast(w.submitted_at at time zone u.zone as date)), f.id, f.slug,
                        null, count(*)
                    from feedback w join forum f on f.id = w.forum_id
                    where {member} and w.unit_id = u.id and w.state in ('PUBLISHED', 'HELD') and w.response_id is null
                    group by f.id, f.title, f.slug order by f.id desc limit 50)) e)) as text)
            from unit u where u.id = :unit
            """.replace("{inForce}", RevisionSql.IN_FORCE)
            .replace("{lookedAt}", ReviewSql.LOOKED_AT)
            .replace("{held}", PictureSql.HELD)
            .replace("{overdue}", FollowUpRepresentation.OVERDUE)
            .replace("{counted}", UnitIndexSql.COUNTED)
            .replace("{certificateState}", CertificateQueries.STATE);

    private final Projection projection;
    private final Clock clock;

    PictureQueries(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    PictureRepresentation picture(PictureParameters asked, Condition condition) {
        var parameters = new HashMap<>(condition.parameters());
        parameters.put("measure", asked.measure().name());
        parameters.put("by", asked.by().name());
        parameters.put("year", year(asked));
        parameters.put("states", states());
        parameters.put("targets", asked.measure() == PictureMeasure.CERTIFICATE);
        var by = asked.by();
        var sql = PICTURE.replace("{counted}", by.counted(asked.measure(), condition.sql(), PictureGrouping.Year.ASKED))
                .replace("{names}", by.names())
                .replace("{key}", by.key())
                .replace("{title}", by.title())
                .replace("{target}", by.target());
        return projection.one(PictureRepresentation.class, sql, parameters).orElseThrow();
    }

    Page<UnitPicture> units(
            PictureParameters asked, Condition condition, @Nullable PictureState state, PageRequest page) {
        var parameters = new HashMap<>(condition.parameters());
        parameters.put("year", year(asked));
        parameters.put("below", page.below());
        var sql = new StringBuilder(UNITS.replace(
                        "{unit}", UnitPicture.json("" + asked.measure().isInternal())))
                .append(condition.sql())
                .append(" and p.year = :year and p.unit_id < :below");
        if (state != null) {
            sql.append(" and p.").append(asked.measure().column()).append(" = :state");
            parameters.put("state", state.name());
        }
        sql.append(" order by p.unit_id desc limit ").append(page.rows());
        return Page.of(
                projection.list(UnitPicture.class, sql.toString(), parameters),
                page,
                picture -> picture.unit().id());
    }

    /** The unit must exist. */
    UnitPictureEvidence unit(UUID unitId, Caller caller) {
        var member = "" + caller.isMemberOf(unitId);
        var sql = EVIDENCE.replace("{unit}", UnitPicture.json(member)).replace("{member}", member);
        return projection
                .one(UnitPictureEvidence.class, sql, Map.of("unit", unitId, "now", clock.instant()))
                .orElseThrow();
    }

    private int year(PictureParameters asked) {
        var year = asked.year();
        return year == null ? LocalDate.ofInstant(clock.instant(), CAPITAL).getYear() : year;
    }

    private static String[] states() {
        var states = PictureState.values();
        var names = new String[states.length];
        for (int at = 0; at < names.length; at++) {
            names[at] = states[at].name();
        }
        return names;
    }
}
