package id.fkp.feedback;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.feedback.concealed.OwnWords;
import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the giver of an input thinks it, or what they wrote beside it, should not have been hidden or concealed, said once, and
 * what is decided.
 */
@Entity
class FeedbackAppeal extends PanacheEntityBase {

    @Id
    public UUID feedbackId;

    public UUID unitId;
    public UUID forumId;

    @Enumerated(EnumType.STRING)
    public Against against;

    public String text;
    public Instant madeAt;

    /** See {@link Commitment}. */
    public String salt;

    public @Nullable Boolean upheld;
    public @Nullable String answer;
    public @Nullable Instant answeredAt;
    public @Nullable String answerSalt;

    /** Who decided; the giver is told the office only. */
    public @Nullable String byName;

    /** What was done to the input, or to the giver's own words beside it; the gravest where it was more than one. */
    enum Against {
        HIDING,
        CONCEALMENT,
        EXCHANGE;

        /** As it stands now; empty where nothing of the giver's is hidden or concealed. */
        static Optional<Against> of(Feedback feedback) {
            if (feedback.state == FeedbackState.HIDDEN) {
                return Optional.of(HIDING);
            }
            if (FeedbackText.isConcealed(feedback.id)) {
                return Optional.of(CONCEALMENT);
            }
            return isConcealedBeside(feedback.id) ? Optional.of(EXCHANGE) : Optional.empty();
        }
    }

    private static boolean isConcealedBeside(UUID feedbackId) {
        return (boolean) getEntityManager()
                .createNativeQuery("select exists (select from " + OwnWords.CONCEALED + " and t.feedback_id = ?1)")
                .setParameter(1, feedbackId)
                .getSingleResult();
    }

    protected FeedbackAppeal() {}

    FeedbackAppeal(Feedback about, Against against, String text, Instant now) {
        if (findById(about.id) != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Banding atas masukan ini sudah disampaikan.", "An appeal has been made already.");
        }
        this.feedbackId = about.id;
        this.unitId = about.unitId;
        this.forumId = about.forumId;
        this.against = against;
        this.text = text;
        this.salt = Commitment.newSalt();
        this.madeAt = now;
    }

    /** How many of a forum wait for a decision; who has withdrawn an input waits for none. */
    static int open(UUID forumId) {
        return (int) count(
                "from FeedbackAppeal a, Feedback f where f.id = a.feedbackId and a.forumId = ?1 "
                        + "and a.answeredAt is null and f.state <> id.fkp.feedback.FeedbackState.WITHDRAWN",
                forumId);
    }

    /** What the register tells of the giver's words. */
    Map<String, Object> commitment() {
        return Map.of("textCommitment", Commitment.to(text, salt));
    }

    static FeedbackAppeal waiting(UUID feedbackId) {
        return FeedbackAppeal.<FeedbackAppeal>findByIdOptional(feedbackId, LockModeType.PESSIMISTIC_WRITE)
                .filter(made -> made.answeredAt == null)
                .orElseThrow(() -> ILLEGAL_TRANSITION.because(
                        "Tidak ada banding yang menunggu putusan.", "No appeal waits for a decision."));
    }

    /** Returns what the register tells of the decision. */
    Map<String, Object> decide(boolean upheld, String text, String byName, Instant now) {
        this.upheld = upheld;
        this.answer = text;
        this.byName = byName;
        this.answeredAt = now;
        this.answerSalt = Commitment.newSalt();
        return Map.of("textCommitment", Commitment.to(text, answerSalt));
    }

    static void forget(UUID feedbackId) {
        deleteById(feedbackId);
    }
}
