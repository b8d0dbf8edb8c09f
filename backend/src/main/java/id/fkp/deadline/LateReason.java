package id.fkp.deadline;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a step came late, or is late; the public reads it. */
@Schema(description = "Why a step is late; the public reads it")
public record LateReason(
        @Schema(
                description = "Plain text with line breaks",
                examples = "Rapat bahasan kedua baru dapat diadakan setelah cuti bersama.",
                maxLength = 1000)
        @NotBlank
        @PlainText
        @MaxCodePoints(1000)
        String reason) {}
