package id.fkp.assessment.pack;

import id.fkp.publication.PublicationSql;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Reads what a unit holds, with one statement. */
@ApplicationScoped
class HoldingQueries {

    private static final String SQL = """
            select cast(json_build_object(
                'decrees', (select coalesce(json_agg(json_build_object(
                        'id', d.id, 'number', d.number, 'scanId', d.file_id, 'paperId', d.pdf_file_id)
                        order by d.signed_on desc, d.id desc), '[]')
                    from decree d where d.unit_id = u.id and d.signed_at is not null),
                'forums', (select coalesce(json_agg(json_build_object(
                        'id', f.id, 'title', f.title,
                        'agreementId', a.document_file_id, 'attendanceId', a.attendance_file_id,
                        'sessions', (select coalesce(json_agg(json_build_object(
                                'id', x.id, 'title', x.title,
                                'present', (select count(*) from attendance t
                                            where t.session_id = x.id and t.removed_at is null))
                                order by x.starts_at, x.id), '[]')
                            from forum_session x where x.forum_id = f.id and x.state in ('RUNNING', 'HELD')),
                        'photos', (select coalesce(json_agg(json_build_object(
                                'imageId', p.image_id, 'alt', p.alt, 'shown', p.shown_at is not null)
                                order by x.starts_at, p.session_id, p.id), '[]')
                            from session_photo p join forum_session x on x.id = p.session_id
                            where x.forum_id = f.id and p.removed_at is null))
                        order by f.opens_at desc, f.id desc), '[]')
                    from forum f left join agreement_record a on a.forum_id = f.id where f.unit_id = u.id),
                'reviews', (select coalesce(json_agg(json_build_object(
                        'standard', s.code || ' ' || s.title, 'kind', y.kind, 'heldOn', y.held_on,
                        'result', y.result, 'findings', y.findings) order by y.held_on desc, s.code, y.id), '[]')
                    from review_entry y join standard s on s.id = y.standard_id where y.unit_id = u.id),
                'pledge', (select json_build_object('id', l.id, 'signedOn', l.signed_on, 'scanId', l.file_id)
                    from pledge l where l.unit_id = u.id and l.signed_at is not null
                    order by l.signed_on desc, l.id desc limit 1),
                'shown', (select coalesce(json_agg(json_build_object(
                        'of', coalesce(s.code || ' ' || s.title, q.title, 'Maklumat Pelayanan'),
                        'standardId', p.standard_id, 'pledgeId', p.pledge_id, 'surveyId', p.survey_id,
                        'medium', p.medium, 'title', p.title, 'place', p.place, 'link', p.link,
                        'shownFrom', p.shown_from, 'components', to_json(p.components),
                        'proofs', (select coalesce(json_agg(json_build_object(
                                'fileId', o.file_id, 'takenOn', o.taken_on) order by o.taken_on desc, o.id), '[]')
                            from publication_proof o where o.publication_id = p.id))
                        order by p.medium <> 'SIPPN', p.medium, p.shown_from desc, p.id), '[]')
                    from publication p left join standard s on s.id = p.standard_id
                    left join survey q on q.id = p.survey_id
                    where p.unit_id = u.id and {shown}),
                'promises', (select coalesce(json_agg(json_build_object(
                        'id', w.id, 'forumId', w.forum_id, 'surveyId', w.survey_id, 'text', w.text,
                        'owner', w.owner, 'dueOn', w.due_on, 'state', w.state,
                        'verifiedOn', case when w.state = 'VERIFIED' then (
                                select cast(max(h.at) at time zone u.zone as date) from follow_up_change h
                                where h.follow_up_id = w.id and h.state_after = 'VERIFIED') end,
                        'evidence', (select coalesce(json_agg(json_build_object(
                                'title', e.title, 'fileId', e.file_id, 'link', e.link) order by e.at, e.id), '[]')
                            from follow_up_evidence e where e.follow_up_id = w.id))
                        order by w.position, w.id), '[]')
                    from follow_up w where w.unit_id = u.id and w.state <> 'CANCELLED')) as text)
            from unit u where u.id = :unit
            """.replace("{shown}", PublicationSql.SHOWN);

    private final Projection projection;

    HoldingQueries(Projection projection) {
        this.projection = projection;
    }

    /** The unit must exist. */
    Holdings of(UUID unitId, Instant now) {
        return projection
                .one(Holdings.class, SQL, Map.of("unit", unitId, "now", now))
                .orElseThrow();
    }
}
