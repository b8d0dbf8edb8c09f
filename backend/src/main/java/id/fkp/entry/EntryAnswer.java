package id.fkp.entry;

import id.fkp.entry.sent.EntryResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of the items that a program sent. */
@Schema(description = "What became of the items that a program sent, each by itself")
public record EntryAnswer(
        @Schema(description = "Whether nothing was written, and the results are what would become of them")
        boolean dryRun,

        @Schema(
                nullable = true,
                description = "Of those taken; go on with it until doneAt is there. Absent of a dry run")
        @Nullable
        EntryBatchRepresentation batch,

        @Schema(description = "One for each item, in their order")
        List<EntryResult> results) {}
