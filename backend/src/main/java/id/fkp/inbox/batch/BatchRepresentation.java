package id.fkp.inbox.batch;

import id.fkp.feedback.HideReason;
import id.fkp.feedback.Moderation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act on many inputs that was done. */
@Schema(name = "ModerationBatch", description = "An act on many inputs that was done, and until when it can be undone")
public record BatchRepresentation(
        UUID id,
        UUID unitId,
        Moderation act,

        @Schema(nullable = true, description = "Of HIDE") @Nullable
        HideReason reason,

        @Schema(description = "What it changed") List<UUID> changed,

        @Schema(description = "What it left as it was; told once, in the answer to the act itself")
        List<BatchPreview.LeftOut> leftOut,

        Instant doneAt,

        @Schema(description = "Until when who did it can undo it")
        Instant undoableUntil,

        @Schema(nullable = true) @Nullable Instant undoneAt) {}
