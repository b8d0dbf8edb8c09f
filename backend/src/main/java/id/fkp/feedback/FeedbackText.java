package id.fkp.feedback;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text that an input had or has. Rows are only added, and of spam emptied after its time. Where parts were concealed,
 * the texts before are under lock: nobody sees them but who asks for the original.
 */
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

    public @Nullable Instant lockedAt;

    /** How many parts of the text before it conceals; null where its giver wrote it. */
    public @Nullable Integer concealedParts;

    @Enumerated(EnumType.STRING)
    public @Nullable HideReason concealedReason;

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

    /** Adds the text that the input has now, of which the office has concealed some, and locks those before. */
    static FeedbackText keepConcealed(Feedback feedback, int parts, HideReason reason, Instant now) {
        update("lockedAt = ?1 where feedbackId = ?2 and lockedAt is null", now, feedback.id);
        var text = keep(feedback, now);
        text.concealedParts = parts;
        text.concealedReason = reason;
        return text;
    }

    /** The last text of its giver, where parts of it are concealed now. */
    static FeedbackText original(UUID feedbackId) {
        var texts = FeedbackText.<FeedbackText>list("feedbackId = ?1 order by number desc", feedbackId);
        if (texts.isEmpty() || texts.get(0).concealedParts == null) {
            throw ILLEGAL_TRANSITION.because(
                    "Tidak ada bagian masukan ini yang disamarkan.", "No part of this input is concealed.");
        }
        return texts.stream()
                .filter(text -> text.concealedParts == null)
                .findFirst()
                .orElseThrow();
    }

    /** This one and all that were locked with it or since; what an older concealment locked stays so. */
    void unlock() {
        update("lockedAt = null where feedbackId = ?1 and lockedAt >= ?2", feedbackId, lockedAt);
    }

    /** Whether parts of the text that the input has now are concealed. */
    static boolean isConcealed(UUID feedbackId) {
        return FeedbackText.<FeedbackText>find("feedbackId = ?1 order by number desc", feedbackId)
                .firstResultOptional()
                .filter(text -> text.concealedParts != null)
                .isPresent();
    }

    static boolean isLocked(UUID feedbackId) {
        return count("feedbackId = ?1 and lockedAt is not null", feedbackId) > 0;
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
