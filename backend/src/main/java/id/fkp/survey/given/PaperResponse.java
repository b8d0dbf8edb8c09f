package id.fkp.survey.given;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A response on paper, as the staff types it in. */
@Schema(description = "A response on paper, as the staff types it in")
public record PaperResponse(
        @Schema(description = "The day that stands on the paper, within the period", examples = "2026-11-20") @NotNull
        LocalDate answeredOn,

        @Schema(
                nullable = true,
                description = "Number on the paper, once in a survey, so that no paper is typed in twice",
                examples = "K-017",
                maxLength = 40)
        @PlainText
        @MaxCodePoints(40)
        @Nullable
        String reference,

        @Schema(description = "All nine elements, each once") @NotNull @Size(min = 9, max = 9)
        List<@NotNull @Valid ElementScore> answers,

        @Schema(nullable = true) @Valid @Nullable Respondent respondent,

        @Schema(
                nullable = true,
                description = "For the unit alone; never public",
                examples = "Kursi tunggu kurang.",
                maxLength = 1000)
        @PlainText
        @MaxCodePoints(1000)
        @Nullable
        String comment) {

    public PaperResponse {
        reference = Blank.orNothing(reference);
        comment = Blank.orNothing(comment);
    }
}
