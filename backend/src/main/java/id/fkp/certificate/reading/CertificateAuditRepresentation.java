package id.fkp.certificate.reading;

import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.AuditRecommendation;
import id.fkp.certificate.state.FindingKind;
import id.fkp.shared.http.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A visit of the auditors. The public sees when and why they came, and how many findings there were where the unit says
 * so.
 */
@Schema(
        name = "CertificateAudit",
        description =
                "A visit of the auditors. Who, what and the words are for members; the counts where the unit says so")
public record CertificateAuditRepresentation(
        UUID id,
        AuditKind kind,
        LocalDate startedOn,
        @Schema(nullable = true) @Nullable LocalDate endedOn,

        @Schema(description = "Names, or initials; nobody for the public", examples = "[\"AMA\"]")
        List<String> auditors,

        @Schema(nullable = true, examples = "0") @Nullable Integer majorCount,
        @Schema(nullable = true, examples = "0") @Nullable Integer minorCount,
        @Schema(nullable = true, examples = "7") @Nullable Integer improvementCount,
        @Schema(nullable = true, examples = "5") @Nullable Integer positiveCount,
        @Schema(nullable = true) @Nullable AuditRecommendation recommendation,

        @Schema(nullable = true, examples = "Sistem mutu berjalan.") @Nullable
        String summary,

        @Schema(nullable = true) @Nullable UUID reportFileId,
        List<Shown> records,
        List<AuditFindingRepresentation> findings,

        @Schema(examples = "0") int version)
        implements Versioned {

    /** A forum whose signed record of agreement was shown to the auditors. */
    @Schema(name = "AuditRecord", description = "A forum whose signed record of agreement is evidence for an audit")
    public record Shown(
            UUID forumId,

            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String slug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String title,

            @Schema(description = "Of the record, by which everybody verifies a copy", examples = "7K2M-9QXC")
            String verificationNumber) {}

    /** As everybody sees it. */
    CertificateAuditRepresentation forEverybody(boolean withCounts) {
        return new CertificateAuditRepresentation(
                id,
                kind,
                startedOn,
                endedOn,
                List.of(),
                withCounts ? majorCount : null,
                withCounts ? minorCount : null,
                withCounts ? improvementCount : null,
                withCounts ? positiveCount : null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                version);
    }

    boolean knowsCounts() {
        return majorCount != null && minorCount != null && improvementCount != null && positiveCount != null;
    }

    /** Whether every finding that has to be mended is written down. */
    boolean hasAllWritten() {
        return written(FindingKind.MAJOR) >= (majorCount == null ? 0 : majorCount)
                && written(FindingKind.MINOR) >= (minorCount == null ? 0 : minorCount);
    }

    private long written(FindingKind of) {
        return findings.stream().filter(finding -> finding.kind() == of).count();
    }
}
