package id.fkp.feedback.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may read of inputs, each with one statement. None of them joins who gave it. */
@ApplicationScoped
class FeedbackQueries {

    /** A forum that nobody knows gives no row, one without inputs a row without an input. */
    private static final String LIST =
            """
            select cast(json_build_object('feedback', page.feedback) as text)
            from forum left join lateral (
                select f.id, {feedback} as feedback
                from feedback f
                where f.forum_id = forum.id and {isPublic} and f.id < :below {filters}
                order by f.id desc limit :rows) page on true
            where {forum} and forum.announced_at is not null
            order by page.id desc
            """.replace("{feedback}", FeedbackJson.PUBLIC).replace("{isPublic}", FeedbackJson.IS_PUBLIC);

    private static final String ONE = "select cast(" + FeedbackJson.PUBLIC
            + " as text) from feedback f where f.id = :id and " + FeedbackJson.IS_PUBLIC;

    private static final String COUNTS = """
            with given as (
                select f.id, f.state, f.late, f.standard_id, r.outcome,
                    f.state = 'HELD' and f.publish_by is not null as waits, {isOverdue} as overdue
                from feedback f left join response r on r.id = f.response_id
                where f.forum_id = (select forum.id from forum where {forum})),
            shown as (select * from given where state = 'PUBLISHED')
            select cast(json_build_object(
                'received', (select count(*) from given),
                'late', (select count(*) from given where late),
                'published', (select count(*) from shown),
                'held', (select count(*) from given where state = 'HELD'),
                'waiting', (select count(*) from given where waits),
                'overdue', (select count(*) from given where overdue),
                'hidden', (select count(*) from given where state = 'HIDDEN'),
                'hiddenUnanswered', (select count(*) from given where state = 'HIDDEN' and outcome is null),
                'withdrawn', (select count(*) from given where state = 'WITHDRAWN'),
                'answered', coalesce((
                    select json_object_agg(outcome, n) from (
                        select outcome, count(*) as n from shown where outcome is not null group by outcome) o), '{}'),
                'open', (select count(*) from shown where outcome is null),
                'byComponent', coalesce((
                    select json_agg(json_build_object('standardId', standard_id, 'code', code, 'count', n)
                        order by standard_id, left(code, 2) desc nulls first, code)
                    from (
                        select s.standard_id, c.code, count(*) as n
                        from shown s left join feedback_component c on c.feedback_id = s.id
                        where s.standard_id is not null
                        group by s.standard_id, c.code) k), '[]'),
                'byRow', coalesce((
                    select json_agg(json_build_object(
                        'standardId', standard_id, 'code', code, 'rowId', row_id, 'count', n)
                        order by standard_id, code, row_id)
                    from (
                        select s.standard_id, c.code, c.row_id, count(*) as n
                        from shown s join feedback_component c on c.feedback_id = s.id
                        where c.row_id is not null
                        group by s.standard_id, c.code, c.row_id) k), '[]'),
                'general', (select count(*) from shown where standard_id is null),
                'appeals', (
                    select json_build_object('made', count(*), 'upheld', count(*) filter (where a.upheld),
                        'dismissed', count(*) filter (where not a.upheld),
                        'open', count(*) filter (where a.upheld is null))
                    from feedback_appeal a join given g on g.id = a.feedback_id
                    where a.upheld is not null or g.state <> 'WITHDRAWN'
                    having count(*) > 0)) as text)
            from forum where {forum} and forum.announced_at is not null
            """.replace("{isOverdue}", FeedbackJson.IS_OVERDUE);

    private final Projection projection;

    FeedbackQueries(Projection projection) {
        this.projection = projection;
    }

    /** One row of {@link #LIST}. */
    record Row(@Nullable FeedbackRepresentation feedback) {}

    /**
     * The inputs of an announced forum, newest first, tombstones included.
     *
     * @param ref the forum's id or slug
     */
    Page<FeedbackRepresentation> page(String ref, FeedbackFilter filter, PageRequest asked) {
        var parameters = new HashMap<String, Object>(Map.of("below", asked.below(), "rows", asked.rows()));
        var sql = LIST.replace("{forum}", forum(ref, parameters)).replace("{filters}", filter.conditions(parameters));
        var rows = projection.list(Row.class, sql, parameters);
        if (rows.isEmpty()) {
            throw notFound();
        }
        List<FeedbackRepresentation> found =
                rows.stream().map(Row::feedback).filter(Objects::nonNull).toList();
        return Page.of(found, asked, FeedbackRepresentation::id);
    }

    Optional<FeedbackRepresentation> one(UUID id) {
        return projection.one(FeedbackRepresentation.class, ONE, Map.of("id", id));
    }

    Optional<ForumCounts> counts(String ref) {
        var parameters = new HashMap<String, Object>();
        var sql = COUNTS.replace("{forum}", forum(ref, parameters));
        return projection.one(ForumCounts.class, sql, parameters);
    }

    private static String forum(String ref, Map<String, Object> parameters) {
        try {
            parameters.put("ref", UUID.fromString(ref));
            return "forum.id = :ref";
        } catch (IllegalArgumentException aSlug) {
            parameters.put("ref", ref);
            return "forum.slug = :ref";
        }
    }
}
