package id.fkp.session.plan;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a session is put off; to a new time, or until one is known. */
@Schema(description = "That a session is put off; to a new time, or until one is known", example = """
                {"reason": "Jembatan menuju Kisaran terputus", "startsAt": "2026-12-10T02:00:00Z",
                 "endsAt": "2026-12-10T05:00:00Z"}""")
public record Postponement(
        @Schema(description = "Shown to the public", maxLength = 1000) @NotBlank @MaxCodePoints(1000) @PlainText
        String reason,

        @Schema(nullable = true, description = "Absent until the new time is known") @Nullable
        Instant startsAt,

        @Schema(nullable = true, description = "With startsAt") @Nullable
        Instant endsAt) {}
