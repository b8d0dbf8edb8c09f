package id.fkp.feedback;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.feedback.FeedbackAppeal.Against;
import id.fkp.feedback.concealed.Marked;
import id.fkp.feedback.concealed.OriginalPurpose;
import id.fkp.feedback.concealed.Span;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office does with inputs to let the public see them or not, whole or in parts. Each act is told, within the caller's
 * transaction; who may do it is for the room that calls to say.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ModeratedFeedbacks {

    private final Acts acts;

    ModeratedFeedbacks(Acts acts) {
        this.acts = acts;
    }

    public void hide(UUID id, HideReason reason, Instant now) {
        hide(id, reason, now, now);
    }

    private void hide(UUID id, HideReason reason, Instant hiddenAt, Instant now) {
        var feedback = locked(id);
        boolean wasPublic = feedback.isPublic();
        feedback.hide(reason, hiddenAt);
        var detail = FeedbackText.currentCommitments(id);
        detail.put("reason", reason.name());
        tell(feedback, "hidden", detail, wasPublic, now);
    }

    /**
     * Puts a marker in the place of some of its words and locks the texts it had.
     *
     * @param spans of the texts as they are now; those that leave them or overlap are refused
     */
    public void conceal(UUID id, List<Span> spans, HideReason reason, Instant now) {
        var feedback = locked(id);
        var marker = reason.marker().in(feedback.language);
        feedback.conceal(Marked.of(feedback.text, feedback.proposedText, spans, marker));
        var detail =
                FeedbackText.keepConcealed(feedback, spans.size(), reason, now).commitments();
        detail.put("reason", reason.name());
        detail.put("parts", spans.size());
        tell(feedback, "concealed", detail, now);
    }

    /** Undoes all concealing since its giver last wrote it. */
    public void reveal(UUID id, Instant now) {
        var feedback = locked(id);
        var original = FeedbackText.original(id);
        feedback.reveal(original);
        original.unlock();
        tell(feedback, "revealed", FeedbackText.keep(feedback, now).commitments(), now);
    }

    /** Whether texts of an input are under lock, and with them whatever else shows its words. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isLocked(UUID id) {
        return FeedbackText.isLocked(id);
    }

    /** Notes that somebody of the office is about to read what is under lock. */
    public void noteOriginalRead(UUID id, OriginalPurpose purpose, Instant now) {
        var feedback = locked(id);
        if (!FeedbackText.isLocked(id)) {
            throw ILLEGAL_TRANSITION.because(
                    "Tidak ada teks masukan ini yang terkunci.", "No text of this input is under lock.");
        }
        tell(feedback, "original-read", Map.of("purpose", purpose.name()), false, now);
    }

    public void restore(UUID id, Instant now) {
        var feedback = locked(id);
        feedback.restore();
        tell(feedback, "restored", FeedbackText.currentCommitments(id), now);
    }

    /** Makes public what was held. */
    public void publish(UUID id, Instant now) {
        var feedback = locked(id);
        feedback.publish(now);
        tell(feedback, "published", FeedbackText.currentCommitments(id), now);
    }

    /**
     * Undoes the one act of {@link Moderation} that was done since: the input stands as it did before.
     *
     * @param reason why it was hidden before; null where it was not
     * @param hiddenAt since when
     */
    public void putBack(UUID id, @Nullable HideReason reason, @Nullable Instant hiddenAt, Instant now) {
        if (reason != null && hiddenAt != null) {
            hide(id, reason, hiddenAt, now);
        } else if (locked(id).state == FeedbackState.HIDDEN) {
            restore(id, now);
        } else {
            takeBack(id, now);
        }
    }

    private void takeBack(UUID id, Instant now) {
        var feedback = locked(id);
        feedback.takeBack();
        tell(feedback, "held-again", FeedbackText.currentCommitments(id), true, now);
    }

    /**
     * Puts an input back as it was, or not, and says why; once. What was put back meanwhile stays so. Who keeps what was said
     * beside it puts that back, told by this act.
     */
    public void decideAppeal(UUID id, boolean upheld, String text, String byName, Instant now) {
        var feedback = locked(id);
        var appeal = FeedbackAppeal.waiting(id);
        feedback.decideAppeal();
        var commitment = appeal.decide(upheld, text, byName, now);
        if (upheld && appeal.against == Against.HIDING && feedback.state == FeedbackState.HIDDEN) {
            restore(id, now);
        } else if (upheld && appeal.against == Against.CONCEALMENT && FeedbackText.isConcealed(id)) {
            reveal(id, now);
        }
        tell(feedback, upheld ? "appeal-upheld" : "appeal-dismissed", commitment, feedback.publishedAt != null, now);
    }

    private static Feedback locked(UUID id) {
        return Feedback.forChange(id).orElseThrow(() -> notFound());
    }

    private void tell(Feedback feedback, String participle, Map<String, Object> detail, Instant now) {
        tell(feedback, participle, detail, feedback.isPublic(), now);
    }

    private void tell(Feedback feedback, String participle, Map<String, Object> detail, boolean isPublic, Instant now) {
        acts.fire(feedback.act(participle, detail, isPublic, now));
    }
}
