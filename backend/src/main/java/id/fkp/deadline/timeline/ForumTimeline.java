package id.fkp.deadline.timeline;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The lawful way of a forum, from its announcement to what became of what was said. */
@Schema(description = "The lawful way of a forum, step by step")
public record ForumTimeline(
        @Schema(
                description =
                        "The forum in which the drafts are discussed, also when its window for comments was asked")
        UUID forumId,

        @Schema(examples = "Asia/Jakarta") String zone,
        List<TimelineStep> steps) {}
