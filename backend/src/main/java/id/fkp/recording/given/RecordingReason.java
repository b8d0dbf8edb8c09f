package id.fkp.recording.given;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a recording is taken back from the public, or removed for good. */
@Schema(
        description =
                "Why a recording is taken back or removed. Of one that was public everybody reads it: name nobody",
        examples = "{\"reason\":\"Diminta peserta yang berbicara di dalamnya\"}")
public record RecordingReason(
        @Schema(description = "Plain text", maxLength = 300) @NotBlank @MaxCodePoints(300) @PlainText
        String reason) {}
