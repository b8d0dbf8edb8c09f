package id.fkp.review;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.revision.RevisionSql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what came of looking at standards again, each view with one statement. */
@ApplicationScoped
class ReviewQueries {

    private static final String IN_FORCE =
            """
            select cast(json_build_object(
                'standardId', s.id, 'unitId', s.unit_id, 'revisionId', e.revision_id, 'since', e.in_force_from,
                'today', {today}) as text)
            from standard s join unit u on u.id = s.unit_id join {inForce} on true
            where s.{column} = :ref
            """.replace("{today}", RevisionSql.TODAY).replace("{inForce}", RevisionSql.IN_FORCE);

    private static final String ENTRY = """
            json_build_object(
                'id', x.id, 'standardId', x.standard_id, 'version', v.number, 'kind', x.kind, 'heldOn', x.held_on,
                'result', x.result, 'findings', x.findings, 'nextPassage', n.number, 'recordedAt', x.recorded_at)""";

    private static final String JOINS = """
            join revision r on r.id = x.revision_id
            join standard_version v on v.id = r.final_version_id
            left join revision n on n.id = x.next_revision_id
            """;

    private static final String ONE =
            "select cast(" + ENTRY + " as text) from review_entry x " + JOINS + " where x.id = :id";

    /** A standard that nobody may see gives no row, one without entries a row without an entry. */
    private static final String LIST = """
            select cast(json_build_object('item', page.entry) as text)
            from standard s left join lateral (
                select x.id, {entry} as entry from review_entry x {joins}
                where x.standard_id = s.id and x.id < :below order by x.id desc limit :rows) page on true
            where s.{column} = :ref
                and exists (select from standard_version f where f.standard_id = s.id and f.frozen_at is not null)
            order by page.id desc
            """.replace("{entry}", ENTRY).replace("{joins}", JOINS);

    private static final String AGES = """
            select cast(json_build_object(
                'standardId', s.id, 'slug', s.slug, 'code', s.code, 'title', s.title, 'serviceName', service.name,
                'inForceSince', e.in_force_from, 'today', {today},
                'evaluatedOn', (select max(held_on) from review_entry x where x.standard_id = s.id),
                'reviewedOn', (select max(held_on) from review_entry x
                               where x.standard_id = s.id and x.kind = 'REVIEW')) as text)
            from standard s join unit u on u.id = s.unit_id join service on service.id = s.service_id
            join {inForce} on true
            where u.id = :unit and {behind}
            order by s.code, s.id limit :rows
            """.replace("{today}", RevisionSql.TODAY)
            .replace("{inForce}", RevisionSql.IN_FORCE)
            .replace("{behind}", RevisionSql.BEHIND);

    /** Public inputs on earlier passages, put off then and named by no text since. */
    private static final String DEFERRED = """
            select cast(json_build_object('item', page.feedback) as text)
            from standard s left join lateral (
                select f.id, {feedback} as feedback
                from feedback f join response on response.id = f.response_id and response.outcome = 'DEFERRED'
                join standard_version g on g.id = f.version_id
                where f.standard_id = s.id and f.state = 'PUBLISHED' and f.id < :below
                    and not exists (
                        select from standard_version y join component c on c.version_id = y.id
                        where y.standard_id = s.id and y.number > g.number
                            and c.reason_feedback_ids @> array[f.id])
                order by f.id desc limit :rows) page on true
            where s.{column} = :ref
                and exists (select from standard_version z where z.standard_id = s.id and z.frozen_at is not null)
            order by page.id desc
            """.replace("{feedback}", FeedbackJson.PUBLIC);

    private final Projection projection;

    ReviewQueries(Projection projection) {
        this.projection = projection;
    }

    record EntryRow(@Nullable ReviewEntryRepresentation item) {}

    record FeedbackRow(@Nullable FeedbackRepresentation item) {}

    Optional<StandardInForce> inForce(Ref standard, Instant now) {
        return projection.one(
                StandardInForce.class,
                IN_FORCE.replace("{column}", standard.column()),
                Map.of("ref", standard.value(), "now", now));
    }

    ReviewEntryRepresentation entry(UUID id) {
        return projection
                .one(ReviewEntryRepresentation.class, ONE, Map.of("id", id))
                .orElseThrow();
    }

    Page<ReviewEntryRepresentation> entries(Ref standard, PageRequest asked) {
        var rows = rows(EntryRow.class, LIST, standard, asked);
        List<ReviewEntryRepresentation> found =
                rows.stream().map(EntryRow::item).filter(Objects::nonNull).toList();
        return Page.of(found, asked, ReviewEntryRepresentation::id);
    }

    Page<FeedbackRepresentation> deferred(Ref standard, PageRequest asked) {
        var rows = rows(FeedbackRow.class, DEFERRED, standard, asked);
        List<FeedbackRepresentation> found =
                rows.stream().map(FeedbackRow::item).filter(Objects::nonNull).toList();
        return Page.of(found, asked, FeedbackRepresentation::id);
    }

    /** Standards of a unit that are in force, by their codes. */
    Page<ReviewAge> ages(UUID unitId, PageRequest asked, Instant now) {
        var found = projection
                .list(
                        AgeFacts.class,
                        AGES,
                        Map.of("unit", unitId, "now", now, "below", asked.below(), "rows", asked.rows()))
                .stream()
                .map(ReviewAge::of)
                .toList();
        return Page.of(found, asked, ReviewAge::standardId);
    }

    private <T> List<T> rows(Class<T> type, String sql, Ref standard, PageRequest asked) {
        var rows = projection.list(
                type,
                sql.replace("{column}", standard.column()),
                Map.of("ref", standard.value(), "below", asked.below(), "rows", asked.rows()));
        if (rows.isEmpty()) {
            throw notFound();
        }
        return rows;
    }
}
