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

/** Reads what became of a forum, with one statement: all its numbers are of one moment. */
@ApplicationScoped
class ResultsQueries {

    static final int MOST_ANSWERS = 5;

    private static final String MEANS = Arrays.stream(EvaluationQuestion.values())
            .map(question -> "json_build_object('question', '%s', 'average', round(avg(v.%s), 2))"
                    .formatted(question.name(), question.column()))
            .collect(Collectors.joining(", "));

    private static final String SELECT = """
            with given as (
                select i.id, i.state, i.late, i.standard_id, i.version_id, i.element, i.text, r.outcome, r.reason_code,
                       r.text as answer, r.id as response_id
                from feedback i left join response r on r.id = i.response_id
                where i.forum_id = :forum),
            named as (
                select c.feedback_id, min(c.code) as code, count(*) as many
                from feedback_component c join given g on g.id = c.feedback_id
                group by c.feedback_id),
            -- One on one component is about that, one on more about 'several', one on none about the whole.
            shown as (
                select g.*, case when n.many > 1 then 'several' else n.code end as about
                from given g left join named n on n.feedback_id = g.id
                where g.state = 'PUBLISHED'),
            groups as (
                select standard_id, about,
                    count(*) filter (where outcome in ('ACCEPTED', 'PARTLY_ACCEPTED')) as accepted,
                    count(*) filter (where outcome not in ('ACCEPTED', 'PARTLY_ACCEPTED')) as other,
                    count(*) filter (where outcome is null) as open
                from shown group by standard_id, about),
            several as (
                select d.standard_id, json_agg(d.code order by d.code like 'MF%', d.code) as codes
                from (select distinct s.standard_id, c.code
                      from shown s join feedback_component c on c.feedback_id = s.id
                      where s.about = 'several') d
                group by d.standard_id),
            objected as (
                select o.feedback_id, o.text, o.answer
                from feedback_objection o join shown s on s.id = o.feedback_id
                where not o.held),
            newest as (
                select s.id, s.standard_id, s.about, o.text as objection, o.answer as objection_answer, row_number() over (
                    partition by s.standard_id, s.about order by o.feedback_id is null, s.response_id desc, s.id) as place
                from shown s left join objected o on o.feedback_id = s.id
                where s.outcome is not null),
            quoted as (
                select n.standard_id, n.about, json_agg(json_build_object(
                        'feedbackId', s.id, 'element', s.element,
                        'components', (select coalesce(json_agg(c.code order by c.code like 'MF%', c.code), '[]')
                                       from feedback_component c where c.feedback_id = s.id),
                        'text', s.text, 'outcome', s.outcome, 'reasonCode', s.reason_code, 'answer', s.answer,
                        'objection', case when n.objection is not null then json_build_object(
                            'text', n.objection, 'answer', n.objection_answer) end)
                    order by n.place) as answers
                from newest n join shown s on s.id = n.id
                where n.place <= {answers}
                group by n.standard_id, n.about),
            oldest as (
                select id, standard_id, about, row_number() over (partition by standard_id, about order by id) as place
                from shown where outcome is null),
            waiting as (
                select w.standard_id, w.about, json_agg(json_build_object(
                        'feedbackId', s.id, 'element', s.element,
                        'components', (select coalesce(json_agg(c.code order by c.code like 'MF%', c.code), '[]')
                                       from feedback_component c where c.feedback_id = s.id),
                        'text', s.text)
                    order by w.place) as inputs
                from oldest w join shown s on s.id = w.id
                where w.place <= {answers}
                group by w.standard_id, w.about),
            promised as (
                select standard_id, about, json_agg(id order by id) as ids
                from (
                    select l.standard_id, l.component as about, p.id
                    from follow_up p
                    join agreement_item_line x on x.item_id = p.item_id
                    join minute_line l on l.id = x.line_id
                    where p.forum_id = :forum
                    union
                    select s.standard_id, s.about, p.id
                    from follow_up p
                    join response_feedback rf on rf.response_id = p.response_id
                    join shown s on s.id = rf.feedback_id
                    where p.forum_id = :forum
                    union
                    -- A promise stays when the inputs behind it are hidden; they count in no row, it stands in those of theirs.
                    select g.standard_id, c.code, p.id
                    from follow_up p
                    join response_feedback rf on rf.response_id = p.response_id
                    join given g on g.id = rf.feedback_id and g.state = 'HIDDEN'
                    left join feedback_component c on c.feedback_id = g.id
                    where p.forum_id = :forum) because
                group by standard_id, about),
            rows as (
                select standard_id, about, accepted, other, open from groups
                union all
                select y.standard_id, y.about, 0, 0, 0 from promised y
                where not exists (select from groups g where g.standard_id is not distinct from y.standard_id
                    and g.about is not distinct from y.about)),
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
                          and (a.content, a.rows) is distinct from (b.content, b.rows)) as components
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
                'inputs', (select {counted} from given i),
                'components', (select coalesce(json_agg(json_build_object(
                        'standardId', k.standard_id, 'standardCode', t.code,
                        'components', case k.about when 'several' then v.codes
                            else to_json(array_remove(array[k.about], null)) end,
                        'accepted', k.accepted, 'other', k.other, 'open', k.open,
                        'answers', coalesce(q.answers, '[]'), 'unanswered', coalesce(w.inputs, '[]'),
                        'followUpIds', coalesce(y.ids, '[]'))
                        order by t.position nulls last, k.about is null, k.about = 'several', k.about like 'MF%',
                            k.about), '[]')
                    from rows k
                    left join texts t on t.id = k.standard_id
                    left join several v on v.standard_id = k.standard_id
                    left join quoted q on q.standard_id is not distinct from k.standard_id
                        and q.about is not distinct from k.about
                    left join waiting w on w.standard_id is not distinct from k.standard_id
                        and w.about is not distinct from k.about
                    left join promised y on y.standard_id is not distinct from k.standard_id
                        and y.about is not distinct from k.about),
                'changes', (select coalesce(json_agg(json_build_object(
                        'standardId', t.id, 'slug', t.slug, 'code', t.code, 'title', t.title, 'discussed', t.first, 'newest', t.newest,
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
            """.replace("{counted}", InputSums.COUNTED)
            .replace("{progress}", FollowUpProgress.COUNTED)
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
