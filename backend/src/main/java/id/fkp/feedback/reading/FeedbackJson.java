package id.fkp.feedback.reading;

import id.fkp.feedback.answer.Lapor;
import id.fkp.feedback.answer.ResponseRepresentation;

/**
 * SQL that writes one row of {@code feedback f} as a {@link FeedbackRepresentation}, so that a page of inputs with their
 * components, answers and messages takes one statement.
 */
public final class FeedbackJson {

    /** The promises of {@code response r}, beside whatever it stands. */
    private static final String ITS_OWN = "p.response_id = r.id";

    /** Also those of the answers before it: who thinks again keeps what was promised to {@code feedback f}. */
    private static final String ALL_TO_AN_INPUT =
            "p.response_id in (select z.response_id from response_feedback z where z.feedback_id = f.id)";

    /** One row of {@code response r} as a {@link ResponseRepresentation}. */
    public static final String RESPONSE = response(ITS_OWN);

    /** What its giver and the office see. */
    public static final String WHOLE = of("true", "true", "a.name", "true", "true");

    /** What everybody sees: what is hidden or withdrawn keeps its place, not its words. */
    public static final String PUBLIC = of(
            "f.state = 'PUBLISHED'",
            "f.state = 'PUBLISHED' and a.published_at is not null",
            "null",
            "false",
            "f.state = 'PUBLISHED' and not o.held");

    /** Which rows everybody sees. */
    public static final String IS_PUBLIC = "f.state in ('PUBLISHED', 'HIDDEN', 'WITHDRAWN')";

    /** The texts of one row of {@code feedback f} that are not under lock as a list of {@link WrittenText}, oldest first. */
    public static final String HISTORY = """
            (select json_agg(json_build_object('text', t.text, 'proposedText', t.proposed_text, 'writtenAt', t.written_at,
                    'concealedParts', t.concealed_parts) order by t.number)
                from feedback_text t where t.feedback_id = f.id and t.locked_at is null)
            """;

    /**
     * A lateral over what everybody may read of the input that the line {@code l} of minutes became, where texts of it are
     * under lock: its text as it is, or the concealed one while what its giver wrote since waits to be looked at.
     */
    public static final String MARKED_OF_LINE = """
            (select case when i.state = 'PUBLISHED' then i.text else c.text end as text,
                case when i.state = 'PUBLISHED' then i.proposed_text else c.proposed_text end as proposed_text
            from feedback i
            join lateral (select k.text, k.proposed_text from feedback_text k
                where k.feedback_id = i.id and k.concealed_parts is not null order by k.number desc limit 1) c on true
            where i.id = l.feedback_id and exists (
                select from feedback_text x where x.feedback_id = i.id and x.locked_at is not null))
            """;

    /** Whether an objection to the answer to a row of {@code feedback f} waits for the head. */
    public static final String IS_OBJECTED = "(f.state <> 'WITHDRAWN' and exists (select from feedback_objection o "
            + "where o.feedback_id = f.id and o.answered_at is null))";

    /** By when a row of {@code feedback f} is promised to be shown, while it waits for that. */
    public static final String PUBLISH_BY = "case when f.state = 'HELD' then f.publish_by end";

    /** Whether a row of {@code feedback f} waits for a moderator longer than was promised. */
    public static final String IS_OVERDUE = "(f.state = 'HELD' and f.publish_by < now())";

    private FeedbackJson() {}

    private static String response(String promises) {
        return """
            json_build_object(
                'id', r.id, 'forumId', r.forum_id, 'outcome', r.outcome, 'reasonCode', r.reason_code,
                'text', r.text, 'redirectChannel', r.redirect_channel, 'trackingId', r.tracking_id,
                'trackingAddress', case when r.redirect_channel = '{channel}' and r.tracking_id ~ '{form}'
                    then '{cases}' || r.tracking_id end,
                'changes', coalesce((
                    select json_agg(json_build_object('standardId', rc.standard_id, 'code', rc.code)
                        order by rc.standard_id, left(rc.code, 2) desc, rc.code)
                    from response_component rc where rc.response_id = r.id), '[]'),
                'noChangeReason', r.no_change_reason,
                'concealed', (
                    select json_agg(json_build_object('reason', t.concealed_reason, 'parts', t.concealed_parts,
                        'at', t.written_at) order by t.number)
                    from response_text t
                    where t.response_id = r.id and t.concealed_parts is not null and t.number > (
                        select max(g.number) from response_text g
                        where g.response_id = r.id and g.concealed_parts is null)),
                'respondedAt', r.responded_at, 'unitName', r.unit_name,
                'feedbackCount', (select count(*) from response_feedback rf where rf.response_id = r.id),
                'followUpIds', coalesce((
                    select json_agg(p.id order by p.response_id, p.position)
                    from follow_up p where {promises}), '[]'))
            """.replace("{channel}", Lapor.CHANNEL)
                .replace("{form}", Lapor.TRACKING_ID)
                .replace("{cases}", Lapor.CASES)
                .replace("{promises}", promises);
    }

