package id.fkp.response;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.concealed.Marked;
import id.fkp.feedback.concealed.OriginalPurpose;
import id.fkp.feedback.concealed.Span;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parts of answers, concealed and shown again. An answer is named by an input beside which it stands, and reads the same
 * beside all of them. Who may do it is for the room that calls to say.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ConcealedResponses {

    private static final String BESIDE = "select cast(x.id as text) from feedback f "
            + "join feedback x on x.response_id = f.response_id where f.id = ?1";

    private final Feedbacks feedbacks;
    private final EntityManager database;
    private final Acts acts;

    ConcealedResponses(Feedbacks feedbacks, EntityManager database, Acts acts) {
        this.feedbacks = feedbacks;
        this.database = database;
        this.acts = acts;
    }

    /** What was answered, while parts of it are concealed. */
    public record Original(@Nullable String text, @Nullable String noChangeReason, Instant respondedAt) {}

    /**
     * Locks all inputs beside which the answer to this one stands, in the one order; asked before the input itself is locked
     * alone, or two who conceal one answer would wait for each other.
     */
    public List<FeedbackInfo> beside(UUID feedbackId) {
        List<?> ids =
                database.createNativeQuery(BESIDE).setParameter(1, feedbackId).getResultList();
        return ids.isEmpty()
                ? List.of()
                : feedbacks.forChange(
                        ids.stream().map(id -> UUID.fromString((String) id)).toList());
    }

    /**
     * Puts a marker in the place of some of its words and locks the texts it had.
     *
     * @param spans of the texts as they are now; those that leave them or overlap are refused
     */
    public void conceal(UUID feedbackId, List<Span> spans, HideReason reason, String marker, Instant now) {
        var answer = answerTo(feedbackId);
        var text = answer.text == null ? "" : answer.text;
        var marked = Marked.of(text, Span.Of.NO_CHANGE_REASON, answer.noChangeReason, spans, marker);
        ResponseText.keepOriginal(answer);
        answer.conceal(marked);
        ResponseText.keepConcealed(answer, spans.size(), reason, now);
        renewed(answer, feedbackId, "concealed", Map.of("reason", reason.name(), "parts", spans.size()), now);
    }

    /** Undoes all concealing. */
    public void reveal(UUID feedbackId, Instant now) {
        var answer = answerTo(feedbackId);
        answer.reveal(ResponseText.original(answer.id));
        ResponseText.keepRevealed(answer, now);
        renewed(answer, feedbackId, "revealed", Map.of(), now);
    }

    /** Reads what is under lock; each reading is told. */
    public Original read(UUID feedbackId, OriginalPurpose purpose, Instant now) {
        var answer = answerTo(feedbackId);
        var original = ResponseText.original(answer.id);
        tell(answer, "original-read", Reach.INTERNAL, Map.of("purpose", purpose.name()), now);
        return new Original(original.text, original.noChangeReason, original.writtenAt);
    }

    private Response answerTo(UUID feedbackId) {
        List<?> found = database.createNativeQuery(
                        "select cast(response_id as text) from feedback where id = ?1 and response_id is not null")
                .setParameter(1, feedbackId)
                .getResultList();
        if (found.isEmpty()) {
            throw ILLEGAL_TRANSITION.because("Masukan ini belum ditanggapi.", "This input has no answer yet.");
        }
        return Response.findById(UUID.fromString((String) found.get(0)), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Everything beside which it stands has changed. What everybody could read is told to everybody. */
    private void renewed(Response answer, UUID feedbackId, String participle, Map<String, Object> detail, Instant now) {
        var beside = beside(feedbackId);
        beside.forEach(input -> feedbacks.renew(input.id()));
        var seen = beside.stream()
                .filter(input -> input.state() != FeedbackState.HELD)
                .map(input -> input.id().toString())
                .sorted()
                .toList();
        var whole = new HashMap<String, Object>(detail);
        whole.putAll(answer.told());
        whole.put("feedbackIds", seen);
        tell(answer, participle, seen.isEmpty() ? Reach.INTERNAL : Reach.PUBLIC, whole, now);
    }

    private void tell(Response answer, String participle, Reach reach, Map<String, Object> detail, Instant now) {
        var whole = new HashMap<String, Object>(detail);
        whole.put("forumId", answer.forumId.toString());
        acts.fire(new Act(answer.unitId, "response." + participle, "response", answer.id, reach, whole, now));
    }
}
