package id.fkp.results;

import id.fkp.results.ForumResults.Inputs;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The two sums of a forum's inputs alone, for those who show no more than that. */
@ApplicationScoped
public class InputSums {

    /** {@link Inputs} of the inputs {@code i}, each with the outcome of its current answer. */
    static final String COUNTED = """
            json_build_object(
                'received', count(*),
                'late', count(*) filter (where i.late),
                'published', count(*) filter (where i.state = 'PUBLISHED'),
                'held', count(*) filter (where i.state in ('RECEIVED', 'HELD')),
                'hidden', count(*) filter (where i.state = 'HIDDEN'),
                'hiddenUnanswered', count(*) filter (where i.state = 'HIDDEN' and outcome is null),
                'withdrawn', count(*) filter (where i.state = 'WITHDRAWN'),
                'accepted', count(*) filter (where i.state = 'PUBLISHED' and outcome = 'ACCEPTED'),
                'partlyAccepted', count(*) filter (where i.state = 'PUBLISHED' and outcome = 'PARTLY_ACCEPTED'),
                'rejected', count(*) filter (where i.state = 'PUBLISHED' and outcome = 'REJECTED'),
                'deferred', count(*) filter (where i.state = 'PUBLISHED' and outcome = 'DEFERRED'),
                'redirected', count(*) filter (where i.state = 'PUBLISHED' and outcome = 'REDIRECTED'),
                'open', count(*) filter (where i.state = 'PUBLISHED' and outcome is null))""";

    private static final String SELECT = "select cast(" + COUNTED + " as text) "
            + "from feedback i left join response r on r.id = i.response_id where i.forum_id = :forum";

    private final Projection projection;

    InputSums(Projection projection) {
        this.projection = projection;
    }

    /** Of a forum that exists. */
    public Inputs of(UUID forumId) {
        return projection.one(Inputs.class, SELECT, Map.of("forum", forumId)).orElseThrow();
    }
}
