package id.fkp.inbox.assignment;

import id.fkp.feedback.Feedbacks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * Who is to answer which inputs of a unit.
 *
 * @param assigneeId null for nobody: what was assigned is taken back
 */
@Schema(description = "Who is to answer which inputs of a unit", example = """
                {"unitId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a10",
                 "assigneeId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a13", "dueOn": "2031-12-01",
                 "inputs": [{"feedbackId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11", "version": 0}]}""")
public record AssignmentPlan(
        @NotNull UUID unitId,

        @Schema(nullable = true, description = "A colleague's id; absent to take back what was assigned") @Nullable
        UUID assigneeId,

        @Schema(nullable = true, description = "By when, not before today; only with assigneeId") @Nullable
        LocalDate dueOn,

        @NotNull @Size(min = 1, max = Feedbacks.AT_ONCE) @UniqueElements
        List<@NotNull @Valid Seen> inputs) {

    /** An input as whoever plans has read it. */
    @Schema(name = "SeenAssignment", description = "An input, and the version of its assignment that was read")
    public record Seen(
            @NotNull UUID feedbackId,

            @Schema(
                    description = "assignmentVersion of its handling",
                    examples = "0",
                    minimum = "0",
                    maximum = "2147483647")
            @NotNull
            @Min(0)
            Integer version) {}
}
