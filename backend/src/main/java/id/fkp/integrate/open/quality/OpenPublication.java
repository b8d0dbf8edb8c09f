package id.fkp.integrate.open.quality;

import id.fkp.publication.PublicationMedium;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where something is shown, as open data. */
@Schema(
        name = "OpenPublication",
        description = "Where a standard, a pledge or a survey's results are shown, and what proves it")
public record OpenPublication(
        UUID id,
        UUID unitId,

        @Schema(nullable = true, description = "What is shown; one of the three is there") @Nullable
        UUID standardId,

        @Schema(nullable = true, description = "What is shown; one of the three is there") @Nullable
        UUID pledgeId,

        @Schema(nullable = true, description = "What is shown; one of the three is there") @Nullable
        UUID surveyId,

        PublicationMedium medium,

        @Schema(description = "Which of the six components of service delivery are shown")
        List<ComponentCode> components,

        @Schema(examples = "Banner di ruang tunggu") String title,

        @Schema(nullable = true, examples = "Ruang tunggu lantai 1") @Nullable
        String place,

        @Schema(nullable = true, examples = "https://loka.example.go.id/standar") @Nullable
        String link,

        @Schema(examples = "2026-11-20") LocalDate shownFrom,

        @Schema(nullable = true, examples = "2027-11-19") @Nullable
        LocalDate shownUntil,

        @Schema(description = "Photos and screenshots, by their days")
        List<Proof> proofs,

        Instant recordedAt,

        @Schema(nullable = true, description = "When it was said that the entry was made by mistake") @Nullable
        Instant withdrawnAt,

        @Schema(nullable = true, examples = "Tercatat dua kali") @Nullable
        String withdrawnReason) {

    /** What proves it. */
    @Schema(name = "OpenProof", description = "A photo or screenshot; its bytes are at /files/{fileId}/content")
    public record Proof(
            UUID fileId, @Schema(examples = "2026-11-20") LocalDate takenOn) {}
}
