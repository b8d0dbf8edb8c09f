package id.fkp.feedback.reading;

import id.fkp.feedback.answer.ResponseRepresentation;

/**
 * SQL that writes one row of {@code feedback f} as a {@link FeedbackRepresentation}, so that a page of inputs with their
 * components, answers and messages takes one statement.
 */
public final class FeedbackJson {

    /** What its giver and the office see. */
    public static final String WHOLE = of("true");

    /** What everybody sees: what is hidden or withdrawn keeps its place, not its words. */
    public static final String PUBLIC = of("f.state = 'PUBLISHED'");

    /** Which rows everybody sees. */
    public static final String IS_PUBLIC = "f.state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN')";

    /** One row of {@code response r} as a {@link ResponseRepresentation}. */
    public static final String RESPONSE = """
            json_build_object(
                'id', r.id, 'forumId', r.forum_id, 'outcome', r.outcome, 'reasonCode', r.reason_code,
                'text', r.text, 'redirectChannel', r.redirect_channel, 'trackingId', r.tracking_id,
                'changes', coalesce((
                    select json_agg(json_build_object('standardId', rc.standard_id, 'code', rc.code)
                        order by rc.standard_id, left(rc.code, 2) desc, rc.code)
                    from response_component rc where rc.response_id = r.id), '[]'),
                'noChangeReason', r.no_change_reason,
                'respondedAt', r.responded_at, 'unitName', r.unit_name,
                'feedbackCount', (select count(*) from response_feedback rf where rf.response_id = r.id))
            """;

    /** All texts of one row of {@code feedback f} as a list of {@link WrittenText}, oldest first. */
    public static final String HISTORY = """
            (select json_agg(json_build_object('text', t.text, 'proposedText', t.proposed_text, 'writtenAt', t.written_at)
                    order by t.number)
                from feedback_text t where t.feedback_id = f.id)
            """;

    private FeedbackJson() {}

    private static String of(String wordsAreSeen) {
        return """
            json_build_object(
                'id', f.id, 'forumId', f.forum_id, 'standardId', f.standard_id, 'versionId', f.version_id,
                'components', coalesce((
                    select json_agg(fc.code order by left(fc.code, 2) desc, fc.code)
                    from feedback_component fc where fc.feedback_id = f.id), '[]'),
                'row', (
                    select typed from feedback_component fc
                    join component c on c.version_id = fc.version_id and c.code = fc.code
                    cross join jsonb_array_elements(c.rows) as typed
                    where fc.feedback_id = f.id and fc.row_id is not null and typed ->> 'id' = cast(fc.row_id as text)),
                'kind', f.kind, 'element', f.element,
                'organisation', case when {seen} then f.organisation end,
                'name', case when {seen} then f.shown_name end,
                'text', case when {seen} then f.text end,
                'proposedText', case when {seen} then f.proposed_text end,
                'language', f.language, 'channel', f.channel,
                'state', case when f.state = 'PUBLISHED' and f.response_id is not null then 'ANSWERED' else f.state end,
                'submittedAt', f.submitted_at, 'writtenAt', f.written_at, 'late', f.late,
                'edited', f.edited_at is not null,
                'hidden', case when f.state = 'HIDDEN'
                    then json_build_object('reason', f.hidden_reason, 'at', f.hidden_at) end,
                'withdrawnAt', f.withdrawn_at,
                'response', (select {response} from response r where r.id = f.response_id),
                'messages', coalesce((
                    select json_agg(json_build_object('id', m.id, 'official', m.official, 'text', m.text,
                        'writtenAt', m.written_at, 'answersId', m.answers_id) order by m.id)
                    from message m where m.feedback_id = f.id and {seen}), '[]'),
                'objection', (select json_build_object('text', o.text, 'madeAt', o.made_at, 'answer', o.answer,
                        'answeredAt', o.answered_at)
                    from feedback_objection o where o.feedback_id = f.id and {seen}),
                'supports', (select count(*) from feedback_support s where s.feedback_id = f.id),
                'version', f.version)
            """.replace("{seen}", wordsAreSeen).replace("{response}", RESPONSE);
    }
}
