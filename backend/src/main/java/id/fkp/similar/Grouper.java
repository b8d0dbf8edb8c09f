package id.fkp.similar;

import id.fkp.shared.query.Projection;
import id.fkp.shared.query.Turns;
import id.fkp.similar.Neighbours.Candidate;
import id.fkp.similar.Neighbours.Neighbour;
import id.fkp.similar.meaning.LanguageModel;
import id.fkp.similar.meaning.Said;
import id.fkp.similar.wording.Likeness;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

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
            select cast(json_build_object('id', feedback_id, 'forumId', forum_id, 'groupId', group_id, 'terms', terms) as text)
            from feedback_wording where group_id is null and (meaning is not null or not :meant)
            order by feedback_id limit :most
            """;

    private static final String FOUNDER = """
            select cast(json_build_object('id', feedback_id, 'forumId', forum_id, 'groupId', group_id, 'terms', terms) as text)
            from feedback_wording where feedback_id = :id
            """;

    private final Turns turns;
    private final Projection projection;
    private final LanguageModel model;
    private final Neighbours neighbours;
    private final Wordings wordings;
    private boolean isRead;

    Grouper(Turns turns, Projection projection, LanguageModel model, Neighbours neighbours, Wordings wordings) {
        this.turns = turns;
        this.projection = projection;
        this.model = model;
        this.neighbours = neighbours;
        this.wordings = wordings;
    }

    @Scheduled(every = "{fkp.similar.look}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        isRead = isRead || readAll();
        // What another node has not read yet would be grouped by words of before.
        if (isRead) {
            group();
        }
    }

    /** Whether all are read; not while another node is at it. */
    private boolean readAll() {
        int some = MOST;
        while (some == MOST) {
            some = inTransaction(this::read);
        }
        return some != ANOTHER_NODE;
    }

    /** Until each input has its group. */
    void group() {
        int some = MOST;
        while (some == MOST) {
            some = groupSome(MOST);
        }
    }

    /**
     * Reads what some inputs mean, as far as a model of language is there, and places as many of those that are understood: where all
     * are read anew, groups come back one after the other and not when the last is read.
     *
     * @return {@code most} as long as there may be more
     */
    int groupSome(int most) {
        boolean meant = model.isThere();
        int understood = inTransaction(() -> understand(most));
        int placed = inTransaction(() -> place(most, meant));
        return Math.max(understood, placed);
    }

    private static int inTransaction(Callable<Integer> step) {
        return QuarkusTransaction.requiringNew().timeout(60).call(step);
    }

    private int understand(int most) {
        return turns.isMine(LOCK) ? wordings.understand(most) : 0;
    }

    /** Inputs of before this version, once at the start of a node: later ones are read as they come. */
    int read() {
        return turns.isMine(LOCK) ? wordings.renew(MOST) : ANOTHER_NODE;
    }

    private int place(int most, boolean meant) {
        if (!turns.isMine(LOCK)) {
            return 0;
        }
        var waiting = projection.list(Candidate.class, WAITING, Map.of("most", most, "meant", meant));
        for (var input : waiting) {
            wordings.place(input.id(), groupOf(input));
        }
        if (meant && !model.isThere()) {
            throw new IllegalStateException("the model of language went while inputs were grouped");
        }
        return waiting.size();
    }

    private UUID groupOf(Candidate input) {
        var said = neighbours.said(input);
        return neighbours.grouped(input, said).stream()
                .filter(near -> near.likeness() >= Likeness.SAME)
                .map(Neighbour::groupId)
                .distinct()
                .filter(group -> isFoundedBy(group, said))
                .findFirst()
                .orElse(input.id());
    }

    /** From one to the next a group would come to say anything; all are like its founder, as long as that is there. */
    private boolean isFoundedBy(UUID group, Said said) {
        return projection
                .one(Candidate.class, FOUNDER, Map.of("id", group))
                .map(founder -> neighbours.likeness(said, founder) >= Likeness.NEAR)
                .orElse(true);
    }
}
