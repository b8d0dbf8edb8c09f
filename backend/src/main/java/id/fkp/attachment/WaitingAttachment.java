package id.fkp.attachment;

import id.fkp.file.FileKind;
import java.time.Instant;
import java.util.UUID;

/** A file that waits for its input. */
public record WaitingAttachment(UUID id, FileKind kind, long size, boolean scanned, Instant storedAt) {

    static WaitingAttachment of(Attachment kept) {
        return new WaitingAttachment(kept.id, kept.kind, kept.size, kept.scannedAt != null, kept.storedAt);
    }
}
