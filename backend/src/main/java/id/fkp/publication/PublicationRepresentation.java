package id.fkp.publication;

import id.fkp.file.FileKind;
import id.fkp.shared.http.Versioned;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a standard or a pledge is shown. */
@Schema(
        name = "Publication",
        description = "Where a standard, a pledge or a survey's results are shown, and what proves it")
public record PublicationRepresentation(
        UUID id,
        UUID unitId,
        @Schema(nullable = true) @Nullable ShownStandard standard,
        @Schema(nullable = true) @Nullable ShownPledge pledge,
        @Schema(nullable = true) @Nullable ShownSurvey survey,
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

        List<Proof> proofs,
        Instant recordedAt,

        @Schema(nullable = true, description = "When it was said that the entry was made by mistake") @Nullable
        Instant withdrawnAt,

        @Schema(nullable = true, examples = "Tercatat dua kali") @Nullable
        String withdrawnReason,

        @Schema(examples = "0") int version)
        implements Versioned {

    /** What is shown there may get another name. */
    @Override
    public boolean movesByItself() {
        return true;
    }

    /** Which standard is shown. */
    @Schema(description = "Which standard is shown")
    public record ShownStandard(
            UUID id,
            @Schema(examples = "layanan-pengaduan") String slug,
            @Schema(examples = "SP-01") String code,

            @Schema(examples = "Standar Pelayanan Pengaduan Masyarakat")
            String title) {}

    /** Which pledge is shown. */
    @Schema(description = "Which pledge is shown")
    public record ShownPledge(
            UUID id, @Schema(examples = "2024-07-18") LocalDate signedOn) {}

    /** Which survey's results are shown. */
    @Schema(description = "Which survey's results are shown")
    public record ShownSurvey(
            UUID id,
            @Schema(examples = "skm-layanan-pengaduan-2026") String slug,

            @Schema(examples = "SKM Layanan Pengaduan semester I 2026")
            String title) {}

    /**
     * What proves it.
     *
     * @param fileId its bytes are at /files/{id}/content
     */
    @Schema(name = "PublicationProof", description = "A photo or screenshot; its bytes are at /files/{fileId}/content")
    public record Proof(
            UUID fileId,
            @Schema(examples = "banner-ruang-tunggu.jpg") String name,
            @Schema(examples = "JPEG") FileKind kind,

            @Schema(description = "Bytes", examples = "482113")
            long size,

            @Schema(
                    description = "Of the bytes, in hexadecimal",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            String sha256,

            @Schema(examples = "2026-11-20") LocalDate takenOn) {}
}
