package id.fkp.review;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit sends when it has evaluated or reviewed a standard in force. */
@Schema(description = "What came of evaluating or reviewing a standard in force", examples = ReviewEntryPlan.EXAMPLE)
public record ReviewEntryPlan(
        @NotNull ReviewKind kind,

        @Schema(
                description = "Not before the standard came into force, and not later than today",
                examples = "2026-11-20")
        @NotNull
        LocalDate heldOn,

        @NotNull ReviewResult result,

        @Schema(description = "What was found; plain text for the public", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String findings) {

    static final String EXAMPLE = """
            {"kind":"EVALUATION","heldOn":"2026-11-20","result":"CHANGE",\
            "findings":"Waktu verifikasi terlampaui pada 4 dari 10 permohonan; langkah verifikasi perlu dibagi dua."}""";
}
