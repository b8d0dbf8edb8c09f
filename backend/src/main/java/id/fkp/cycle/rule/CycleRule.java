package id.fkp.cycle.rule;

import id.fkp.shared.text.Words;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One duty that comes round, as it is from a day on.
 *
 * @param source where it is said, as it is cited
 * @param verified whether somebody of us has read it there
 * @param soonDays so many days before its last day a unit is warned
 */
@Schema(description = "A duty that comes round, from a day on, where it is said, and whether that was read")
public record CycleRule(
        CycleKind kind,
        LocalDate since,

        @Schema(examples = "PP 96/2012 pasal 32 ayat (1)") String source,

        @Schema(description = "false: working rule of the field, not read in its source")
        boolean verified,

        @Schema(description = "In days before its last day", examples = "90")
        int soonDays,

        Words duty) {}
