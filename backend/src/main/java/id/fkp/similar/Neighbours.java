package id.fkp.similar;

import id.fkp.shared.query.Projection;
import id.fkp.similar.wording.Likeness;
import id.fkp.similar.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inputs of a forum that come nearest to some words. */
@ApplicationScoped
class Neighbours {

    /**
     * Those with most words in common, a seldom word counting more than a frequent one. Of a word only the newest inputs
     * that use it are looked at, so that 100,000 inputs in a forum take as long as some thousand. What a word counts is a
     * whole number, reckoned once: each of these inputs adds it up, and decimal fractions take ten times as long.
     */
    private static final String NEAR = """
            with found as (
                select newest.ids, newest.weight
                from unnest(string_to_array(:keys, chr(10))) as asked (term)
                cross join lateral (
                    select array_agg(t.feedback_id) as ids,
                        cast(round(100000000 / ln(2.0 + count(*))) as integer) as weight
                    from (
                        select feedback_id from feedback_term
                        where forum_id = :forum and term = asked.term
                        order by feedback_id desc limit 2000) t) newest),
            near as (
                select uses.feedback_id
                from found cross join unnest(found.ids) as uses (feedback_id)
                group by uses.feedback_id
                order by sum(found.weight) desc, uses.feedback_id desc
                limit 100)
            select cast(json_build_object('id', w.feedback_id, 'groupId', w.group_id, 'terms', w.terms) as text)
            from near
            join feedback_wording w using (feedback_id)
            join feedback f on f.id = w.feedback_id
            where {which}
            """;

    /** Who answers 'the same' must see what it is about. */
    private static final String SHOWN = NEAR.replace(
            "{which}",
            "f.state = 'PUBLISHED' and (:standard = '' or f.standard_id is null or f.standard_id = cast(nullif(:standard, '') as uuid))");

    /** One answer stands beside inputs on one standard. */
    private static final String OF_ONE_STANDARD = NEAR.replace(
            "{which}",
            "f.id <> :self and w.group_id is not null and f.standard_id is not distinct from (select standard_id from feedback where id = :self)");

    private final Projection projection;

    Neighbours(Projection projection) {
        this.projection = projection;
    }

    /** An input and what it says. */
    record Candidate(UUID id, @Nullable UUID groupId, List<String> terms) {}

    /** An input, and how like it is to what was asked. */
    record Neighbour(UUID id, @Nullable UUID groupId, Wording wording, double likeness) {}

    /** Those before the public, the likest first. */
    List<Neighbour> shown(UUID forumId, @Nullable UUID standardId, Wording wording) {
        return near(SHOWN, forumId, wording, Map.of("standard", standardId == null ? "" : standardId.toString()));
    }

    /** Those on the same standard as an input which have been grouped, the likest first. */
    List<Neighbour> grouped(UUID self, UUID forumId, Wording wording) {
        return near(OF_ONE_STANDARD, forumId, wording, Map.of("self", self));
    }

    private List<Neighbour> near(String sql, UUID forumId, Wording wording, Map<String, ?> which) {
        var parameters = new HashMap<String, Object>(which);
        parameters.put("forum", forumId);
        parameters.put("keys", Wordings.joined(wording.keys()));
        return projection.list(Candidate.class, sql, parameters).stream()
                .map(candidate -> judged(candidate, wording))
                .sorted(Comparator.comparingDouble(Neighbour::likeness)
                        .reversed()
                        .thenComparing(Neighbour::id))
                .toList();
    }

    private static Neighbour judged(Candidate candidate, Wording asked) {
        var wording = new Wording(candidate.terms());
        return new Neighbour(candidate.id(), candidate.groupId(), wording, Likeness.of(asked, wording));
    }
}
