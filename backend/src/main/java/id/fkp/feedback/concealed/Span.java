package id.fkp.feedback.concealed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of what somebody said.
 *
 * @param from the first code point of it, counted from 0
 * @param to the first code point after it
 */
@Schema(
        name = "TextSpan",
        description =
                "A part of what somebody said: from one code point up to another, counted from 0 in the text as it "
                        + "is served")
public record Span(
        @NotNull Of of,

        @Schema(description = "The first code point of it", examples = "13", minimum = "0", maximum = "10000")
        @Min(0)
        @Max(Marked.MOST_CODE_POINTS)
        int from,

        @Schema(description = "The first code point after it", examples = "28", minimum = "1", maximum = "10000")
        @Min(1)
        @Max(Marked.MOST_CODE_POINTS)
        int to) {

    /** Of which of the two texts of an input or of an answer. */
    @Schema(
            name = "SpannedText",
            description = "TEXT is what was said; PROPOSAL the wording that an input proposes; NO_CHANGE_REASON why an "
                    + "answer that follows changes nothing")
    public enum Of {
        TEXT,
        PROPOSAL,
        NO_CHANGE_REASON
    }
}
