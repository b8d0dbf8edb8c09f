package id.fkp.entry.assisted;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an input came from paper, as its unit sees it. */
@Schema(name = "AssistedEntry", description = "How an input came from the printed form, for members of its unit")
public record AssistedRepresentation(
        UUID feedbackId,

        @Schema(nullable = true, examples = "7K3M-Q2XK") @Nullable
        String formNumber,

        @Schema(
                nullable = true,
                description =
                        "The original, as the check has left it; absent once its writer's data are erased, and while it is under lock")
        @Nullable
        UUID originalFileId,

        @Schema(description = "Whether parts of the words are concealed, which the original shows as they were")
        boolean originalLocked,

        @Schema(description = "Who typed it in", examples = "Siti Rahma")
        String typedBy,

        @Schema(description = "When it was said that the person agreed and had it read back")
        Instant confirmedAt) {}
