package id.fkp.forum;

import id.fkp.shared.text.MaxCodePoints;
import id.fkp.shared.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit sends to prolong an announced window, or to close it early. */
@Schema(
        description = "A new closing time for an announced window",
        examples = "{\"closesAt\":\"2026-12-04T09:00:00Z\",\"reason\":\"Atas permintaan pelaku usaha.\"}")
public record WindowMove(
        @Schema(description = "Later than now planned prolongs, earlier closes early; a time that has passed means now")
        @NotNull
        Instant closesAt,

        @Schema(description = "Shown to the public; plain text", maxLength = 1000)
        @NotBlank
        @MaxCodePoints(1000)
        @PlainText
        String reason) {}
