package id.fkp.inbox.assignment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An input that a batch assigned: whose it was before, and which version the batch made of its assignment. */
@Entity
@IdClass(AssignedFeedback.Key.class)
class AssignedFeedback extends PanacheEntityBase {

    @Id
    public UUID batchId;

    @Id
    public UUID feedbackId;

    public UUID unitId;
    public @Nullable String issuerBefore;
    public @Nullable String subjectBefore;
    public @Nullable String nameBefore;
    public @Nullable LocalDate dueBefore;
    public int versionAfter;

    /** A batch has an input once. */
    record Key(UUID batchId, UUID feedbackId) implements Serializable {}

    protected AssignedFeedback() {}

    /** Of an assignment that is about to be changed, once. */
    AssignedFeedback(UUID batchId, Assignment before) {
        this.batchId = batchId;
        this.feedbackId = before.feedbackId;
        this.unitId = before.unitId;
        this.issuerBefore = before.issuer;
        this.subjectBefore = before.subject;
        this.nameBefore = before.name;
        this.dueBefore = before.dueOn;
        this.versionAfter = before.version + 1;
    }

    static List<AssignedFeedback> of(UUID batchId) {
        return list("batchId = ?1 order by feedbackId", batchId);
    }

    boolean movedOn(@Nullable Assignment now) {
        return now == null || now.version != versionAfter;
    }

    @Nullable
    Assignee before() {
        return issuerBefore == null || subjectBefore == null || nameBefore == null
                ? null
                : new Assignee(issuerBefore, subjectBefore, nameBefore);
    }
}
