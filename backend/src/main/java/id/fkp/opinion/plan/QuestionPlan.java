package id.fkp.opinion.plan;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import id.fkp.standard.version.ComponentCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit asks, whole.
 *
 * @param component beside which it stands; null for the standard as a whole
 * @param place among those beside the same component; null for the last
 * @param measure what a number counts
 */
@Schema(
        name = "OpinionQuestionPlan",
        description = "What a unit asks, whole; fields that its type does not have are refused",
        examples = QuestionPlan.EXAMPLE)
public record QuestionPlan(
        @Schema(description = "Of the forum") @NotNull UUID standardId,

        @Schema(nullable = true, description = "Beside which it stands; absent for the standard as a whole") @Nullable
        ComponentCode component,

        @Schema(
                nullable = true,
                description = "Its place among those beside the same component; absent for the last",
                examples = "1")
        @Min(1)
        @Max(50)
        @Nullable
        Integer place,

        @NotNull QuestionType type,

        @Schema(description = "In Indonesian", examples = "Apakah 3 hari kerja dapat diterima?", maxLength = 300)
        @NotBlank
        @PlainText
        @MaxCodePoints(300)
        String text,

        @Schema(
                nullable = true,
                description = "In English",
                examples = "Are 3 working days acceptable?",
                maxLength = 300)
        @PlainText
        @MaxCodePoints(300)
        @Nullable
        String textEn,

        @Schema(
                nullable = true,
                description = "Of SINGLE_CHOICE and MULTIPLE_CHOICE: 2 to 10, in their order",
                examples = "[{\"id\":\"Cukup\",\"en\":\"Enough\"},{\"id\":\"Terlalu lama\"}]")
        @Size(max = 10)
        @Nullable
        List<@NotNull @Valid QuestionWords> options,

        @Schema(nullable = true, description = "Of SCALE: what 1 means") @Valid @Nullable
        QuestionWords low,

        @Schema(nullable = true, description = "Of SCALE: what 5 means") @Valid @Nullable
        QuestionWords high,

        @Schema(nullable = true, description = "Of NUMBER: what it counts") @Valid @Nullable
        QuestionWords measure,

        @Schema(nullable = true, description = "Of NUMBER: the least that may be said", examples = "1")
        @Min(0)
        @Max(1_000_000_000)
        @Nullable
        Integer minimum,

        @Schema(nullable = true, description = "Of NUMBER: the most that may be said", examples = "30")
        @Min(0)
        @Max(1_000_000_000)
        @Nullable
        Integer maximum,

        @Schema(description = "Whether who answers beside this component must answer it")
        boolean required,

        @Schema(description = "Whether the public sees what was answered only once the window is closed")
        boolean hiddenUntilClose) {

    static final String EXAMPLE = """
            {"standardId":"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11","component":"SD3","type":"NUMBER",\
            "text":"Berapa hari kerja paling lama yang dapat diterima?","textEn":"How many working days at most?",\
            "measure":{"id":"hari kerja","en":"working days"},"minimum":1,"maximum":30,"required":true,\
            "hiddenUntilClose":true}""";

    public QuestionPlan {
        text = text == null ? "" : Blank.strip(text);
        textEn = Blank.orNothing(textEn);
        options = options == null ? List.of() : options;
    }
}
