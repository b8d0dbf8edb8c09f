package id.fkp.entry;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the entering of many inputs has come. */
@Schema(
        name = "EntryBatch",
        description =
                "Many inputs that the office has confirmed at once, and how far their entering has come; what was "
                        + "confirmed waits until somebody goes on")
public record EntryBatchRepresentation(
        UUID id,
        UUID forumId,

        @Schema(description = "Rows that became inputs or will", examples = "9987")
        int taken,

        @Schema(description = "Rows left out, since they stand in the forum already", examples = "3")
        int alreadyEntered,

        @Schema(description = "Rows left out, since something is wrong with them or their externalId", examples = "10")
        int broken,

        @Schema(description = "How many of those taken are inputs by now", examples = "400")
        int entered,

        @Schema(description = "How many of those taken were given up before they became inputs", examples = "0")
        int discarded,

        @Schema(description = "Who of the office confirmed them, or which program sent them", examples = "Siti Rahma")
        String byName,

        @Schema(
                nullable = true,
                description = "From where a program says that they come; absent of a sheet",
                examples = "whatsapp")
        @Nullable
        String source,

        Instant begunAt,

        @Schema(nullable = true, description = "Absent while rows wait") @Nullable
        Instant doneAt) {

    static EntryBatchRepresentation of(EntryBatch batch) {
        return new EntryBatchRepresentation(
                batch.id,
                batch.forumId,
                batch.taken,
                batch.alreadyEntered,
                batch.broken,
                batch.entered,
                batch.discarded,
                batch.byName,
                batch.source,
                batch.begunAt,
                batch.doneAt);
    }
}
