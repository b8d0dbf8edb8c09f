package id.fkp.retention;

import id.fkp.retention.person.PersonRows;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Turns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Erases once a day what has been kept long enough. Of several nodes the first to wake up on a day does it; a machine that
 * is switched off at night does it in the morning. Each row is erased in a transaction of its own, as its person would
 * have it erased, so that a run that breaks off has lost nothing and the next one goes on.
 */
@ApplicationScoped
class DailyErasure {

    /** So many of each class a day, the oldest first; the rest follow on the next days. */
    private static final int MOST = 10_000;

    private static final ZoneId DAY = ZoneId.of("Asia/Jakarta");
    private static final Logger LOG = Logger.getLogger(DailyErasure.class);

    private final Retention retention;
    private final Turns turns;
    private final Acts acts;
    private final Clock clock;

    DailyErasure(Retention retention, Turns turns, Acts acts, Clock clock) {
        this.retention = retention;
        this.turns = turns;
        this.acts = acts;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void daily() {
        run(clock.instant());
    }

    /** The run of the day of {@code now}, unless there has been one. */
    Optional<UUID> run(Instant now) {
        var day = LocalDate.ofInstant(now, DAY);
        var begun = QuarkusTransaction.requiringNew().call(() -> begin(day, now));
        begun.ifPresent(run -> {
            retention.rooms().forEach(room -> erase(run, room, now));
            QuarkusTransaction.requiringNew().run(() -> end(run));
        });
        return begun;
    }

    private Optional<UUID> begin(LocalDate day, Instant now) {
        turns.await("retention run");
        if (RetentionRun.isDone(day)) {
            return Optional.empty();
        }
        var run = new RetentionRun(day, now);
        run.persistAndFlush();
        return Optional.of(run.id);
    }

    private void erase(UUID run, PersonRows room, Instant now) {
        var due = QuarkusTransaction.requiringNew().call(() -> retention.oldest(room, now, MOST));
        int erased = 0;
        for (var id : due) {
            erased += isErased(room, id, now) ? 1 : 0;
        }
        if (!due.isEmpty()) {
            var done = new ErasedPersons(room.kept(), erased);
            int failed = due.size() - erased;
            QuarkusTransaction.requiringNew()
                    .run(() -> RetentionRun.<RetentionRun>findByIdOptional(run)
                            .orElseThrow()
                            .add(done, failed));
        }
    }

    /** What goes wrong with one row keeps no other from being erased. Its message could name the person: it is not told. */
    private boolean isErased(PersonRows room, UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> room.erase(id, now));
            return true;
        } catch (RuntimeException e) {
            LOG.errorf("%s %s was not erased: %s", room.kept(), id, e.getClass().getName());
            return false;
        }
    }

    private void end(UUID id) {
        var run = RetentionRun.<RetentionRun>findByIdOptional(id).orElseThrow();
        run.end(clock.instant());
        var counts = run.erased.stream()
                .collect(Collectors.toMap(erased -> erased.personClass().name(), erased -> (Object) erased.persons()));
        acts.fire(new Act(
                null,
                "retention-run.ended",
                "retention-run",
                id,
                Reach.INTERNAL,
                Map.of("day", run.day.toString(), "erased", counts, "failed", run.failed)));
    }
}
