package id.fkp.export.job;

import id.fkp.export.form.RowWriter;
import id.fkp.export.stream.Rows;
import id.fkp.file.Outputs;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the files that are asked for, one at a time at each node. How far it is goes into its row every second, which tells
 * the other nodes that this one lives; what a dead one has left is begun anew, since a cursor dies with its node.
 */
@ApplicationScoped
class ExportWorker {

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int BUFFER = 64 * 1024;

    private final Rows rows;
    private final Outputs outputs;
    private final Clock clock;
    private volatile boolean stopping;

    ExportWorker(Rows rows, Outputs outputs, Clock clock) {
        this.rows = rows;
        this.outputs = outputs;
        this.clock = clock;
    }

    @Scheduled(every = "{fkp.export.look}", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (!stopping) {
            var attempt = UUID.randomUUID();
            var taken = take(attempt);
            if (taken.isEmpty()) {
                return;
            }
            write(taken.get(), attempt);
        }
    }

    /** What is being written is given back, so that the next node, or this one after its restart, takes it up at once. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    private Optional<ExportJob> take(UUID attempt) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            return ExportJob.next(now).filter(job -> job.begin(attempt, now));
        });
    }

    private void write(ExportJob job, UUID attempt) {
        try {
            finish(job.id, attempt, written(job, attempt));
        } catch (Stopped e) {
            change(job.id, attempt, ExportJob::giveBack);
        } catch (Taken e) {
            // cancelled, or another node's: nothing is left to say
        } catch (IOException | RuntimeException e) {
            Log.errorf(e, "Export %s broke off", job.id);
            var kind = e.getClass().getSimpleName();
            change(job.id, attempt, held -> held.fail(kind, clock.instant()));
        } finally {
            outputs.abandon(attempt);
        }
    }

    /** How many rows there were. */
    private long written(ExportJob job, UUID attempt) throws IOException {
        try (var out = outputs.begin(attempt)) {
            var selection = job.selection();
            var buffered = new BufferedOutputStream(out, BUFFER);
            var writer = job.format.begin(buffered, selection.table(), job.language);
            var progress = new Progress(job.id, attempt, writer);
            rows.readCounted(selection, progress);
            writer.close();
            return progress.done;
        }
    }

    /** The file is in its place before the row says so; a file that nobody waits for any more is taken away again. */
    private void finish(UUID id, UUID attempt, long done) throws IOException {
        long size = outputs.keep(attempt, id);
        if (!change(id, attempt, job -> job.finish(done, size, clock.instant()))
                && QuarkusTransaction.requiringNew()
                        .call(() -> ExportJob.findByIdOptional(id).isEmpty())) {
            outputs.delete(id);
        }
    }

    private interface Change {
        void to(ExportJob job);
    }

    /** False when this attempt has it no longer in hand. */
    private boolean change(UUID id, UUID attempt, Change change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var job = ExportJob.inHand(id, attempt);
            job.ifPresent(change::to);
            return job.isPresent();
        });
    }

    /** The product goes down. */
    private static final class Stopped extends IOException {}

    /** The row is not this attempt's any more. */
    private static final class Taken extends IOException {}

    /** Hands rows to the file, and tells how many there have been. */
    private final class Progress implements Rows.Sink {
        private final UUID id;
        private final UUID attempt;
        private final RowWriter writer;
        private @Nullable Long total;
        private long done;
        private Instant told = Instant.EPOCH;

        private Progress(UUID id, UUID attempt, RowWriter writer) {
            this.id = id;
            this.attempt = attempt;
            this.writer = writer;
        }

        @Override
        public void total(long rows) throws IOException {
            total = rows;
            fetched(0);
        }

        @Override
        public void row(List<@Nullable Object> values) throws IOException {
            writer.write(values);
        }

        @Override
        public void fetched(long soFar) throws IOException {
            done = soFar;
            writer.flush();
            if (stopping) {
                throw new Stopped();
            }
            var now = clock.instant();
            if (!now.isBefore(told.plus(BEAT))) {
                told = now;
                if (!change(id, attempt, job -> job.beat(soFar, total, now))) {
                    throw new Taken();
                }
            }
        }
    }
}