    private static String of(
            String wordsAreSeen, String filesAreSeen, String fileName, String referralIsSeen, String objectionIsSeen) {
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
                'organisationVerification', case when {seen} and f.organisation_verified_at is not null
                    then json_build_object('basis', f.organisation_basis, 'at', f.organisation_verified_at) end,
                'name', case when {seen} then f.shown_name end,
                'text', case when {seen} then f.text end,
                'proposedText', case when {seen} then f.proposed_text end,
                'concealed', (
                    select json_agg(json_build_object('reason', t.concealed_reason, 'parts', t.concealed_parts,
                        'at', t.written_at) order by t.number)
                    from feedback_text t
                    where t.feedback_id = f.id and t.concealed_parts is not null and t.number > (
                        select max(g.number) from feedback_text g
                        where g.feedback_id = f.id and g.concealed_parts is null)),
                'language', f.language, 'channel', f.channel,
                'state', case when f.state = 'PUBLISHED' and f.response_id is not null then 'ANSWERED' else f.state end,
                'submittedAt', f.submitted_at, 'writtenAt', f.written_at, 'late', f.late, 'receivedOn', f.received_on,
                'edited', f.edited_at is not null,
                'hidden', case when f.state = 'HIDDEN'
                    then json_build_object('reason', f.hidden_reason, 'at', f.hidden_at) end,
                'withdrawnAt', f.withdrawn_at,
                'response', (select {response} from response r where r.id = f.response_id),
                'messages', coalesce((
                    select json_agg(json_build_object('id', m.id, 'official', m.official, 'text', m.text,
                        'writtenAt', m.written_at, 'answersId', m.answers_id,
                        'concealed', {concealedMessage}) order by m.id)
                    from message m where m.feedback_id = f.id and {seen}), '[]'),
                'objection', (select json_build_object('text', o.text, 'madeAt', o.made_at, 'answer', o.answer,
                        'answeredAt', o.answered_at, 'concealed', {concealedObjection},
                        'answerConcealed', {concealedAnswer}, 'held', case when o.held then true end)
                    from feedback_objection o where o.feedback_id = f.id and {objectionSeen}),
                'attachments', coalesce((
                    select json_agg(json_build_object('id', a.id, 'place', a.place, 'name', {fileName}, 'kind', a.kind,
                        'size', a.size, 'published', a.published_at is not null,
                        'scanned', a.scanned_at is not null, 'version', a.version) order by a.place)
                    from attachment a
                    where a.feedback_id = f.id and a.removed_at is null and {filesSeen}), '[]'),
                'referral', (select json_build_object('trackingId', e.tracking_id, 'address', '{cases}' || e.tracking_id)
                    from entry_row e where e.feedback_id = f.id and e.tracking_id is not null and {referralSeen}),
                'supports', (select count(*) from feedback_support s where s.feedback_id = f.id),
                'version', f.version)
            """.replace("{seen}", wordsAreSeen)
                .replace("{filesSeen}", filesAreSeen)
                .replace("{fileName}", fileName)
                .replace("{referralSeen}", referralIsSeen)
                .replace("{objectionSeen}", objectionIsSeen)
                .replace("{cases}", Lapor.CASES)
                .replace("{concealedMessage}", concealed("m.id", "x.kind in ('QUESTION', 'REPLY')"))
                .replace("{concealedObjection}", concealed("f.id", "x.kind = 'OBJECTION'"))
                .replace("{concealedAnswer}", concealed("f.id", "x.kind = 'OBJECTION_ANSWER'"))
                .replace("{response}", response(ALL_TO_AN_INPUT));
    }

    /** Which parts of something said beside an input are concealed now. */
    private static String concealed(String of, String kind) {
        return """
            (select json_agg(json_build_object('reason', x.concealed_reason, 'parts', x.concealed_parts,
                    'at', x.written_at) order by x.number)
                from exchange_text x
                where x.of_id = {of} and {kind} and x.concealed_parts is not null and x.number > (
                    select max(g.number) from exchange_text g
                    where g.of_id = x.of_id and g.kind = x.kind and g.concealed_parts is null))
            """.replace("{of}", of).replace("{kind}", kind);
    }
}
