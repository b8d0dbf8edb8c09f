package id.fkp.results;

import id.fkp.attendance.evaluation.EvaluationQuestion;
import id.fkp.attendance.reading.Participation;
import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what became of a forum, with one statement. */
@ApplicationScoped
class ResultsQueries {

    static final int MOST_ANSWERS = 50;

    private static final String MEANS = Arrays.stream(EvaluationQuestion.values())
            .map(question -> "json_build_object('question', '%s', 'average', round(avg(v.%s), 2))"
                    .formatted(question.name(), question.column()))
            .collect(Collectors.joining(", "));

    private static final String SELECT = """
            with given as (
                select i.id, i.state, i.late, i.standard_id, i.version_id, i.element, i.text, r.outcome, r.text as answer,
                       r.id as response_id
                from feedback i left join response r on r.id = i.response_id
                where i.forum_id = :forum),
            shown as (select * from given where state = 'PUBLISHED'),
            discussed as (
                select d.standard_id, min(d.position) as position, min(v.number) as first
                from forum_standard d join standard_version v on v.id = d.version_id
                where d.forum_id = :forum
                group by d.standard_id),
            texts as (
                select s.id, s.slug, s.code, s.title, d.position, d.first, n.number as newest,
                       (select coalesce(json_agg(b.code order by b.code like 'MF%', b.code), '[]')
                        from component b join component a on a.code = b.code
                        join standard_version av on av.id = a.version_id
                        where b.version_id = n.id and av.standard_id = s.id and av.number = d.first
                          and a.content <> b.content) as components
                from discussed d
                join standard s on s.id = d.standard_id
                join lateral (
                    select v.id, v.number from standard_version v
                    where v.standard_id = s.id and v.frozen_at is not null
                    order by v.number desc limit 1) n on true)
            select cast(json_build_object(
                'forum', json_build_object('id', f.id, 'slug', f.slug, 'title', f.title, 'place', f.place,
                    'state', f.state, 'unit', json_build_object(
                        'id', u.id, 'slug', u.slug, 'name', u.name, 'shortName', u.short_name, 'zone', u.zone)),
                'inputs', (select json_build_object(
                    'received', count(*),
                    'late', count(*) filter (where late),
                    'published', count(*) filter (where state = 'PUBLISHED'),
                    'held', count(*) filter (where state in ('RECEIVED', 'HELD')),
                    'hidden', count(*) filter (where state = 'HIDDEN'),
                    'withdrawn', count(*) filter (where state = 'WITHDRAWN'),
                    'accepted', count(*) filter (where state = 'PUBLISHED' and outcome = 'ACCEPTED'),
                    'partlyAccepted', count(*) filter (where state = 'PUBLISHED' and outcome = 'PARTLY_ACCEPTED'),
                    'rejected', count(*) filter (where state = 'PUBLISHED' and outcome = 'REJECTED'),
                    'deferred', count(*) filter (where state = 'PUBLISHED' and outcome = 'DEFERRED'),
                    'redirected', count(*) filter (where state = 'PUBLISHED' and outcome = 'REDIRECTED'),
                    'open', count(*) filter (where state = 'PUBLISHED' and outcome is null)) from given),
                'components', (select coalesce(json_agg(json_build_object(
                        'standardCode', k.standard_code, 'code', k.code, 'accepted', k.accepted, 'other', k.other,
                        'open', k.open) order by k.place nulls last, k.code like 'MF%' nulls last, k.code), '[]')
                    from (
                        select t.code as standard_code, t.position as place, c.code,
                            count(*) filter (where s.outcome in ('ACCEPTED', 'PARTLY_ACCEPTED')) as accepted,
                            count(*) filter (where s.outcome not in ('ACCEPTED', 'PARTLY_ACCEPTED')) as other,
                            count(*) filter (where s.outcome is null) as open
                        from shown s
                        left join texts t on t.id = s.standard_id
                        left join feedback_component c on c.feedback_id = s.id
                        group by t.code, t.position, c.code) k),
                'answers', (select coalesce(json_agg(a.said order by a.response_id desc, a.id), '[]')
                    from (
                        select s.id, s.response_id, json_build_object(
                            'feedbackId', s.id, 'element', s.element, 'standardCode', t.code,
                            'components', (select coalesce(json_agg(c.code order by c.code like 'MF%', c.code), '[]')
                                           from feedback_component c where c.feedback_id = s.id),
                            'text', s.text, 'outcome', s.outcome, 'answer', s.answer) as said
                        from shown s left join texts t on t.id = s.standard_id
                        where s.outcome is not null
                        order by s.response_id desc, s.id limit {answers}) a),
                'changes', (select coalesce(json_agg(json_build_object(
                        'slug', t.slug, 'code', t.code, 'title', t.title, 'discussed', t.first, 'newest', t.newest,
                        'components', t.components) order by t.position), '[]')
                    from texts t where t.newest > t.first),
                'followUps', (select {progress} from follow_up p where p.forum_id = f.id),
                'participants', {participants},
                'sessions', (select coalesce(json_agg(json_build_object(
                        'id', x.id, 'title', x.title, 'startsAt', x.starts_at) order by x.starts_at, x.id), '[]')
                    from forum_session x where x.forum_id = f.id and x.state = 'HELD'),
                'evaluation', (select json_build_object(
                        'answers', count(*), 'questions', json_build_array({means}))
                    from session_evaluation v join forum_session x on x.id = v.session_id
                    where x.forum_id = f.id having count(*) >= {fewest}),
                'agreement', (select json_build_object(
                        'signedOn', g.signed_on, 'number', g.number,
                        'verificationNumber', (select left(w.verification_number, 4) || '-'
                                                      || right(w.verification_number, 4) from agreement_draft w
                                               where w.forum_id = f.id),
                        'documentSha256', doc.sha256, 'attendanceSha256', att.sha256,
                        'addenda', (select count(*) from agreement_addendum z where z.forum_id = f.id))
                    from agreement_record g
                    join stored_file doc on doc.id = g.document_file_id
                    join stored_file att on att.id = g.attendance_file_id
                    where g.forum_id = f.id)) as text)
            from forum f join unit u on u.id = f.unit_id
            where f.id = :forum
            """.replace("{progress}", FollowUpProgress.COUNTED)
            .replace("{answers}", "" + MOST_ANSWERS)
            .replace("{participants}", Participation.OF_FORUM)
            .replace("{fewest}", "" + EvaluationQuestion.FEWEST_SHOWN)
            .replace("{means}", MEANS);

    private final Projection projection;
    private final Clock clock;

    ResultsQueries(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** Of a forum that exists. */
    ForumResults of(UUID forumId) {
        return projection
                .one(ForumResults.class, SELECT, Map.of("forum", forumId, "now", clock.instant()))
                .orElseThrow();
    }
}
