package id.fkp.minutes.own;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was noted of what one person said in a session. */
@Schema(name = "OwnMinutes", description = "What was noted of what one person said in a session, on one page")
public record OwnLines(
        List<OwnLine> items,

        @Schema(nullable = true, description = "Absent while minutes are being written") @Nullable
        Instant closedAt,

        @Schema(nullable = true, description = "Until when a correction may be appended; absent until the closing")
        @Nullable
        Instant correctableUntil,

        @Schema(description = "Whether a correction may be appended now")
        boolean correctable) {}
