package id.fkp.inbox;

import id.fkp.feedback.reading.Appeal;
import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.feedback.reading.WrittenText;
import id.fkp.identity.Caller;
import id.fkp.inbox.handling.Handling;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.similar.GroupSql;
import id.fkp.submission.flag.Flags;
import id.fkp.submission.spam.Suspicions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What members read of the inputs of their unit, each view with one statement. Only here is read who gave them. */
@ApplicationScoped
public class InboxQueries {

    private static final String ROWS = """
            select cast(json_build_object(
                'feedback', {feedback},
                'receiptNumber', left(f.receipt_number, 4) || '-' || right(f.receipt_number, 4),
                'forum', {forum},
                'standardCode', s.code,
                'publishBy', {publishBy},
                'signs', {signs},
                'person', (select json_build_object('name', p.name, 'contact', p.contact) from feedback_person p
                    where p.feedback_id = f.id and num_nonnulls(p.name, p.contact) > 0),
                'verification', (select json_build_object('byName', p.verified_by, 'note', p.verification_note)
                    from feedback_person p
                    where p.feedback_id = f.id and f.organisation_verified_at is not null),
                'group', {group},
                'reports', {reports},
                'handling', {handling},
                'appeal', {appeal},
                'version', f.version) as text)
            from feedback f
            join forum on forum.id = f.forum_id
            left join standard s on s.id = f.standard_id
            """.replace("{feedback}", FeedbackJson.WHOLE)
            .replace("{forum}", ForumReference.JSON)
            .replace("{publishBy}", FeedbackJson.PUBLISH_BY)
            .replace("{signs}", Suspicions.OPEN_JSON)
            .replace("{appeal}", Appeal.JSON)
            .replace("{reports}", Flags.OPEN_JSON)
            .replace("{handling}", Handling.JSON)
            .replace("{group}", GroupSql.REFERENCE);

    /**
     * The ids of a page of what has the words, among half a million, without reading all: those who are newest one by one, and
     * only where these have too few by the indexes (decision 0420). {@code offset 0} keeps the planner from walking through
     * all inputs in their order instead, hoping to meet enough soon.
     */
    private static final String FOUND = """
            with recent as materialized (
                select f.id from feedback f where {narrow} and f.id < :below order by f.id desc limit 1500),
            near as materialized (
                select f.id from recent join feedback f on f.id = recent.id where {any} order by f.id desc limit :rows),
            far as materialized (
                select f.id from ({each} offset 0) found join feedback f on f.id = found.id
                where {narrow} and f.id < (select id from recent order by id limit 1)
                    and (select count(*) from near) < :rows
                order by f.id desc limit :rows)
            """;

    private static final String HISTORY = "select cast(json_build_object('unitId', f.unit_id, 'texts', "
            + FeedbackJson.HISTORY + ") as text) from feedback f where f.id = :id";

    private static final String COUNTS = """
            with f as (select * from feedback where unit_id = :unit)
            select cast(json_build_object(
                'states', json_build_object({states}),
                'forums', coalesce((
                    select json_agg(json_build_object('id', forum.id, 'label', forum.title, 'count', k.n)
                        order by forum.id desc)
                    from (select forum_id, count(*) as n from f group by forum_id) k
                    join forum on forum.id = k.forum_id), '[]'),
                'standards', coalesce((
                    select json_agg(json_build_object('id', s.id, 'label', s.code || ' ' || s.title, 'count', k.n)
                        order by s.code)
                    from (select standard_id, count(*) as n from f group by standard_id) k
                    join standard s on s.id = k.standard_id), '[]'),
                'components', coalesce((
                    select json_object_agg(k.code, k.n)
                    from (select c.code, count(*) as n from f join feedback_component c on c.feedback_id = f.id
                        group by c.code) k), '{}'),
                'kinds', coalesce((
                    select json_object_agg(k.kind, k.n)
                    from (select kind, count(*) as n from f group by kind) k), '{}'),
                'elements', coalesce((
                    select json_object_agg(k.element, k.n)
                    from (select element, count(*) as n from f where element is not null group by element) k),
                    '{}'),
                'late', (select count(*) from f where late),
                'organisations', json_build_object({organisations}),
                'handling', {handling}) as text)
            """.replace("{handling}", HandlingFilter.COUNTS_JSON)
            .replace("{states}", counted(InboxFilter.State.values(), InboxFilter.State::sql))
            .replace("{organisations}", counted(InboxFilter.Organisation.values(), InboxFilter.Organisation::sql));

    private final Projection projection;
    private final Caller caller;

    InboxQueries(Projection projection, Caller caller) {
        this.projection = projection;
        this.caller = caller;
    }

    private static <E extends Enum<E>> String counted(E[] values, Function<E, String> sql) {
        return Arrays.stream(values)
                .map(value -> "'" + value.name() + "', (select count(*) from f where " + sql.apply(value) + ")")
                .collect(Collectors.joining(", "));
    }

    /** The texts of an input and whose they are. */
    record History(UUID unitId, List<WrittenText> texts) {}

    Page<InboxFeedback> page(InboxFilter filter, HandlingFilter handling, PageRequest asked) {
        var parameters = asked("below", asked.below());
        parameters.put("rows", asked.rows());
        var narrow = filter.conditionsWithoutWords(parameters) + handling.conditions(parameters);
        var sql = filter.words(parameters)
                .map(words -> found(narrow, words) + ROWS
                        + "where f.id in (select id from near union all select id from far)")
                .orElse(ROWS + "where " + narrow + " and f.id < :below");
        var found = projection.list(InboxFeedback.class, sql + " order by f.id desc limit :rows", parameters);
        return Page.of(found, asked, item -> item.feedback().id());
    }

    private static String found(String narrow, List<String> words) {
        var each = words.stream()
                .map(way -> "select f.id from feedback f where " + way)
                .collect(Collectors.joining(" union "));
        return FOUND.replace("{narrow}", narrow)
                .replace("{any}", "(" + String.join(" or ", words) + ")")
                .replace("{each}", each);
    }

    /** The input as its office sees it; it must exist. */
    public InboxFeedback one(UUID id) {
        return projection
                .one(InboxFeedback.class, ROWS + "where f.id = :id", asked("id", id))
                .orElseThrow();
    }

    Optional<History> history(UUID id) {
        return projection.one(History.class, HISTORY, Map.of("id", id));
    }

    InboxCounts counts(UUID unitId) {
        return projection.one(InboxCounts.class, COUNTS, asked("unit", unitId)).orElseThrow();
    }

    /** With who asks, since some of it is theirs. */
    private Map<String, Object> asked(String name, Object value) {
        var parameters = new HashMap<String, Object>();
        parameters.put(name, value);
        parameters.put("issuer", caller.issuer());
        parameters.put("subject", caller.subject());
        return parameters;
    }
}
