package id.fkp.similar;

import static java.util.stream.Collectors.joining;

import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.feedback.reading.FeedbackRepresentation;
import id.fkp.shared.query.Projection;
import id.fkp.similar.Neighbours.Neighbour;
import id.fkp.similar.meaning.Comparison;
import id.fkp.similar.wording.Likeness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may read of inputs that say the same. */
@ApplicationScoped
class SimilarFeedback {

    /** More than three nobody reads who wants to send. */
    private static final int MOST = 3;

    private static final String THESE = """
            select cast({feedback} as text)
            from unnest(cast(string_to_array(:ids, ',') as uuid[])) with ordinality as near (id, place)
            join feedback f on f.id = near.id
            where f.state = 'PUBLISHED'
            order by near.place
            """.replace("{feedback}", FeedbackJson.PUBLIC);

    private final Comparison comparison;
    private final Neighbours neighbours;
    private final Projection projection;

    SimilarFeedback(Comparison comparison, Neighbours neighbours, Projection projection) {
        this.comparison = comparison;
        this.neighbours = neighbours;
        this.projection = projection;
    }

    /** The nearest first; those that have only some words in common are left out. */
    List<FeedbackRepresentation> to(String text, UUID forumId, @Nullable UUID standardId) {
        var ids = neighbours.shown(forumId, standardId, comparison.read(text)).stream()
                .filter(neighbour -> neighbour.likeness() >= Likeness.NEAR)
                .limit(MOST)
                .map(Neighbour::id)
                .map(UUID::toString)
                .collect(joining(","));
        return ids.isEmpty() ? List.of() : projection.list(FeedbackRepresentation.class, THESE, Map.of("ids", ids));
    }
}
