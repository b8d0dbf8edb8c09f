package id.fkp.inbox.workload;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who of a unit has how much to answer, at one moment. */
@Schema(description = "Who of a unit has how much to answer, at one moment")
public record Workload(
        @Schema(description = "Inputs that wait for an answer, or for one to an objection", examples = "21")
        int waiting,

        @Schema(description = "Those of them that are assigned to nobody", examples = "9")
        int nobodys,

        @Schema(nullable = true, description = "The one that waits longest without any answer; absent if none does")
        @Nullable
        Oldest oldest,

        @Schema(description = "Everybody who may answer, by name")
        List<Member> members) {

    /** The input that has waited longest. */
    @Schema(name = "OldestFeedback", description = "The input that waits longest without any answer")
    public record Oldest(
            UUID feedbackId,

            @Schema(examples = "7K3M-Q2XK") String receiptNumber,

            Instant submittedAt,

            @Schema(description = "Whole days since then", examples = "12")
            int days) {}

    /** What one member has to answer and has answered. */
    @Schema(name = "MemberWorkload", description = "What one member has to answer and has answered")
    public record Member(
            @Schema(description = "By which the inbox lists what is assigned to them")
            UUID id,

            @Schema(examples = "Siti Moderator") String name,

            @Schema(description = "Assigned to them and waiting", examples = "6")
            int open,

            @Schema(description = "Those of them that were to be answered before today", examples = "1")
            int overdue,

            @Schema(
                    description = "Inputs they answered in the last seven days, assigned to them or not",
                    examples = "14")
            int answered,

            @Schema(
                    nullable = true,
                    description = "Days from an input to its first answer, the middle one of those they gave in the "
                            + "last 90 days; absent without any",
                    examples = "3.5")
            @Nullable
            Double medianDays) {}
}
