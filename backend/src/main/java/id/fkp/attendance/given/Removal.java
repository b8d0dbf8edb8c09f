package id.fkp.attendance.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does not belong on the list. */
@Schema(description = "Why somebody does not belong on the list", examples = "{\"reason\":\"Salah memindai tiket\"}")
public record Removal(
        @Schema(examples = "Salah memindai tiket", maxLength = 500) @NotBlank @PlainText @MaxCodePoints(500)
        String reason) {}
