package id.fkp.feedback;

import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    /** See {@link Commitment}. Absent from texts older than the commitments, and gone with the words of spam. */
    public @Nullable String salt;

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
        this.salt = Commitment.newSalt();
    }

    /** Adds the text that the input has now. */
    static FeedbackText keep(Feedback feedback, Instant now) {
        int before = (int) count("feedbackId", feedback.id);
        return kept(new FeedbackText(feedback, before + 1, now));
    }

    static void forget(UUID feedbackId) {
        update("text = ?1, proposedText = null, salt = null where feedbackId = ?2", Feedback.FORGOTTEN, feedbackId);
    }

    static FeedbackText keepFirst(Feedback feedback, Instant now) {
        return kept(new FeedbackText(feedback, 1, now));
    }

    private static FeedbackText kept(FeedbackText text) {
        text.persist();
        return text;
    }

    /** {@link #commitments()} of the text that the input has now. */
    static Map<String, Object> currentCommitments(UUID feedbackId) {
        return FeedbackText.<FeedbackText>find("feedbackId = ?1 order by number desc", feedbackId)
                .firstResultOptional()
                .map(FeedbackText::commitments)
                .orElseGet(HashMap::new);
    }

    /** What the register tells of this text: which one it was, and commitments to its words. */
    Map<String, Object> commitments() {
        var told = new HashMap<String, Object>();
        if (salt != null) {
            told.put("textNumber", number);
            told.put("textCommitment", Commitment.to(text, salt));
            if (proposedText != null) {
                told.put("proposalCommitment", Commitment.to(proposedText, salt));
            }
        }
        return told;
    }
}
