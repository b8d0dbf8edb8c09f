package id.fkp.deadline.rule;

import id.fkp.calendar.Term;
import id.fkp.shared.text.Words;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One term of the law.
 *
 * @param law where it stands, in Indonesian as it is cited
 * @param duty what has to be done, as a sentence to the unit
 * @param startedBy the acts ({@link id.fkp.shared.act.Act#verb}) that start it
 * @param metBy the acts that meet it; none where time alone or a later room does
 * @param term how long it is; null where the law gives no number
 * @param repeats whether it starts again when it is met
 * @param soonDays how many days before the last one it counts as near
 */
@Schema(description = "A term of the law: what starts it, what meets it, how long it is and where it stands")
public record DeadlineRule(
        RuleId id,

        @Schema(description = "Where it stands, as it is cited", examples = "PP 96/2012 pasal 27 ayat (1)")
        String law,

        Words duty,

        @Schema(description = "Acts that start it", examples = "[\"forum.agreement-signed\"]")
        List<String> startedBy,

        @Schema(description = "Acts that meet it", examples = "[\"forum.announced\"]")
        List<String> metBy,

        @Schema(nullable = true, description = "Absent where the law gives no number") @Nullable
        Term term,

        @Schema(description = "Whether it starts again when it is met")
        boolean repeats,

        @Schema(description = "So many days before the last one it counts as near", examples = "2")
        int soonDays) {}
