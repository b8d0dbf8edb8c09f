package id.fkp.inbox.pick;

import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All inputs that a filter finds, as an act on many of them names them. */
@Schema(description = "All inputs that a filter finds, as an act on many of them names them")
public record FeedbackPicks(
        @Schema(description = "How many the filter finds; items has the newest of them", examples = "1500")
        int found,

        @Schema(description = "So many at most as one act changes: 5,000")
        List<Pick> items) {

    /** One input, as far as one needs it to act on many. */
    @Schema(name = "FeedbackPick", description = "One input, as far as one needs it to act on many")
    public record Pick(
            UUID feedbackId,
            FeedbackState state,
            ForumReference forum,
            @Schema(nullable = true) @Nullable UUID standardId,

            @Schema(nullable = true, examples = "SP-02") @Nullable
            String standardCode,

            List<ComponentCode> components,
            @Schema(description = "BCP 47", examples = "id") String language,
            @Schema(examples = "7K3M-Q2XK") String receiptNumber,

            @Schema(
                    nullable = true,
                    description = "The beginning of its text; absent when the text of spam is gone",
                    examples = "Kursi di ruang tunggu kurang.")
            @Nullable
            String excerpt,

            @Schema(description = "Whether it has an answer, which another one would replace")
            boolean answered,

            @Schema(
                    nullable = true,
                    description = "When the newest report on it that nobody has settled was made; absent without any")
            @Nullable
            Instant reportedAt,

            @Schema(description = "For ModerationPlan and ResponseDecision", examples = "0")
            int version,

            @Schema(description = "For AssignmentPlan", examples = "0")
            int assignmentVersion) {}
}
