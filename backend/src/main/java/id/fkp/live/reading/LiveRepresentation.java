package id.fkp.live.reading;

import id.fkp.live.state.QuestionState;
import id.fkp.session.reading.SessionReference;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What everybody sees of a running session. The same for all who read it, so that it is written once for all.
 *
 * @param revision raised with every change; of two, the one with the higher is the later
 */
@Schema(name = "Live", description = "What everybody sees of a running session, whole")
public record LiveRepresentation(
        @Schema(description = "Raised with every change", examples = "17")
        long revision,

        SessionReference session,
        @Schema(nullable = true) @Nullable Instant openedAt,

        @Schema(description = "Whether what is asked waits until somebody of the office has read it")
        boolean moderated,

        List<LiveAgendaItem> agenda,
        LiveStage stage,

        @Schema(
                description =
                        "The one on stage first, then those to come by their supports, then those that were spoken about; "
                                + "at most 50, all of them are inputs of the forum")
        List<ShownQuestion> questions,

        QuestionCounts questionCounts,

        @Schema(description = "Those that are or were open, in the order in which they were opened")
        List<PollRepresentation> polls)
        implements Versioned {

    /** So many fill the largest screen; a hall that sends more is answered from the queue. */
    private static final int MOST_QUESTIONS = 50;

    private static final String ORDER = """
            case {state} when 'ON_STAGE' then 1 when 'SHOWN' then 2 else 3 end,
                case when {state} = 'DONE' then q.done_at end desc, w.supports desc, q.id""".replace("{state}", QuestionState.SQL);

    private static final String SELECT = """
            select cast(json_build_object(
                'revision', coalesce(r.revision, 0), 'session', {session}, 'openedAt', s.opened_at,
                'moderated', coalesce(st.moderated, true),
                'agenda', (select coalesce(json_agg(json_build_object(
                            'item', a.item, 'title', a.point ->> 'title', 'minutes', a.point -> 'minutes',
                            'kind', a.point ->> 'kind', 'speaker', a.point ->> 'speaker',
                            'subjects', a.point -> 'subjects',
                            'runs', (select coalesce(json_agg(json_build_object(
                                        'startedAt', run.point ->> 'startedAt', 'endedAt', run.point ->> 'endedAt')
                                    order by run.place), '[]')
                                from jsonb_array_elements(st.runs) with ordinality as run(point, place)
                                where cast(run.point ->> 'item' as integer) = a.item))
                        order by a.item), '[]')
                    from jsonb_array_elements(s.agenda) with ordinality as a(point, item)),
                'stage', json_build_object('agendaItem', st.agenda_item,
                    'subject', (select json_build_object('standardId', n.id, 'standardTitle', n.title,
                                'versionNumber', v.number, 'component', st.component)
                            from forum_standard fs
                            join standard_version v on v.id = fs.version_id
                            join standard n on n.id = v.standard_id
                            where fs.forum_id = s.forum_id and n.id = st.standard_id and fs.replaced_at is null),
                    'questionId', (select q.id from live_question q join feedback f on f.id = q.feedback_id
                            where q.id = st.question_id and f.state = 'PUBLISHED')),
                'questions', (select coalesce(json_agg(shown.question order by shown.place), '[]') from (
                        select json_build_object({question}) as question, row_number() over (order by {order}) as place
                        from {questions}
                        where q.session_id = s.id and f.state = 'PUBLISHED'
                        order by place limit {most}) shown),
                'questionCounts', (select json_build_object(
                            'waiting', count(*) filter (where f.state in ('RECEIVED', 'HELD')),
                            'shown', count(*) filter (where f.state = 'PUBLISHED'),
                            'hidden', count(*) filter (where f.state = 'HIDDEN'),
                            'withdrawn', count(*) filter (where f.state = 'WITHDRAWN'))
                    from live_question q join feedback f on f.id = q.feedback_id where q.session_id = s.id),
                'polls', (select coalesce(json_agg({poll} order by p.opened_at, p.id), '[]')
                    from live_poll p where p.session_id = s.id and p.state <> 'PREPARED')) as text)
            from forum_session s
            join forum f on f.id = s.forum_id
            join unit u on u.id = s.unit_id
            left join live_revision r on r.session_id = s.id
            left join live_stage st on st.session_id = s.id
            where s.id = :id
            """;

    private static final String WHOLE = SELECT.replace("{session}", SessionReference.JSON)
            .replace("{questions}", ShownQuestion.FROM)
            .replace("{question}", ShownQuestion.FIELDS)
            .replace("{order}", ORDER)
            .replace("{most}", String.valueOf(MOST_QUESTIONS))
            .replace("{poll}", PollRepresentation.JSON);

    /** Numbers that add up: together they are all questions that were sent in the session. */
    @Schema(
            name = "LiveQuestionCounts",
            description = "All questions that were sent in the session, by what became of them")
    public record QuestionCounts(
            @Schema(description = "Until somebody of the office has read them", examples = "3")
            int waiting,

            @Schema(description = "Before the public, those that were spoken about included", examples = "14")
            int shown,

            @Schema(examples = "1") int hidden,
            @Schema(examples = "0") int withdrawn) {}

    @Override
    public int version() {
        return Math.toIntExact(revision);
    }

    static Optional<LiveRepresentation> of(Projection projection, UUID sessionId) {
        return projection.one(LiveRepresentation.class, WHOLE, Map.of("id", sessionId));
    }
}
