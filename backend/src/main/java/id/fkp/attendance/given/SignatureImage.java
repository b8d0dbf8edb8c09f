package id.fkp.attendance.given;

import id.fkp.shared.text.MaxCodePoints;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature drawn on a screen, after the check-in or below a record of agreement. */
@Schema(description = "A signature drawn on a screen")
public record SignatureImage(
        @Schema(
                description = "PNG in base64 or as a data URL, at most 200 KiB and 2,000 by 1,000 pixels",
                examples = DrawnSignature.EXAMPLE,
                maxLength = 280_000)
        @NotBlank
        @MaxCodePoints(280_000)
        String image) {}
