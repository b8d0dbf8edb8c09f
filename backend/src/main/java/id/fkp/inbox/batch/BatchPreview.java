package id.fkp.inbox.batch;

import id.fkp.feedback.Moderation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an act on many inputs would do. */
@Schema(name = "ModerationPreview", description = "What an act on many inputs would do; nothing is changed by asking")
public record BatchPreview(
        Moderation act,

        @Schema(description = "How many it would change", examples = "12")
        int changes,

        @Schema(description = "What it would leave out, and why")
        List<LeftOut> leftOut) {

    /** An input that the act leaves as it is. */
    @Schema(name = "LeftOutFeedback", description = "An input that the act leaves as it is")
    public record LeftOut(UUID feedbackId, Obstacle obstacle) {}
}
