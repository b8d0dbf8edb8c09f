package id.fkp.submission.appeal;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a giver thinks that their words should stand before the public. */
@Schema(description = "Why the giver thinks that their words should stand before the public")
public record AppealText(
        @Schema(
                description = "Plain text, 1 to 2,000 code points; for the office only",
                maxLength = 2000,
                examples = "Nomor itu nomor kantor, bukan nomor pribadi.")
        @NotBlank
        @PlainText
        @MaxCodePoints(2000)
        String text) {}
