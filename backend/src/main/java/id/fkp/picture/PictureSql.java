package id.fkp.picture;

import id.fkp.certificate.reading.CertificateQueries;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.review.ReviewSql;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.survey.reading.UnitIndexSql;

/** How the row of a unit is counted from what it has, as of {@code :now}. */
final class PictureSql {

    /** A forum that has taken place by then, or does. */
    static final String HELD = """
            f.announced_at <= cast(:now as timestamptz) and f.opens_at <= cast(:now as timestamptz)
                and f.kind = 'CONSULTATION' and f.state not in ('CANCELLED', 'POSTPONED')
            """;

    /** It counts while it was open at any time of the last twelve months. */
    private static final String RECENT = HELD + """
            and cast(f.closes_at at time zone u.zone as date) > {today} - interval '1 year'
            """.replace("{today}", RevisionSql.TODAY);

    private static final String COUNTED = """
            select u.id as unit_id, cast(extract(year from d.today) as integer) as year, u.institution_id,
                left(u.territories -> 0 ->> 'code', 2) as region, d.today as counted_on, cast(:reckoned as boolean) as reckoned,
                v.services, v.covered, s.in_force,
                case when s.in_force = 0 then 'NONE' when v.covered < v.services then 'SOME' else 'ALL' end as standards,
                f.forum_on, f.agreed_on,
                case when f.agreed_on is not null then 'AGREED' when f.forum_on is not null then 'HELD' else 'NONE' end as forum,
                s.looked_at_on,
                case when s.in_force = 0 then 'NONE' when s.late then 'LATE' else 'CURRENT' end as review,
                case when not :reckoned then p.promised end as promised, case when not :reckoned then p.overdue end as overdue,
                case when :reckoned then 'UNKNOWN' when p.promised = 0 then 'NONE' when p.overdue > 0 then 'LATE'
                    else 'CURRENT' end as follow_ups,
                q.until as survey_until, q.index as survey_index,
                case when q.until is null then 'NONE' when q.current then 'GRADE_' || q.grade else 'LATE' end as survey,
                c.certificates, case when c.certificates > 0 then 'CERTIFIED' else 'NONE' end as certificate,
                case when not :reckoned then i.waiting end as waiting,
                case when :reckoned then 'UNKNOWN' when i.waiting > 0 then 'WAITING' when i.given then 'ANSWERED'
                    else 'NONE' end as inputs
            from unit u
            cross join lateral (select {today} as today) d
            cross join lateral (
                select cast(count(*) as integer) as services, cast(count(*) filter (where exists (
                    select from standard s join {inForce} on true where s.service_id = v.id)) as integer) as covered
                from service v
                where v.unit_id = u.id and (v.archived_at is null or v.archived_at > cast(:now as timestamptz))) v
            cross join lateral (
                select cast(count(*) as integer) as in_force, min(k.looked_at_on) as looked_at_on,
                    coalesce(bool_or(k.late), false) as late
                from standard s join {inForce} on true join {lookedAt} on true where s.unit_id = u.id) s
            cross join lateral (
                select max(cast(f.opens_at at time zone u.zone as date)) as forum_on, max(a.signed_on) as agreed_on
                from forum f left join agreement_record a on a.forum_id = f.id and a.signed_on <= d.today
                where f.unit_id = u.id and {recent}) f
            cross join lateral (
                select cast(count(*) filter (where p.state <> 'CANCELLED') as integer) as promised,
                    cast(count(*) filter (where {overdue}) as integer) as overdue
                from follow_up p where p.unit_id = u.id) p
            cross join lateral {index} q
            cross join lateral (
                select cast(count(*) as integer) as certificates from certificate c
                where c.unit_id = u.id and c.published
                    and case when not :reckoned then {certificateState} = 'CERTIFIED'
                        else coalesce(c.valid_from, c.decided_on) <= d.today and c.ends_on >= d.today and not exists (
                            select from certificate_change h
                            where h.certificate_id = c.id and h.state_after = 'WITHDRAWN' and h.moved_on <= d.today) end) c
            cross join lateral (
                select cast(count(*) filter (where w.response_id is null) as integer) as waiting, count(*) > 0 as given
                from feedback w where w.unit_id = u.id and w.state in ('PUBLISHED', 'HELD')) i
            where u.id = any(cast(:units as uuid[])) and (not :reckoned or u.founded_on is null or u.founded_on <= d.today)
            """.replace("{today}", RevisionSql.TODAY)
            .replace("{inForce}", RevisionSql.IN_FORCE)
            .replace("{lookedAt}", ReviewSql.LOOKED_AT)
            .replace("{recent}", RECENT)
            .replace("{overdue}", FollowUpRepresentation.OVERDUE)
            .replace("{index}", UnitIndexSql.INDEX_OF_UNIT)
            .replace("{certificateState}", CertificateQueries.STATE);

    /** A join, not {@code any(:units)}: in a plan kept for later arrays that would hold every row against each of them. */
    static final String FORGET = """
            delete from unit_picture p using unnest(cast(:units as uuid[])) as asked (id) join unit u on u.id = asked.id
            where p.unit_id = u.id and p.reckoned = :reckoned and p.year = extract(year from {today})
            """.replace("{today}", RevisionSql.TODAY);

    /**
     * Each unit that there was, so that years can be compared. Of which nothing is known of a year before it was counted is
     * unknown in everything, so that no unit is blamed for what nobody entered.
     */
    static final String COUNT = """
            insert into unit_picture (
                unit_id, year, institution_id, region, counted_on, reckoned, services, covered, in_force, standards, forum_on,
                agreed_on, forum, looked_at_on, review, promised, overdue, follow_ups, survey_until, survey_index, survey,
                certificates, certificate, waiting, inputs)
            select unit_id, year, institution_id, region, counted_on, reckoned, services, covered, in_force,
                case when known then standards else 'UNKNOWN' end, forum_on, agreed_on,
                case when known then forum else 'UNKNOWN' end, looked_at_on,
                case when known then review else 'UNKNOWN' end, promised, overdue, follow_ups, survey_until, survey_index,
                case when known then survey else 'UNKNOWN' end, certificates,
                case when known then certificate else 'UNKNOWN' end, waiting, inputs
            from (""" + COUNTED + """
            ) counted
            cross join lateral (
                select not reckoned or standards <> 'NONE' or forum <> 'NONE' or survey <> 'NONE' or certificate <> 'NONE'
                    as known) k
            on conflict (unit_id, year) do nothing
            """;

    private PictureSql() {}
}
