package id.fkp.opinion.reading;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.state.ForumState;
import id.fkp.forum.state.WindowStatus;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Questions with what was answered, each view with one statement. The answers are counted as they are read: no row grows
 * with each of them, for which others would wait, and no sum can be wrong. While people answer the public reads what was
 * counted at the last step.
 */
@ApplicationScoped
public class OpinionQueries {

    /** Of fewer the public is told nothing but how many they are, as with surveys; it is told of as many at a time. */
    public static final int FEWEST = 5;

    /** Whether so few answered {@code q}, as the lateral {@code said} counts, that the public is told nothing else. */
    public static final String FEW = "(q.type <> 'TEXT' and said.n > 0 and said.n < " + FEWEST + ")";

    /**
     * What the reader sees of what was answered to {@code q}, or null; reads {@code :member}, {@code :over} (the window is)
     * and what was {@code told} of it.
     */
    public static final String RESULTS = """
            case when q.type = 'TEXT' then null
                when cast(:member as boolean) or cast(:over as boolean) and not {few}
                        and (q.hidden_until_close or told.results is null or opinion_apart(q.id, false))
                    then opinion_results(q.id, q.type, jsonb_array_length(q.options))
                when {few} or q.hidden_until_close then null
                when said.n = 0 then opinion_results(q.id, q.type, jsonb_array_length(q.options))
                else told.results end""".replace("{few}", FEW);

    /** What {@link #FEW} and {@link #RESULTS} read beside {@code q}. */
    public static final String SAID = """
            left join opinion_told told on told.question_id = q.id
            cross join lateral (select count(*) as n from opinion_answer a where a.question_id = q.id) said
            """;

    private static final String DISCUSSED = """
            exists (select from forum_standard d
                where d.forum_id = q.forum_id and d.standard_id = q.standard_id and d.replaced_at is null)""";

    private static final String SELECT = """
            select cast(json_build_object(
                'id', q.id, 'standardId', q.standard_id, 'component', q.component, 'place', q.place, 'type', q.type,
                'text', q.text, 'textEn', q.text_en, 'options', q.options, 'low', q.low, 'high', q.high,
                'measure', q.measure, 'minimum', q.minimum, 'maximum', q.maximum, 'required', q.required,
                'hiddenUntilClose', q.hidden_until_close,
                'state', case when q.ended_at is not null then 'ENDED' else :state end,
                'discussed', {discussed}, 'endedAt', q.ended_at, 'endReason', q.end_reason, 'answers', said.n,
                'few', {few},
                'results', {results}, 'version', q.version) as text)
            from opinion_question q
            {said}
            where q.forum_id = :forum and (cast(:member as boolean) or {discussed})
            """.replace("{discussed}", DISCUSSED)
            .replace("{results}", RESULTS)
            .replace("{few}", FEW)
            .replace("{said}", SAID);

    private final Projection projection;

    OpinionQueries(Projection projection) {
        this.projection = projection;
    }

    /** In the order of the standards in the forum and of their components, those on a standard as a whole first. */
    public List<OpinionQuestionRepresentation> ofForum(ForumInfo forum, boolean member, Instant now) {
        return projection.list(OpinionQuestionRepresentation.class, SELECT + """
                        order by (select min(d.position) from forum_standard d
                                where d.forum_id = q.forum_id and d.standard_id = q.standard_id),
                            q.standard_id, q.component is not null, q.component like 'MF%', q.component, q.place, q.id
                        """, parameters(forum, member, now));
    }

    public Optional<OpinionQuestionRepresentation> of(ForumInfo forum, UUID id, boolean member, Instant now) {
        var parameters = parameters(forum, member, now);
        parameters.put("id", id);
        return projection.one(OpinionQuestionRepresentation.class, SELECT + "and q.id = :id", parameters);
    }

    /** What was written, in no order that tells when. */
    public Page<OpinionText> texts(UUID questionId, PageRequest asked) {
        var found = projection.list(
                OpinionText.class, """
                        select cast(json_build_object('id', a.id, 'text', a.text) as text)
                        from opinion_answer a
                        where a.question_id = :question and a.text is not null and a.id < :below
                        order by a.id desc limit :rows
                        """, Map.of("question", questionId, "below", asked.below(), "rows", asked.rows()));
        return Page.of(found, asked, OpinionText::id);
    }

    /** Whether everybody may see what was answered: a window that is put off may open again. */
    public static boolean isOver(ForumInfo forum, Instant now) {
        return switch (forum.windowStatus(now)) {
            case CLOSED -> forum.state() != ForumState.POSTPONED;
            case CANCELLED -> true;
            case PLANNED, UPCOMING, OPEN -> false;
        };
    }

    private static Map<String, Object> parameters(ForumInfo forum, boolean member, Instant now) {
        var parameters = new HashMap<String, Object>();
        parameters.put("forum", forum.id());
        parameters.put("member", member);
        parameters.put("over", isOver(forum, now));
        parameters.put("state", state(forum.windowStatus(now)).name());
        return parameters;
    }

    private static OpinionState state(WindowStatus status) {
        return switch (status) {
            case PLANNED, UPCOMING -> OpinionState.PREPARED;
            case OPEN -> OpinionState.OPEN;
            case CLOSED, CANCELLED -> OpinionState.CLOSED;
        };
    }
}
