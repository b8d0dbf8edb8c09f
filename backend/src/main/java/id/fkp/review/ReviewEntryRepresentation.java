package id.fkp.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That a standard in force was looked at again, and what came of it.
 *
 * @param version number of the text that was in force
 * @param nextPassage number of the passage that was opened because of it
 */
@Schema(name = "ReviewEntry", description = "That a standard in force was looked at again, and what came of it")
public record ReviewEntryRepresentation(
        UUID id,
        UUID standardId,
        @Schema(examples = "2") int version,
        ReviewKind kind,
        @Schema(examples = "2026-11-20") LocalDate heldOn,
        ReviewResult result,

        @Schema(examples = "Waktu verifikasi terlampaui pada 4 dari 10 permohonan.")
        String findings,

        @Schema(nullable = true, examples = "3") @Nullable Integer nextPassage,
        Instant recordedAt) {}
