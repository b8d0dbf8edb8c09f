package id.fkp.integrate.open.standard;

import id.fkp.review.ReviewKind;
import id.fkp.review.ReviewResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review or evaluation as open data. */
@Schema(name = "OpenReview", description = "What a unit found when it looked at a standard in force again")
public record OpenReview(
        UUID id,
        UUID unitId,
        UUID standardId,
        UUID revisionId,
        ReviewKind kind,
        LocalDate heldOn,
        ReviewResult result,

        @Schema(examples = "Waktu verifikasi terlampaui pada 4 dari 10 permohonan.")
        String findings,

        @Schema(nullable = true, description = "The passage that began with it") @Nullable
        UUID nextRevisionId,

        Instant recordedAt) {}
