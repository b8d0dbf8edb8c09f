package id.fkp.inbox.assignment;

import static id.fkp.inbox.batch.BatchProblems.UNDO_TOO_LATE;

import id.fkp.inbox.assignment.AssignmentPreview.LeftOut;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One assignment of inputs, kept so that whoever did it can undo it. */
@Entity
class AssignmentBatch extends PanacheEntityBase {

    /** As long as an act of moderation can be undone. */
    private static final Duration UNDOABLE = Duration.ofMinutes(15);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public @Nullable String toIssuer;
    public @Nullable String toSubject;
    public @Nullable String toName;
    public @Nullable LocalDate dueOn;
    public String byIssuer;
    public String bySubject;
    public Instant doneAt;
    public @Nullable Instant undoneAt;

    protected AssignmentBatch() {}

    AssignmentBatch(AssignmentPlan plan, @Nullable Assignee to, String byIssuer, String bySubject, Instant now) {
        this.unitId = plan.unitId();
        this.toIssuer = to == null ? null : to.issuer();
        this.toSubject = to == null ? null : to.subject();
        this.toName = to == null ? null : to.name();
        this.dueOn = plan.dueOn();
        this.byIssuer = byIssuer;
        this.bySubject = bySubject;
        this.doneAt = now;
    }

    static Optional<AssignmentBatch> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isBy(String issuer, String subject) {
        return byIssuer.equals(issuer) && bySubject.equals(subject);
    }

    void undo(Instant now) {
        if (now.isAfter(doneAt.plus(UNDOABLE))) {
            throw UNDO_TOO_LATE.because("Tugaskan lagi kepada yang dimaksud.", "Assign it again to whom you mean.");
        }
        undoneAt = now;
    }

    AssignmentBatchRepresentation shown(List<UUID> changed, List<LeftOut> leftOut) {
        return new AssignmentBatchRepresentation(
                id, unitId, toName, dueOn, changed, leftOut, doneAt, doneAt.plus(UNDOABLE), undoneAt);
    }
}
