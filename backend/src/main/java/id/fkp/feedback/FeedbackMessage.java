package id.fkp.feedback;

import static id.fkp.feedback.FeedbackProblems.QUESTION_CLOSED;
import static id.fkp.feedback.FeedbackProblems.QUESTION_OPEN;

import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A question of the office about an input, or its giver's answer. There are these two levels and no third. */
@Entity
@Table(name = "message")
class FeedbackMessage extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID feedbackId;
    public UUID unitId;
    public boolean official;
    public String text;
    public Instant writtenAt;

    /** Who of the office asked; the public is told the office only. */
    public @Nullable String byName;

    public @Nullable UUID answersId;

    /** See {@link Commitment}; absent from messages older than the commitments. */
    public @Nullable String salt;

    protected FeedbackMessage() {}

    private FeedbackMessage(
            Feedback about, String text, @Nullable String byName, @Nullable UUID answersId, Instant now) {
        this.feedbackId = about.id;
        this.unitId = about.unitId;
        this.official = answersId == null;
        this.text = text;
        this.byName = byName;
        this.answersId = answersId;
        this.writtenAt = now;
        this.salt = Commitment.newSalt();
    }

    /** What the register tells of its words. */
    Map<String, Object> commitment() {
        return salt == null
                ? Map.of()
                : Map.of("messageId", id.toString(), "textCommitment", Commitment.to(text, salt));
    }

    /** One question at a time, so that an answer needs no guess what it answers. */
    static FeedbackMessage question(Feedback about, String text, String byName, Instant now) {
        boolean waiting = count(
                        "from FeedbackMessage q where q.feedbackId = ?1 and q.official and not exists "
                                + "(select 1 from FeedbackMessage a where a.answersId = q.id)",
                        about.id)
                > 0;
        if (waiting) {
            throw QUESTION_OPEN.because("Tunggu jawaban pemberi masukan.", "Wait for the giver's answer.");
        }
        return new FeedbackMessage(about, text, byName, null, now);
    }

    static FeedbackMessage answer(Feedback about, UUID questionId, String text, Instant now) {
        boolean asked = count("id = ?1 and feedbackId = ?2 and official", questionId, about.id) > 0;
        if (!asked || count("answersId", questionId) > 0) {
            throw QUESTION_CLOSED.because(
                    "Muat ulang untuk melihat pertanyaan dan jawabannya.",
                    "Read again to see the question and its answer.");
        }
        return new FeedbackMessage(about, text, null, questionId, now);
    }

    /** Takes away what the giver replied; what the office asked stays. */
    static void forgetReplies(UUID feedbackId) {
        update("text = ?1, salt = null where feedbackId = ?2 and not official", Feedback.FORGOTTEN, feedbackId);
    }
}
