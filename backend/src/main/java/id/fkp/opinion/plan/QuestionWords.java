package id.fkp.opinion.plan;

import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A few words in Indonesian, and in English where the unit has them. */
@Schema(
        name = "OpinionLabel",
        description = "A few words in Indonesian, and in English where the unit has them",
        examples = "{\"id\":\"Cukup\",\"en\":\"Enough\"}")
public record QuestionWords(
        @Schema(examples = "Cukup", maxLength = 100) @NotBlank @PlainText @MaxCodePoints(100)
        String id,

        @Schema(nullable = true, examples = "Enough", maxLength = 100) @PlainText @MaxCodePoints(100) @Nullable
        String en) {

    public QuestionWords {
        id = id == null ? "" : Blank.strip(id);
        en = Blank.orNothing(en);
    }
}
