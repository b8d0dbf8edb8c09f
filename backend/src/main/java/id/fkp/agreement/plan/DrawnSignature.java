package id.fkp.agreement.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as it was drawn on a screen. */
@Schema(description = "A signature as it was drawn on a screen", examples = "{\"png\":\"iVBORw0KGgo=\"}")
public record DrawnSignature(
        @Schema(description = "Base64 of a PNG of at most 200 KiB and 2,000 pixels a side", maxLength = 280_000)
        @NotBlank
        @Size(max = 280_000)
        String png) {}
