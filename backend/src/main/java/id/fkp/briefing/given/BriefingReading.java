package id.fkp.briefing.given;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody was there, and what they have read and understood. */
@Schema(
        description = "That somebody was there, and what they have read and understood; one of both at least",
        examples = "{\"present\":true,\"versionIds\":[]}")
public record BriefingReading(
        @Schema(description = "That they are there: on the day of the briefing only")
        boolean present,

        @Schema(description = "Which of the briefing's versions they have read and understood", examples = "[]")
        @NotNull
        @Size(max = 50)
        List<@NotNull UUID> versionIds) {}
