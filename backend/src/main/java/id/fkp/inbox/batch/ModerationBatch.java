package id.fkp.inbox.batch;

import static id.fkp.inbox.batch.BatchProblems.UNDO_TOO_LATE;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.Moderation;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One act on many inputs, kept so that whoever did it can undo it. */
@Entity
class ModerationBatch extends PanacheEntityBase {

    /** Long enough to see one's mistake, too short for others to build on it. */
    static final Duration UNDOABLE = Duration.ofMinutes(15);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public Moderation act;

    @Enumerated(EnumType.STRING)
    public @Nullable HideReason reason;

    public String byIssuer;
    public String bySubject;
    public Instant doneAt;
    public @Nullable Instant undoneAt;

    protected ModerationBatch() {}

    ModerationBatch(BatchPlan plan, String byIssuer, String bySubject, Instant now) {
        this.unitId = plan.unitId();
        this.act = plan.act();
        this.reason = plan.reason();
        this.byIssuer = byIssuer;
        this.bySubject = bySubject;
        this.doneAt = now;
    }

    static Optional<ModerationBatch> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isBy(String issuer, String subject) {
        return byIssuer.equals(issuer) && bySubject.equals(subject);
    }

    void undo(Instant now) {
        if (now.isAfter(doneAt.plus(UNDOABLE))) {
            throw UNDO_TOO_LATE.because(
                    "Ubah masukan satu per satu, atau pilih lagi dan lakukan kebalikannya.",
                    "Change the inputs one by one, or pick them again and do the opposite.");
        }
        undoneAt = now;
    }

    BatchRepresentation shown(List<UUID> changed, List<BatchPreview.LeftOut> leftOut) {
        return new BatchRepresentation(
                id, unitId, act, reason, changed, leftOut, doneAt, doneAt.plus(UNDOABLE), undoneAt);
    }
}
