package id.fkp.inbox.batch;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.Moderation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with many inputs of a unit at once.
 *
 * @param reason with HIDE, and only then
 */
@Schema(description = "What is to be done with many inputs of a unit at once", example = """
                {"unitId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a10", "act": "HIDE", "reason": "SPAM",
                 "inputs": [{"feedbackId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11", "version": 0}]}""")
public record BatchPlan(
        @NotNull UUID unitId,
        @NotNull Moderation act,

        @Schema(nullable = true, description = "With HIDE, and only then; to count it is not needed") @Nullable
        HideReason reason,

        @NotNull @Size(min = 1, max = Feedbacks.AT_ONCE) @UniqueElements
        List<@NotNull @Valid Seen> inputs) {

    /** An input as whoever plans has read it. */
    @Schema(name = "SeenFeedback", description = "An input, and the version of it that was read")
    public record Seen(
            @NotNull UUID feedbackId,

            @Schema(description = "As its representation says", examples = "0", minimum = "0", maximum = "2147483647")
            @NotNull
            @Min(0)
            Integer version) {}
}
