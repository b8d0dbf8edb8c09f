package id.fkp.feedback;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One text that an input had or has. Rows are only added, and of spam emptied after its time. */
@Entity
@IdClass(FeedbackText.Key.class)
class FeedbackText extends PanacheEntityBase {

    @Id
    public UUID feedbackId;

    @Id
    public int number;

    public UUID unitId;
    public String text;
    public @Nullable String proposedText;
    public Instant writtenAt;

    /** The texts of one input count from 1. */
    record Key(UUID feedbackId, int number) implements Serializable {}

    protected FeedbackText() {}

    private FeedbackText(Feedback feedback, int number, Instant now) {
        this.feedbackId = feedback.id;
        this.number = number;
        this.unitId = feedback.unitId;
        this.text = feedback.text;
        this.proposedText = feedback.proposedText;
        this.writtenAt = now;
    }

    /** Adds the text that the input has now. */
    static void keep(Feedback feedback, Instant now) {
        int before = (int) count("feedbackId", feedback.id);
        new FeedbackText(feedback, before + 1, now).persist();
    }

    static void forget(UUID feedbackId) {
        update("text = ?1, proposedText = null where feedbackId = ?2", Feedback.FORGOTTEN, feedbackId);
    }

    static void keepFirst(Feedback feedback, Instant now) {
        new FeedbackText(feedback, 1, now).persist();
    }
}
