package id.fkp.inbox;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody has looked at what readers reported, and the input stays. */
@Schema(description = "That somebody has looked at what readers reported, and the input stays")
public record ReportDismissal(
        @Schema(description = "When the newest report was made that they have read; later ones wait on") @NotNull
        Instant readUntil) {}
