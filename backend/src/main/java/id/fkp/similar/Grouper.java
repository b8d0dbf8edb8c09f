package id.fkp.similar;

import id.fkp.shared.query.Projection;
import id.fkp.shared.query.Turns;
import id.fkp.similar.Neighbours.Candidate;
import id.fkp.similar.Neighbours.Neighbour;
import id.fkp.similar.wording.Likeness;
import id.fkp.similar.wording.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says of each input with which others it is one matter: a group has the id of the input that founded it. In the order in
 * which they came, by one node at a time, so that the same inputs always make the same groups.
 */
@ApplicationScoped
class Grouper {

    private static final String LOCK = "similar";

    /** So many in one transaction. */
    private static final int MOST = 100;

    private static final int ANOTHER_NODE = -1;

    private static final String WAITING = """
            select cast(json_build_object('id', feedback_id, 'forumId', forum_id, 'terms', terms) as text)
            from feedback_wording where group_id is null
            order by feedback_id limit :most
            """;

    private static final String FOUNDER = """
            select cast(json_build_object('id', feedback_id, 'groupId', group_id, 'terms', terms) as text)
            from feedback_wording where feedback_id = :id
            """;

    private final Turns turns;
    private final Projection projection;
    private final Neighbours neighbours;
    private final Wordings wordings;
    private boolean isRead;

    Grouper(Turns turns, Projection projection, Neighbours neighbours, Wordings wordings) {
        this.turns = turns;
        this.projection = projection;
        this.neighbours = neighbours;
        this.wordings = wordings;
    }

    /** An input that is in no group yet. */
    record Waiting(UUID id, UUID forumId, List<String> terms) {}

    @Scheduled(every = "{fkp.similar.look}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        isRead = isRead || readAll();
        group();
    }

    /** Whether all are read; not while another node is at it. */
    private boolean readAll() {
        int some = MOST;
        while (some == MOST) {
            some = QuarkusTransaction.requiringNew().timeout(60).call(this::read);
        }
        return some != ANOTHER_NODE;
    }

    /** Until each input has its group. */
    void group() {
        int some = MOST;
        while (some == MOST) {
            some = QuarkusTransaction.requiringNew().timeout(60).call(this::place);
        }
    }

    /** Inputs of before this version, once at the start of a node: later ones are read as they come. */
    int read() {
        return turns.isMine(LOCK) ? wordings.renew(MOST) : ANOTHER_NODE;
    }

    private int place() {
        if (!turns.isMine(LOCK)) {
            return 0;
        }
        var waiting = projection.list(Waiting.class, WAITING, Map.of("most", MOST));
        for (var input : waiting) {
            wordings.place(input.id(), groupOf(input));
        }
        return waiting.size();
    }

    private UUID groupOf(Waiting input) {
        var wording = new Wording(input.terms());
        return neighbours.grouped(input.id(), input.forumId(), wording).stream()
                .filter(near -> near.likeness() >= Likeness.SAME)
                .map(Neighbour::groupId)
                .distinct()
                .filter(group -> isFoundedBy(group, wording))
                .findFirst()
                .orElse(input.id());
    }

    /** From one to the next a group would come to say anything; all are like its founder, as long as that is there. */
    private boolean isFoundedBy(UUID group, Wording wording) {
        return projection
                .one(Candidate.class, FOUNDER, Map.of("id", group))
                .map(founder -> Likeness.of(new Wording(founder.terms()), wording) >= Likeness.NEAR)
                .orElse(true);
    }
}
