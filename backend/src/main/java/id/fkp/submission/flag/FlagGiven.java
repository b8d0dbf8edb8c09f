package id.fkp.submission.flag;

import id.fkp.feedback.HideReason;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a reader thinks that an input should not be public. */
@Schema(
        name = "FeedbackReport",
        description = "Why a reader thinks that an input should not be public",
        examples = "{\"reason\": \"PERSONAL_DATA\", \"text\": \"Ada nomor telepon di kalimat kedua.\"}")
public record FlagGiven(
        @NotNull HideReason reason,

        @Schema(
                nullable = true,
                description = "For the moderators alone, and deleted once they have looked; at most 500 code points",
                maxLength = 500,
                examples = "Ada nomor telepon di kalimat kedua.")
        @PlainText
        @MaxCodePoints(500)
        @Nullable
        String text,

        @Schema(
                nullable = true,
                description = "Without an account: a solved challenge, as with an input; each counts once",
                maxLength = 2000)
        @MaxCodePoints(2000)
        @Nullable
        String challenge) {

    public FlagGiven {
        text = Blank.orNothing(text);
    }
}
