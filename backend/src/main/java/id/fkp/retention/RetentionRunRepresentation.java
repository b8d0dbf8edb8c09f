package id.fkp.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one daily run has erased. */
@Schema(name = "RetentionRun", description = "What one daily run has erased; it names nobody")
public record RetentionRunRepresentation(
        UUID id,

        @Schema(description = "By the time of Jakarta", examples = "2026-11-26")
        LocalDate day,

        Instant startedAt,

        @Schema(nullable = true, description = "Absent while it is at work, or when it was broken off") @Nullable
        Instant endedAt,

        @Schema(description = "By class; classes of which nothing was due are left out")
        List<ErasedPersons> erased,

        @Schema(description = "Rows that could not be erased and are tried again", examples = "0")
        int failed) {

    static RetentionRunRepresentation of(RetentionRun run) {
        return new RetentionRunRepresentation(run.id, run.day, run.startedAt, run.endedAt, run.erased, run.failed);
    }
}
