package id.fkp.record.receipt;

import id.fkp.record.log.RegisterEntryRepresentation;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param path absent until the entry is under the head
 * @param said absent where an act has no words of the giver's, and once they are erased
 * @param shown absent where nothing is shown, and where nothing of it stands in the entry
 * @param wordsErasedAt beside the entry, since the leaf is what the entry was when it was written
 */
@Schema(description = "One act, as the register has it, and what leads to the head")
public record ProvenEntry(
        RegisterEntryRepresentation entry,

        @Schema(
                nullable = true,
                description = "Hashes in hexadecimal, from the leaf up; absent until the entry is under the head",
                examples = "[\"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d\"]")
        @Nullable
        List<String> path,

        @Schema(nullable = true) @Nullable SaidWords said,

        @Schema(
                nullable = true,
                description = "When the head of the unit erased the words of the act; absent otherwise")
        @Nullable
        Instant wordsErasedAt,

        @Schema(nullable = true) @Nullable ShownNow shown) {}
