package id.fkp.assessment.fact;

import id.fkp.publication.PublicationSql;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.survey.reading.UnitIndexSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Reads what a unit has, with one statement. */
@ApplicationScoped
public class FactQueries {

    private static final String STANDARD = """
            json_build_object(
                'id', s.id, 'name', s.code || ' ' || s.title,
                'complete', exists (
                    select from standard_version v where v.standard_id = s.id
                        and (select count(*) from component c where c.version_id = v.id and c.plain <> '') = 14),
                'inForceFrom', e.in_force_from, 'decreeId', e.decree_id,
                'forums', (select coalesce(json_agg(json_build_object(
                        'id', f.id, 'title', f.title,
                        'agreedOn', (select a.signed_on from agreement_record a where a.forum_id = f.id),
                        'elements', (select coalesce(json_agg(t.element order by t.element), '[]') from (
                                select distinct a.element from attendance a join forum_session x on x.id = a.session_id
                                where x.forum_id = f.id and a.removed_at is null and a.element <> 'PROVIDER') t),
                        'sessions', (select coalesce(json_agg(json_build_object(
                                'id', x.id, 'title', x.title,
                                'present', exists (select from attendance a
                                                   where a.session_id = x.id and a.removed_at is null),
                                'noted', exists (select from minute_line m where m.session_id = x.id),
                                'photographed', exists (select from session_photo o
                                                        where o.session_id = x.id and o.removed_at is null))
                                order by x.starts_at, x.id), '[]')
                            from forum_session x where x.forum_id = f.id and x.state in ('RUNNING', 'HELD')))
                        order by f.opens_at desc), '[]')
                    from forum f where {discussed}),
                'evaluatedOn', (select max(y.held_on) from review_entry y where y.standard_id = s.id),
                'reviewedOn', (select greatest(
                        (select max(y.held_on) from review_entry y where y.standard_id = s.id and y.kind = 'REVIEW'),
                        case when e.number > 1 then e.in_force_from end)),
                'everywhere', {provenOfAll}, 'somewhere', {proven}, 'unproven', {unproven})
            """;

    private static final String SURVEY = """
            json_build_object(
                'id', q.id, 'title', q.title, 'population', q.population, 'periodTo', q.period_to,
                'responses', (select coalesce(sum(t.n), 0) from survey_tally t where t.survey_id = q.id),
                'publishedOn', cast(q.published_at at time zone u.zone as date),
                'media', {surveyMedia}, 'unproven', {unprovenOfSurvey},
                'plans', (select coalesce(json_agg(json_build_object(
                        'id', w.id, 'text', w.text,
                        'verifiedOn', case when w.state = 'VERIFIED' then (
                            select cast(max(h.at) at time zone u.zone as date) from follow_up_change h
                            where h.follow_up_id = w.id and h.state_after = 'VERIFIED') end)
                        order by w.position, w.id), '[]')
                    from follow_up w where w.survey_id = q.id and w.state <> 'CANCELLED'))
            """;

    private static final String FACTS = """
            select cast(json_build_object(
                'today', {today},
                'services', (select coalesce(json_agg(json_build_object('name', service.name, 'standards', (
                        select coalesce(json_agg({standard} order by s.code, s.id), '[]')
                        from standard s left join {inForce} on true where s.service_id = service.id))
                        order by service.name, service.id), '[]')
                    from service where service.unit_id = u.id and service.archived_at is null),
                'pledge', (select json_build_object(
                        'id', l.id, 'decreeId', l.decree_id, 'signedOn', l.signed_on,
                        'ofNewestDecree', l.decree_id = (select d.id from decree d
                            where d.unit_id = u.id and d.signed_at is not null
                            order by d.in_force_from desc, d.id desc limit 1),
                        'media', {pledgeMedia}, 'unproven', {unprovenOfPledge})
                    from pledge l where l.unit_id = u.id order by l.signed_on desc nulls last, l.id desc limit 1),
                'surveys', (select coalesce(json_agg({survey} order by q.period_to desc, q.id desc), '[]') from {counted} q),
                'planned', (select coalesce(json_agg({survey} order by q.period_to desc, q.id desc), '[]') from survey q
                    where q.unit_id = u.id and q.published_at is not null and exists (
                        select from follow_up w where w.survey_id = q.id and w.state <> 'CANCELLED')),
                'unpublished', (select {survey} from survey q
                    where q.unit_id = u.id and q.published_at is null
                        and (select sum(t.n) from survey_tally t where t.survey_id = q.id) > 0
                    order by q.period_to desc, q.id desc limit 1)) as text)
            from unit u where u.id = :unit
            """.replace("{standard}", STANDARD)
            .replace("{survey}", SURVEY)
            .replace("{counted}", UnitIndexSql.COUNTED)
            .replace("{pledgeMedia}", PublicationSql.provenMedia("p.pledge_id = l.id"))
            .replace("{unprovenOfPledge}", PublicationSql.unprovenMedia("p.pledge_id = l.id"))
            .replace("{surveyMedia}", PublicationSql.provenMedia("p.survey_id = q.id"))
            .replace("{unprovenOfSurvey}", PublicationSql.unprovenMedia("p.survey_id = q.id"))
            .replace("{provenOfAll}", PublicationSql.provenMediaOfAll("p.standard_id = s.id"))
            .replace("{proven}", PublicationSql.provenMedia("p.standard_id = s.id"))
            .replace("{unproven}", PublicationSql.unprovenMedia("p.standard_id = s.id"))
            .replace(
                    "{discussed}",
                    "f.announced_at is not null and f.state <> 'CANCELLED' and exists (select from"
                            + " forum_standard d join standard_version v on v.id = d.version_id"
                            + " where d.forum_id = f.id and v.standard_id = s.id"
                            + " and (e.revision_id is null or v.revision_id = e.revision_id))")
            .replace("{inForce}", RevisionSql.IN_FORCE)
            .replace("{today}", RevisionSql.TODAY);

    private final Projection projection;

    FactQueries(Projection projection) {
        this.projection = projection;
    }

    /** The unit must exist. */
    public UnitFacts of(UUID unitId, Instant now) {
        return projection
                .one(UnitFacts.class, FACTS, Map.of("unit", unitId, "now", now))
                .orElseThrow();
    }
}
