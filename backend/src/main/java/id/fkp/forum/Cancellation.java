package id.fkp.forum;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit sends to cancel a forum. */
@Schema(description = "Why a forum is cancelled", examples = "{\"reason\":\"Gedung dipakai untuk posko banjir.\"}")
public record Cancellation(
        @Schema(description = "Shown to the public if the forum was announced; plain text", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
