package id.fkp.standard;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a head sends to end a passage. */
@Schema(
        description = "Why a passage ends before it is established, or what was in force no longer is",
        examples = "{\"reason\":\"Layanan ini digabung dengan layanan pengujian.\"}")
public record PassageEnding(
        @Schema(description = "Shown to the public; plain text", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
