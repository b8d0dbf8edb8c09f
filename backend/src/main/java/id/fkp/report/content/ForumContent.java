package id.fkp.report.content;

import id.fkp.attendance.evaluation.EvaluationQuestion;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.attendance.reading.Participation;
import id.fkp.calendar.Term;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.forum.plan.ForumPurpose;
import id.fkp.minutes.promise.Horizon;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the report of a forum says beyond its sessions: what was asked, what came in, what was answered and agreed. No
 * person is in it.
 *
 * @param number of the report, once its record of agreement is signed
 * @param inputs those before the public, oldest first
 * @param late how many of those received came after the closing of the window in which they were written
 * @param excuse of the head, where the forum was closed with something open
 * @param hidden how many more are hidden, held or withdrawn, so that the numbers add up
 */
public record ForumContent(
        UUID id,
        UUID unitId,
        @Nullable String number,
        String title,
        String unitName,
        ForumPurpose purpose,
        @Nullable String theme,
        @Nullable String description,
        List<Discussed> standards,
        List<Input> inputs,
        int received,
        int late,
        int hidden,
        @Nullable String agreementNumber,
        @Nullable LocalDate agreedOn,
        List<Agreed> items,
        @Nullable String excuse,
        List<Promise> followUps,
        List<EarlierPromise> earlier,
        List<Asked> asked,
        @Nullable Evaluation evaluation) {

    /** A standard the forum discussed. */
    public record Discussed(String code, String title, int version) {}

    /**
     * What somebody said, and what the unit answered.
     *
     * @param organisation for which they say to speak
     * @param verified whether the unit made sure that they do
     */
    public record Input(
            @Nullable AttendingElement element,
            @Nullable String organisation,
            boolean verified,
            boolean inRoom,
            @Nullable String standardCode,
            List<String> components,
            String text,
            @Nullable Outcome outcome,
            @Nullable ReasonCode reason,
            @Nullable String answer) {}

    /** A row of the record of agreement. */
    public record Agreed(
            String problem,
            @Nullable String proposal,
            @Nullable Horizon horizon,
            @Nullable Integer amount,
            Term.@Nullable Unit timeUnit) {}

    /** What will be done about it. */
    public record Promise(String text, String owner, LocalDate dueOn, String state, boolean overdue) {}

    /** What a forum before this one promised on the same standards and had not done when this one was announced. */
    public record EarlierPromise(
            String forumTitle, String text, String owner, LocalDate dueOn, String state, boolean overdue) {}

    /** How many of an element were asked, and how many came. */
    public record Asked(AttendingElement element, int invited, int registered, int present) {}

    /** What those who came think of the forum itself: means of 1 to 4. Of fewer than 5, one could be made out. */
    public record Evaluation(
            int answers, double invitation, double materials, double voice, double heard, double place) {}

    /** As the room of follow-ups computes it, which this one does not know. */
    private static final String OVERDUE = "(p.state in ('PLANNED', 'IN_PROGRESS', 'BLOCKED') "
            + "and p.due_on < cast(cast(:now as timestamptz) at time zone u.zone as date))";

    private static final String SQL = """
            select cast(json_build_object(
                'id', f.id, 'unitId', f.unit_id,
                'number', (select n.number from unit_paper_number n where n.kind = 'REPORT' and n.subject_id = f.id),
                'title', f.title, 'unitName', u.name, 'purpose', f.purpose,
                'theme', f.theme, 'description', f.description,
                'standards', (select coalesce(json_agg(json_build_object(
                                  'code', coalesce(v.frozen_code, s.code), 'title', coalesce(v.frozen_title, s.title),
                                  'version', v.number) order by d.position), '[]')
                              from forum_standard d
                              join standard_version v on v.id = d.version_id
                              join standard s on s.id = d.standard_id
                              where d.forum_id = f.id and d.replaced_at is null),
                'inputs', (select coalesce(json_agg(json_build_object(
                               'element', i.element, 'organisation', i.organisation,
                               'verified', i.organisation_verified_at is not null, 'inRoom', i.channel = 'ROOM',
                               'standardCode', coalesce(v.frozen_code, s.code),
                               'components', (select coalesce(json_agg(c.code order by c.code like 'MF%', c.code), '[]')
                                              from feedback_component c where c.feedback_id = i.id),
                               'text', i.text, 'outcome', r.outcome, 'reason', r.reason_code, 'answer', r.text)
                               order by i.submitted_at, i.id), '[]')
                           from feedback i
                           left join standard_version v on v.id = i.version_id
                           left join standard s on s.id = i.standard_id
                           left join response r on r.id = i.response_id
                           where i.forum_id = f.id and i.state = 'PUBLISHED'),
                'received', (select count(*) from feedback i where i.forum_id = f.id),
                'late', (select count(*) from feedback i where i.forum_id = f.id and i.late),
                'hidden', (select count(*) from feedback i where i.forum_id = f.id and i.state <> 'PUBLISHED'),
                'agreementNumber', a.number, 'agreedOn', a.signed_on,
                'items', (select coalesce(json_agg(json_build_object(
                              'problem', m.problem, 'proposal', m.proposal, 'horizon', m.horizon, 'amount', m.amount,
                              'timeUnit', m.time_unit) order by m.position), '[]')
                          from agreement_item m where m.forum_id = f.id),
                'excuse', (select c.excuse from forum_closure c where c.forum_id = f.id),
                'followUps', (select coalesce(json_agg(json_build_object(
                                  'text', p.text, 'owner', p.owner, 'dueOn', p.due_on, 'state', p.state,
                                  'overdue', {overdue}) order by p.response_id is not null, p.response_id, p.position), '[]')
                              from follow_up p where p.forum_id = f.id),
                'earlier', (select coalesce(json_agg(json_build_object(
                                'forumTitle', e.title, 'text', p.text, 'owner', p.owner, 'dueOn', p.due_on,
                                'state', p.state, 'overdue', {overdue}) order by e.announced_at, p.response_id is not null, p.response_id, p.position), '[]')
                            from follow_up p join forum e on e.id = p.forum_id
                            where e.id <> f.id and e.announced_at < f.announced_at and p.created_at < f.announced_at
                                and exists (
                                    select from forum_standard d
                                    join forum_standard o on o.standard_id = d.standard_id
                                    where d.forum_id = e.id and o.forum_id = f.id)
                                and not exists (
                                    select from follow_up_change c where c.follow_up_id = p.id
                                    and c.state_after in ('VERIFIED', 'CANCELLED') and c.at < f.announced_at)),
                'asked', {participants},
                'evaluation', (select json_build_object(
                                   'answers', count(*), 'invitation', avg(v.invitation), 'materials', avg(v.materials),
                                   'voice', avg(v.voice), 'heard', avg(v.heard), 'place', avg(v.place))
                               from session_evaluation v join forum_session x on x.id = v.session_id
                               where x.forum_id = f.id having count(*) >= {fewest})) as text)
            from forum f
            join unit u on u.id = f.unit_id
            left join agreement_record a on a.forum_id = f.id
            where f.id = :id
            """.replace("{participants}", Participation.OF_FORUM)
            .replace("{overdue}", OVERDUE)
            .replace("{fewest}", "" + EvaluationQuestion.FEWEST_SHOWN);

    public static Optional<ForumContent> of(Projection projection, UUID forumId, Instant now) {
        return projection.one(ForumContent.class, SQL, Map.of("id", forumId, "now", now));
    }
}
