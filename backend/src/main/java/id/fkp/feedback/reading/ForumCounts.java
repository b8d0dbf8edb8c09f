package id.fkp.feedback.reading;

import id.fkp.feedback.answer.Outcome;
import id.fkp.standard.version.ComponentCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The inputs of a forum in numbers that add up. */
@Schema(
        description = "Numbers that add up: received = published + held + hidden + withdrawn, and published = all "
                + "answered + open")
public record ForumCounts(
        int received,

        @Schema(
                description = "Of those received: how many came after the closing of the window in which they were "
                        + "written",
                examples = "2")
        int late,

        int published,
        int held,

        @Schema(
                description =
                        "Of those held: how many were promised to be read and shown within the forum's approvalHours",
                examples = "4")
        int waiting,

        @Schema(description = "Of those waiting: how many wait longer than was promised", examples = "1")
        int overdue,

        int hidden,

        @Schema(description = "Of those hidden: how many were never answered", examples = "1")
        int hiddenUnanswered,

        int withdrawn,

        @Schema(
                description = "Published and answered, by outcome; outcomes without any are left out",
                examples = "{\"ACCEPTED\": 3, \"REJECTED\": 1}")
        Map<Outcome, Integer> answered,

        @Schema(description = "Published and not answered") int open,

        @Schema(description = "Published, by what they are about; an input on two components counts at both")
        List<Count> byComponent,

        @Schema(description = "Published, on one typed row of a component; each counts at its component too")
        List<RowCount> byRow,

        @Schema(description = "Published, about the forum in general")
        int general,

        @Schema(nullable = true, description = "Absent where no giver has appealed") @Nullable
        Appeals appeals) {

    /** How many givers appealed against the hiding or concealing of their input, and with what success. */
    @Schema(
            name = "AppealCounts",
            description = "How many givers appealed against the hiding or concealing of their input: made = upheld + "
                    + "dismissed + open; what was withdrawn before the decision is not counted")
    public record Appeals(
            @Schema(examples = "3") int made,
            @Schema(examples = "1") int upheld,
            @Schema(examples = "1") int dismissed,
            @Schema(examples = "1") int open) {}

    /** How many inputs a component has. */
    @Schema(name = "ComponentCount")
    public record Count(
            UUID standardId,

            @Schema(nullable = true, description = "Absent: the standard as a whole") @Nullable
            ComponentCode code,

            int count) {}

    /** How many inputs one row of a component has. */
    @Schema(name = "RowCount")
    public record RowCount(UUID standardId, ComponentCode code, UUID rowId, int count) {}
}
