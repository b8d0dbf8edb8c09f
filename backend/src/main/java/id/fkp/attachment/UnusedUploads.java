package id.fkp.attachment;

import id.fkp.file.StoredFiles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Deletes files for which no input has come within a day. */
@ApplicationScoped
class UnusedUploads {

    /** The rest goes an hour later. */
    private static final int MOST = 2_000;

    private final StoredFiles files;
    private final Clock clock;

    UnusedUploads(StoredFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        forget(clock.instant());
    }

    /** Each in a transaction of its own, so that an input that takes one of them now holds up no other. */
    void forget(Instant now) {
        List<UUID> unused = QuarkusTransaction.requiringNew()
                .call(() -> Attachment.waitingSince(now.minus(Attachments.WAIT), MOST).stream()
                        .map(file -> file.id)
                        .toList());
        unused.forEach(id -> QuarkusTransaction.requiringNew().run(() -> forget(id)));
    }

    private void forget(UUID id) {
        Attachment.forChange(id).filter(file -> file.feedbackId == null).ifPresent(file -> {
            file.delete();
            files.forget(file.fileId);
        });
    }
}
