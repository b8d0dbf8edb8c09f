package id.fkp.privacy;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has asked the unit to do with what is kept of them. */
@Schema(description = "What somebody has asked the unit to do with what is kept of them")
public record PersonRequest(
        @NotNull PersonKind kind,

        @Schema(description = "As the search gave it") @NotNull
        UUID heldId,

        @Schema(
                description = "What was asked and how it was made sure who asks; without a name",
                examples = "Surat bertanggal 20 November 2026, kartu identitas dicocokkan di loket",
                maxLength = 500)
        @NotBlank
        @MaxCodePoints(500)
        @PlainText
        String reason) {}
