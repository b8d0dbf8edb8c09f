package id.fkp.submission.reply;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the giver of an input answers to a question of the office. */
@Schema(description = "What the giver answers to a question of the office")
public record QuestionAnswer(
        @Schema(description = "The question") @NotNull UUID messageId,

        @Schema(description = "Plain text, 1 to 5,000 code points", examples = "Di loket 2, Senin pagi.")
        @NotBlank
        @PlainText
        @MaxCodePoints(5000)
        String text) {}
