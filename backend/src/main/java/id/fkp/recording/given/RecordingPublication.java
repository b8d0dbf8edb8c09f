package id.fkp.recording.given;

import jakarta.validation.constraints.AssertTrue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever publishes a recording vouches for. */
@Schema(description = "What whoever publishes a recording vouches for", examples = "{\"consented\":true}")
public record RecordingPublication(
        @Schema(
                description =
                        "Those who can be recognised in it have agreed that everybody hears it; only true is taken")
        @AssertTrue(message = "{fkp.Consented}")
        boolean consented) {}
