package id.fkp.inbox.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assignment that was made. */
@Schema(name = "AssignmentBatch", description = "An assignment that was made, and until when it can be undone")
public record AssignmentBatchRepresentation(
        UUID id,
        UUID unitId,

        @Schema(nullable = true, description = "To whom; absent when it was taken back", examples = "Siti Moderator")
        @Nullable
        String assignee,

        @Schema(nullable = true) @Nullable LocalDate dueOn,

        @Schema(description = "What it changed") List<UUID> changed,

        @Schema(description = "What it left as it was; told once, in the answer to the act itself")
        List<AssignmentPreview.LeftOut> leftOut,

        Instant doneAt,

        @Schema(description = "Until when who did it can undo it")
        Instant undoableUntil,

        @Schema(nullable = true) @Nullable Instant undoneAt) {}
