package id.fkp.integrate.open.standard;

import id.fkp.standard.revision.RevisionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A passage of a standard as open data. */
@Schema(name = "OpenRevision", description = "One passage of a standard from draft to force")
public record OpenRevision(
        UUID id,
        UUID unitId,
        UUID standardId,
        @Schema(examples = "1") int number,

        @Schema(
                description =
                        "What acts made of it; that the window for comments is over, that it is in force or superseded, follows from its days")
        RevisionState state,

        @Schema(nullable = true, examples = "Evaluasi tahunan") @Nullable
        String reason,

        @Schema(nullable = true) @Nullable Instant commentOpensAt,
        @Schema(nullable = true) @Nullable Instant commentClosesAt,
        @Schema(nullable = true) @Nullable Instant agreedAt,

        @Schema(nullable = true, description = "The text that was agreed") @Nullable
        UUID finalVersionId,

        @Schema(nullable = true) @Nullable Instant establishedAt,
        @Schema(nullable = true) @Nullable UUID decreeId,

        @Schema(nullable = true, examples = "2026-12-01") @Nullable
        LocalDate inForceFrom,

        @Schema(nullable = true) @Nullable LocalDate withdrawnOn,

        @Schema(nullable = true, description = "Why it was cancelled or withdrawn") @Nullable
        String endReason,

        @Schema(description = "Oldest first") List<Step> steps) {

    /** One step of the passage. */
    @Schema(name = "OpenRevisionStep", description = "One step of a passage")
    public record Step(
            @Schema(nullable = true, description = "Absent from the first step") @Nullable
            RevisionState from,

            RevisionState to,
            Instant at,
            @Schema(nullable = true) @Nullable String reason) {}
}
