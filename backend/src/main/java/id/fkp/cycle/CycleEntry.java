package id.fkp.cycle;

import id.fkp.cycle.rule.CycleKind;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the year.
 *
 * @param on when it was done, else by when it is to be done or is planned, else since when it can be
 */
@Schema(description = "One thing of the year of a unit: what, when, how it stands, and what comes next")
public record CycleEntry(
        CycleKind kind,
        CycleState state,

        @Schema(
                description =
                        "When it was done; of WAITING since when it can be done; else its last day, or the day for "
                                + "which it is planned")
        LocalDate on,

        @Schema(description = "What it is") Words what,

        @Schema(nullable = true, description = "Absent where there is nothing left to do") @Nullable
        CycleStep step,

        @Schema(description = "What it is about; none where there is nothing yet")
        List<Subject> subjects) {

    /** What it is about. */
    @Schema(
            name = "CycleSubject",
            description = "A forum, survey, standard, decree, briefing or certificate of the unit")
    public record Subject(
            UUID id, @Schema(examples = "SP-01") String title) {}
}
