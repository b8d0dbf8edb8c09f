package id.fkp.opinion.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What is said to one question: the one thing that its type asks for.
 *
 * @param version of the question as it was read, so that nothing is counted for other words than those
 */
@Schema(
        description = "What is said to one question: choices, number or text, as its type asks",
        examples = "{\"questionId\":\"01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11\",\"version\":0,\"number\":3}")
public record OpinionAnswer(
        @NotNull UUID questionId,

        @Schema(description = "Of the question as it was read", examples = "0") @NotNull @Min(0) @Max(1_000_000)
        Integer version,

        @Schema(nullable = true, description = "What was chosen, by place from 1", examples = "[1]")
        @Size(max = 10)
        @UniqueElements
        @Nullable
        List<@NotNull @Min(1) @Max(10) Integer> choices,

        @Schema(nullable = true, examples = "3") @Min(0) @Max(1_000_000_000) @Nullable
        Integer number,

        @Schema(
                nullable = true,
                description = "For the unit alone; the public sees how many there are",
                examples = "Lebih cepat bila lewat aplikasi.",
                maxLength = 500)
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String text) {

    public OpinionAnswer {
        text = Blank.orNothing(text);
    }
}
