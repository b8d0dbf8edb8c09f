package id.fkp.export.job;

import id.fkp.file.Outputs;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Throws files away seven days after they were written: each is a copy of persons that is forgotten with its purpose. */
@ApplicationScoped
class ExpiredExports {

    private final Outputs outputs;
    private final Clock clock;

    ExpiredExports(Outputs outputs, Clock clock) {
        this.outputs = outputs;
        this.clock = clock;
    }

    /** First the file, then its row: a run that breaks off is made good by the next. */
    @Scheduled(every = "1h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        var due = QuarkusTransaction.requiringNew()
                .call(() -> ExportJob.expired(clock.instant()).stream()
                        .map(job -> job.id)
                        .toList());
        due.forEach(this::forget);
    }

    private void forget(UUID id) {
        outputs.delete(id);
        QuarkusTransaction.requiringNew().run(() -> ExportJob.deleteById(id));
    }
}
