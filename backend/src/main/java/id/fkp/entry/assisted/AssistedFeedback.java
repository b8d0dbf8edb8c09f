package id.fkp.entry.assisted;

import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote on the printed form, as it was typed in for them.
 *
 * @param said without consent, challenge and time of writing, which belong to the form on the web
 */
@Schema(description = "What somebody wrote on the printed form, as it was typed in for them", example = """
                {"formNumber": "7K3M-Q2XK", "receivedOn": "2026-12-01",
                 "originalFileId": "01976f0e-7c1a-7e0b-8f3e-2f1f5b0c9a11", "consented": true, "readBack": true,
                 "said": {"components": [], "kind": "SUGGESTION", "text": "Kursi ruang tunggu kurang.",
                          "showName": false}}""")
public record AssistedFeedback(
        @Schema(
                nullable = true,
                description = "Of the printed form; each is typed in once in a forum",
                examples = "7K3M-Q2XK")
        @MaxCodePoints(40)
        @Nullable
        String formNumber,

        @Schema(description = "The day on which the office had it", examples = "2026-12-01") @NotNull
        LocalDate receivedOn,

        @Schema(description = "A photo or scan of the original: PDF, JPEG or PNG of the unit, not public") @NotNull
        UUID originalFileId,

        @Schema(description = "Whether the person has agreed to this; nothing is entered without", examples = "true")
        boolean consented,

        @Schema(description = "Whether it was read back to the person, who found it right", examples = "true")
        boolean readBack,

        @NotNull @Valid FeedbackSubmission said) {}
