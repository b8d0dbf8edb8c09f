package id.fkp.similar;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import id.fkp.shared.query.Projection;
import id.fkp.similar.meaning.Comparison;
import id.fkp.similar.meaning.Meaning;
import id.fkp.similar.meaning.Said;
import id.fkp.similar.wording.Likeness;
import id.fkp.similar.wording.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inputs of a forum that come nearest to some words. */
@ApplicationScoped
class Neighbours {

    /** So many, the likest by their words, are held against what is said; more would be waited for. */
    private static final int MOST = 16;

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
            select cast(json_build_object('id', w.feedback_id, 'forumId', w.forum_id, 'groupId', w.group_id, 'terms', w.terms) as text)
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

    private static final String SAID = """
            select w.feedback_id, f.text, w.meaning
            from feedback_wording w join feedback f on f.id = w.feedback_id
            where w.feedback_id = any(cast(string_to_array(:ids, ',') as uuid[]))
            """;

    private final EntityManager database;
    private final Projection projection;
    private final Comparison comparison;

    Neighbours(EntityManager database, Projection projection, Comparison comparison) {
        this.database = database;
        this.projection = projection;
        this.comparison = comparison;
    }

    /** An input and the terms of its wording. */
    record Candidate(UUID id, UUID forumId, @Nullable UUID groupId, List<String> terms) {

        Wording wording() {
            return new Wording(terms);
        }
    }

    /** An input, and how like it is to what was asked. */
    record Neighbour(UUID id, @Nullable UUID groupId, double likeness) {}

    /** Those before the public, the likest first. */
    List<Neighbour> shown(UUID forumId, @Nullable UUID standardId, Said said) {
        return near(SHOWN, forumId, said, Map.of("standard", standardId == null ? "" : standardId.toString()));
    }

    /** Those on the same standard as an input which have been grouped, the likest first. */
    List<Neighbour> grouped(Candidate self, Said said) {
        return near(OF_ONE_STANDARD, self.forumId(), said, Map.of("self", self.id()));
    }

    /** What an input says, whose words were read before. */
    Said said(Candidate input) {
        return said(List.of(input)).get(0);
    }

    /** How like an input is to what is said. */
    double likeness(Said said, Candidate input) {
        return comparison.likeness(said, List.of(said(input))).get(0);
    }

    private List<Neighbour> near(String sql, UUID forumId, Said said, Map<String, ?> which) {
        var parameters = new HashMap<String, Object>(which);
        parameters.put("forum", forumId);
        parameters.put("keys", Wordings.joined(said.wording().keys()));
        var nearest = projection.list(Candidate.class, sql, parameters).stream()
                .sorted(Comparator.comparingDouble((Candidate input) -> Likeness.near(said.wording(), input.wording()))
                        .reversed()
                        .thenComparing(Candidate::id))
                .limit(MOST)
                .toList();
        var likeness = comparison.likeness(said, said(nearest));
        var neighbours = new ArrayList<Neighbour>();
        for (int i = 0; i < likeness.size(); i++) {
            neighbours.add(new Neighbour(nearest.get(i).id(), nearest.get(i).groupId(), likeness.get(i)));
        }
        neighbours.sort(
                Comparator.comparingDouble(Neighbour::likeness).reversed().thenComparing(Neighbour::id));
        return neighbours;
    }

    /** Each of {@code inputs}, in their order. */
    private List<Said> said(List<Candidate> inputs) {
        List<?> rows = database.createNativeQuery(SAID)
                .setParameter(
                        "ids",
                        inputs.stream().map(Candidate::id).map(UUID::toString).collect(joining(",")))
                .getResultList();
        var found = rows.stream().map(Object[].class::cast).collect(toMap(row -> (UUID) row[0], row -> row));
        return inputs.stream().map(input -> said(input, found.get(input.id()))).toList();
    }

    /** One that was withdrawn in this moment says nothing any more. */
    private static Said said(Candidate input, Object @Nullable [] row) {
        return row == null
                ? new Said("", new Wording(List.of()), null)
                : new Said((String) row[1], input.wording(), meaning((byte[]) row[2]));
    }

    /** Empty of a text that the model cannot read. */
    private static @Nullable Meaning meaning(byte @Nullable [] numbers) {
        return numbers == null || numbers.length == 0 ? null : new Meaning(numbers);
    }
}
