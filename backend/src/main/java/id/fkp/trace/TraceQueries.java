package id.fkp.trace;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.reason.ChangeReason;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.standard.version.ComponentCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks the line of evidence both ways, each view with one statement. */
@ApplicationScoped
class TraceQueries {

    private static final String PROMISED = """
            exists (select from response_component rc
                    where rc.response_id = f.response_id and rc.standard_id = s.id and rc.code = a.code)""";

    private static final String NAMED =
            "exists (select from feedback_component fc where fc.feedback_id = f.id and fc.code = a.code)"
                    + " and f.standard_id = s.id";

    private static final String CHANGES = """
            coalesce((
                select json_agg(json_build_object(
                    'version', x.number, 'publishedAt', x.frozen_at,
                    'reason', {reason},
                    'becauseOfIt', c.reason_feedback_ids @> array[f.id]) order by x.number)
                from standard_version x
                join component c on c.version_id = x.id and c.code = a.code
                join component b on b.version_id = x.opened_from and b.code = a.code
                where x.standard_id = s.id and x.number > g.number and x.frozen_at is not null
                    and (c.content <> b.content or c.rows <> b.rows)), '[]')""".replace("{reason}", ChangeReason.JSON);

    private static final String ONE = """
            select cast(json_build_object(
                'feedback', {feedback}, 'forum', {forum},
                'standards', coalesce((
                    select json_agg(json_build_object(
                        'id', s.id, 'slug', s.slug, 'code', s.code, 'title', s.title,
                        'givenOn', g.number, 'newest', t.number, 'standing', {standing},
                        'parts', coalesce((
                            select json_agg(json_build_object(
                                'code', a.code, 'named', {named}, 'promised', {promised}, 'changes', {changes})
                                order by a.code like 'MF%', a.code)
                            from component a where a.version_id = g.id and ({named} or {promised})), '[]'),
                        'passage', json_build_object(
                            'number', r.number, 'state', {state}, 'agreedAt', r.agreed_at, 'decreeId', r.decree_id,
                            'inForceFrom', r.in_force_from)) order by s.code)
                    from standard s
                    join standard_version g on g.id = case when s.id = f.standard_id then f.version_id else (
                        select v.id from forum_standard fs join standard_version v on v.id = fs.version_id
                        where fs.forum_id = f.forum_id and fs.standard_id = s.id order by v.number limit 1) end
                    join lateral (
                        select * from standard_version v where v.standard_id = s.id and v.frozen_at is not null
                        order by v.number desc limit 1) t on true
                    join revision r on r.id = g.revision_id
                    join unit u on u.id = s.unit_id
                    where s.id = f.standard_id or s.id in (
                        select rc.standard_id from response_component rc where rc.response_id = f.response_id)),
                    '[]'),
                'followUps', (select coalesce(json_agg(json_build_object(
                        'id', w.id, 'text', w.text, 'owner', w.owner, 'dueOn', w.due_on, 'state', w.state)
                        order by w.created_at, w.id), '[]')
                    from follow_up w
                    where w.forum_id = f.forum_id and (
                        w.response_id in (select rf.response_id from response_feedback rf where rf.feedback_id = f.id)
                        or w.item_id in (
                            select x.item_id from minute_line l join agreement_item_line x on x.line_id = l.id
                            where l.forum_id = f.forum_id and l.feedback_id = f.id)))) as text)
            from feedback f join forum on forum.id = f.forum_id
            where f.id = :id and {isPublic}
            """.replace("{feedback}", FeedbackJson.PUBLIC)
            .replace("{forum}", ForumReference.JSON)
            .replace("{standing}", Standing.SQL)
            .replace("{changes}", CHANGES)
            .replace("{named}", NAMED)
            .replace("{promised}", PROMISED)
            .replace("{state}", RevisionSql.STATE)
            .replace("{isPublic}", FeedbackJson.IS_PUBLIC);

    /** A version that nobody may see gives no row, one without inputs a row without an input. */
    private static final String LIST = """
            select cast(json_build_object('traced', page.traced) as text)
            from standard_version t
            join standard s on s.id = t.standard_id
            left join lateral (
                select f.id, json_build_object(
                    'feedback', {feedback}, 'givenOn', g.number, 'standing', {standing}) as traced
                from feedback f join standard_version g on g.id = f.version_id
                where f.standard_id = t.standard_id and g.number <= t.number and {isPublic} and f.id < :below {filter}
                order by f.id desc limit :rows) page on true
            where s.{column} = :ref and t.number = :number and t.frozen_at is not null
            order by page.id desc
            """.replace("{feedback}", FeedbackJson.PUBLIC)
            .replace("{standing}", Standing.SQL)
            .replace("{isPublic}", FeedbackJson.IS_PUBLIC);

    private static final String ON_COMPONENT =
            " and exists (select from feedback_component x where x.feedback_id = f.id and x.code = :code)";

    private final Projection projection;

    TraceQueries(Projection projection) {
        this.projection = projection;
    }

    /** One row of {@link #LIST}. */
    record Row(@Nullable TracedFeedback traced) {}

    Optional<FeedbackTrace> ofFeedback(UUID id, Instant now) {
        return projection.one(FeedbackTrace.class, ONE, Map.of("id", id, "now", now));
    }

    Page<TracedFeedback> behind(Ref standard, int number, @Nullable ComponentCode component, PageRequest asked) {
        var parameters = new HashMap<String, Object>(
                Map.of("ref", standard.value(), "number", number, "below", asked.below(), "rows", asked.rows()));
        if (component != null) {
            parameters.put("code", component.name());
        }
        var sql =
                LIST.replace("{column}", standard.column()).replace("{filter}", component == null ? "" : ON_COMPONENT);
        var rows = projection.list(Row.class, sql, parameters);
        if (rows.isEmpty()) {
            throw notFound();
        }
        List<TracedFeedback> found =
                rows.stream().map(Row::traced).filter(Objects::nonNull).toList();
        return Page.of(found, asked, traced -> traced.feedback().id());
    }
}
