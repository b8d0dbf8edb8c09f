package id.fkp.entry;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rows hold person data: those that wait go when the office gives them up, and when they cannot become inputs any more. */
@ApplicationScoped
class EntryCancellation {

    private static final Set<String> ENDING = Set.of("forum.results-published", "forum.cancelled");
    private static final String BATCH = "entry-batch";

    private final EntryRows rows;
    private final Acts acts;
    private final Clock clock;

    EntryCancellation(EntryRows rows, Acts acts, Clock clock) {
        this.rows = rows;
        this.acts = acts;
        this.clock = clock;
    }

    /** Gives up what waits; what is an input by now stays one. Of a batch that is done nothing changes. */
    @Transactional(Transactional.TxType.MANDATORY)
    EntryBatchRepresentation cancel(UUID batchId) {
        var batch = EntryBatch.<EntryBatch>findByIdOptional(batchId).orElseThrow(() -> notFound());
        discard(batch, clock.instant());
        return EntryBatchRepresentation.of(batch);
    }

    /** Who ends a forum holds it; whoever enters rows waits for it, or was waited for. */
    void watch(@Observes Act act) {
        if (ENDING.contains(act.verb())) {
            EntryBatch.waitingIn(act.subjectId()).forEach(batch -> discard(batch, clock.instant()));
        }
    }

    private void discard(EntryBatch place, Instant now) {
        var batch = place.locked();
        if (batch.isDone()) {
            return;
        }
        batch.discard(rows.discard(batch.id), now);
        acts.fire(new Act(
                batch.unitId,
                BATCH + ".cancelled",
                BATCH,
                batch.id,
                Reach.INTERNAL,
                Map.of("forumId", batch.forumId.toString(), "entered", batch.entered, "discarded", batch.discarded),
                now));
    }
}
