package id.fkp.feedback;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That the giver of an input is not content with the answer, said once, and what the head of the unit says to it. */
@Entity
class FeedbackObjection extends PanacheEntityBase {

    @Id
    public UUID feedbackId;

    public UUID unitId;
    public UUID forumId;
    public String text;
    public Instant madeAt;

    /** Whether somebody of the office reads it before the public does. */
    public boolean held;

    /** See {@link Commitment}. */
    public String salt;

    public @Nullable String answer;
    public @Nullable Instant answeredAt;
    public @Nullable String answerSalt;

    /** Who answered; the public is told the office only. */
    public @Nullable String byName;

    protected FeedbackObjection() {}

    FeedbackObjection(Feedback about, String text, boolean held, Instant now) {
        if (findById(about.id) != null) {
            throw ILLEGAL_TRANSITION.because(
                    "Keberatan atas masukan ini sudah disampaikan.", "An objection has been made already.");
        }
        this.feedbackId = about.id;
        this.unitId = about.unitId;
        this.forumId = about.forumId;
        this.text = text;
        this.held = held;
        this.salt = Commitment.newSalt();
        this.madeAt = now;
    }

    /** How many of a forum wait for the head, also of what was hidden since: hiding answers nobody. */
    static int open(UUID forumId) {
        return (int) count(
                "from FeedbackObjection o, Feedback f where f.id = o.feedbackId and o.forumId = ?1 "
                        + "and o.answeredAt is null and f.state <> id.fkp.feedback.FeedbackState.WITHDRAWN",
                forumId);
    }

    /** What the register tells of the giver's words. */
    Map<String, Object> commitment() {
        return Map.of("textCommitment", Commitment.to(text, salt));
    }

    /** Lets the public read it, if it waits for that; returns what the register tells of it then. */
    static Optional<Map<String, Object>> show(UUID feedbackId) {
        return FeedbackObjection.<FeedbackObjection>findByIdOptional(feedbackId, LockModeType.PESSIMISTIC_WRITE)
                .filter(made -> made.held)
                .map(made -> {
                    made.held = false;
                    return made.commitment();
                });
    }

    /** Returns what the register tells of the answer. */
    static Map<String, Object> answer(UUID feedbackId, String text, String byName, Instant now) {
        var objection = FeedbackObjection.<FeedbackObjection>findByIdOptional(
                        feedbackId, LockModeType.PESSIMISTIC_WRITE)
                .filter(made -> made.answeredAt == null)
                .orElseThrow(() -> ILLEGAL_TRANSITION.because(
                        "Tidak ada keberatan yang menunggu jawaban.", "No objection waits for an answer."));
        objection.answer = text;
        objection.byName = byName;
        objection.answeredAt = now;
        objection.answerSalt = Commitment.newSalt();
        return Map.of("textCommitment", Commitment.to(text, objection.answerSalt));
    }

    static void forget(UUID feedbackId) {
        deleteById(feedbackId);
    }
}
