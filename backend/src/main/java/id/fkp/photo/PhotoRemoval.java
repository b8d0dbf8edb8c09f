package id.fkp.photo;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a photo is removed for good. */
@Schema(
        description = "Why a photo is removed for good",
        examples = "{\"reason\":\"Diminta orang yang terlihat di foto\"}")
public record PhotoRemoval(
        @Schema(description = "For members of the unit; plain text", maxLength = 300)
        @NotBlank
        @MaxCodePoints(300)
        @PlainText
        String reason) {}
