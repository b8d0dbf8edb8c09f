package id.fkp.inbox.appeal;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what was done to an input is taken back, and why. */
@Schema(description = "Whether the hiding or concealing of an input is taken back, and why")
public record AppealDecision(
        @Schema(description = "true: the input stands again as it did before", examples = "true") @NotNull
        Boolean upheld,

        @Schema(
                description = "Plain text, 1 to 2,000 code points; for the giver",
                maxLength = 2000,
                examples = "Benar, itu nomor layanan umum.")
        @NotBlank
        @PlainText
        @MaxCodePoints(2000)
        String text) {}
