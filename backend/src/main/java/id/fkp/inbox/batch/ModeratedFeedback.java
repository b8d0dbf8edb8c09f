package id.fkp.inbox.batch;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.HideReason;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An input that a batch changed: how it was hidden before, if it was, and which version the batch made of it. */
@Entity
@IdClass(ModeratedFeedback.Key.class)
class ModeratedFeedback extends PanacheEntityBase {

    @Id
    public UUID batchId;

    @Id
    public UUID feedbackId;

    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public @Nullable HideReason reasonBefore;

    public @Nullable Instant hiddenBefore;
    public int versionAfter;

    /** A batch has an input once. */
    record Key(UUID batchId, UUID feedbackId) implements Serializable {}

    protected ModeratedFeedback() {}

    ModeratedFeedback(UUID batchId, FeedbackInfo before, FeedbackInfo after) {
        this.batchId = batchId;
        this.feedbackId = before.id();
        this.unitId = before.unitId();
        this.reasonBefore = before.hiddenReason();
        this.hiddenBefore = before.hiddenAt();
        this.versionAfter = after.version();
    }

    static List<ModeratedFeedback> of(UUID batchId) {
        return list("batchId = ?1 order by feedbackId", batchId);
    }

    boolean movedOn(@Nullable FeedbackInfo now) {
        return now == null || now.version() != versionAfter;
    }
}
