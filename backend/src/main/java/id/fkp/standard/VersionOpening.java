package id.fkp.standard;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit sends to open a text after the one that is before the public. */
@Schema(
        description = "Why a text that is before the public is left",
        examples = "{\"reason\":\"Jangka waktu pada komponen SD3 salah ketik.\"}")
public record VersionOpening(
        @Schema(description = "Shown to the public with the new version; plain text", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
