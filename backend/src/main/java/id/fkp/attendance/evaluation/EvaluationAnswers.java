package id.fkp.attendance.evaluation;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How somebody found the forum: 1 (not good) to 4 (very good), as satisfaction is asked for in Indonesia (SKM). */
@Schema(
        description = "How somebody found the forum, 1 (not good) to 4 (very good) for each of the five questions",
        examples = EvaluationAnswers.EXAMPLE)
public record EvaluationAnswers(
        @Schema(examples = "4") @Min(1) @Max(4) int invitation,
        @Schema(examples = "3") @Min(1) @Max(4) int materials,
        @Schema(examples = "4") @Min(1) @Max(4) int voice,
        @Schema(examples = "3") @Min(1) @Max(4) int heard,
        @Schema(examples = "2") @Min(1) @Max(4) int place,

        @Schema(nullable = true, examples = "Ruangnya sulit dicapai dengan kursi roda.", maxLength = 1000)
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String comment) {

    static final String EXAMPLE = """
            {"invitation":4,"materials":3,"voice":4,"heard":3,"place":2,\
            "comment":"Ruangnya sulit dicapai dengan kursi roda."}""";
}
