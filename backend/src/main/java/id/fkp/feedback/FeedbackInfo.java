package id.fkp.feedback;

import java.time.Instant;
import java.util.UUID;

/** What other rooms need of an input they are about to change. */
public record FeedbackInfo(
        UUID id, UUID unitId, UUID forumId, FeedbackState state, String receiptNumber, Instant submittedAt) {

    static FeedbackInfo of(Feedback feedback) {
        return new FeedbackInfo(
                feedback.id,
                feedback.unitId,
                feedback.forumId,
                feedback.state,
                feedback.receiptNumber,
                feedback.submittedAt);
    }
}
