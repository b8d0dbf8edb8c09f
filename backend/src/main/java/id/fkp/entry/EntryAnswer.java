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
                description =
                        "Of those taken; go on with it until doneAt is there. Where nothing new was taken and items "
                                + "of an earlier send still wait, the oldest batch in which they do. Absent of a dry run")
        @Nullable
        EntryBatchRepresentation batch,

        @Schema(
                nullable = true,
                description = "Batches begun before in which items of this send still wait; go on with each by "
                        + "continueEntryBatch until its doneAt is there. Absent where none waits")
        @Nullable
        List<EntryBatchRepresentation> earlierBatches,

        @Schema(description = "One for each item, in their order")
        List<EntryResult> results) {}
