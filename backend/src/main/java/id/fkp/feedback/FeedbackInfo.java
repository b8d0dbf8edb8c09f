package id.fkp.feedback;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What other rooms need of an input they are about to change.
 *
 * @param publishBy by when it was promised to be shown; null where nothing was promised
 * @param open what an office can do with it as it stands
 * @param hiddenReason why it is hidden; null while it is not
 */
public record FeedbackInfo(
        UUID id,
        UUID unitId,
        UUID forumId,
        FeedbackState state,
        String receiptNumber,
        Instant submittedAt,
        @Nullable Instant publishBy,
        int version,
        Set<Moderation> open,
        @Nullable HideReason hiddenReason,
        @Nullable Instant hiddenAt) {

    static FeedbackInfo of(Feedback feedback) {
        return new FeedbackInfo(
                feedback.id,
                feedback.unitId,
                feedback.forumId,
                feedback.state,
                feedback.receiptNumber,
                feedback.submittedAt,
                feedback.publishBy,
                feedback.version,
                Arrays.stream(Moderation.values()).filter(feedback::isOpenTo).collect(Collectors.toSet()),
                feedback.hiddenReason,
                feedback.hiddenAt);
    }
}
