package id.fkp.entry.row;

import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackSubmission;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row that can become an input.
 *
 * @param versionId the text it is about; null for the forum in general
 * @param receivedOn the day on which the office had it
 * @param late whether that was after the closing, of something written before it
 * @param reference what the office calls it; once in a forum
 */
public record EnteredInput(
        FeedbackSubmission said,
        FeedbackChannel channel,
        @Nullable UUID versionId,
        LocalDate receivedOn,
        boolean late,
        @Nullable String reference) {}
