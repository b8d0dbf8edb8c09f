package id.fkp.inbox.assignment;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assignment would change. */
@Schema(description = "What an assignment would change; nothing is changed by asking")
public record AssignmentPreview(
        @Schema(description = "How many it would change", examples = "12")
        int changes,

        @Schema(description = "What it would leave as it is, and why")
        List<LeftOut> leftOut) {

    /** An input that stays as it is. */
    @Schema(name = "UnassignedFeedback", description = "An input that an assignment leaves as it is")
    public record LeftOut(UUID feedbackId, AssignmentObstacle obstacle) {}
}
