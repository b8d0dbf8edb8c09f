package id.fkp.standard.check;

import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing an author should look at again. It blocks nothing.
 *
 * @param rowId of the component, where it is about one row
 * @param since the year of the regulation named as source
 */
@Schema(name = "Advice", description = "One thing to look at again in the text of a version; it blocks nothing")
record Advice(
        @Schema(description = "Stable for ever", examples = "time-without-start")
        String ruleId,

        @Schema(examples = "SD3") ComponentCode component,

        @Schema(nullable = true, description = "Absent when it is about the whole component") @Nullable
        UUID rowId,

        Level level,
        Words words,

        @Schema(description = "Where the law asks for it", examples = "UU 25/2009 pasal 21 huruf d")
        String source,

        @Schema(description = "The year of that regulation", examples = "2009")
        int since) {

    /** How much weight it has. */
    @Schema(name = "AdviceLevel", description = "LAW: the law asks for it. ADVICE: people understand it better so")
    enum Level {
        LAW,
        ADVICE
    }
}
