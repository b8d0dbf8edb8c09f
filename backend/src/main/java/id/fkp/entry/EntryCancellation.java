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
import java.util.UUID;

/**
 * Rows that wait go when the office gives them up. By themselves they go with a forum that is cancelled, where nobody reads
 * them any more; no other end comes while rows wait ({@link EntriesSettled}).
 */
@ApplicationScoped
class EntryCancellation {

    private static final String CANCELLED = "forum.cancelled";
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

    /** Who cancels a forum holds it; whoever enters rows waits for it, or was waited for. */
    void watch(@Observes Act act) {
        if (act.verb().equals(CANCELLED)) {
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
