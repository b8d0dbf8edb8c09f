package id.fkp.deadline.timeline;

import id.fkp.calendar.Term;
import id.fkp.deadline.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a forum, as everybody sees it. Dates are those of the unit's zone.
 *
 * @param on the day it was done; of a window, the day it closed
 * @param dueOn the last day in time, or on which the window is open; absent while what comes before is not done
 * @param unknownYears years whose holidays are not entered, so that dueOn cannot be counted
 * @param lateReason why it is or was late, in the unit's words
 */
@Schema(description = "One lawful step of a forum: when it was done, or by when it is due")
public record TimelineStep(
        StepCode code,
        StepState state,

        @Schema(nullable = true, description = "The day it was done; of a window, the day it closed") @Nullable
        LocalDate on,

        @Schema(nullable = true, description = "The last day in time, or on which the window is open") @Nullable
        LocalDate dueOn,

        @Schema(nullable = true, description = "The term it has by law") @Nullable
        RuleId rule,

        @Schema(nullable = true) @Nullable Term term,

        @Schema(description = "Where the step stands", examples = "PP 96/2012 pasal 27 ayat (1)")
        String law,

        @Schema(nullable = true, description = "Years whose holidays are not entered, so that dueOn cannot be counted")
        @Nullable
        List<Integer> unknownYears,

        @Schema(
                nullable = true,
                description = "Why it is or was late, in the unit's words",
                examples = "Rapat bahasan kedua baru dapat diadakan setelah cuti bersama.")
        @Nullable
        String lateReason) {}
