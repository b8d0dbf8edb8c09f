package id.fkp.standard;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit sends to change what is in force. */
@Schema(
        description = "Why what is in force is taken up again",
        examples = "{\"reason\":\"Hasil peninjauan ulang 2026: waktu verifikasi dapat dipersingkat.\"}")
public record PassageOpening(
        @Schema(description = "Shown to the public; plain text", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
