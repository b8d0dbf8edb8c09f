package id.fkp.notify;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A giver who may be written to, and what a message about their input can say. Nothing here opens the receipt.
 *
 * @param language in which the input was given
 * @param answerText what the office wrote with its answer
 * @param question what the office asked last
 * @param exchangeReason why something said beside the input was concealed last
 * @param appealed whether the giver has said once that it should not have been hidden or concealed
 * @param zone of the unit
 */
record Addressee(
        UUID feedbackId,
        UUID unitId,
        String address,
        String language,
        String receiptNumber,
        String forumTitle,
        String forumSlug,
        String unitName,
        @Nullable Outcome outcome,
        @Nullable ReasonCode answerReason,
        @Nullable String answerText,
        @Nullable String question,
        @Nullable HideReason hiddenReason,
        @Nullable HideReason concealedReason,
        @Nullable HideReason exchangeReason,
        boolean appealed,
        String zone) {}
