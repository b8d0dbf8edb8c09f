package id.fkp.integrate.open.quality;

import id.fkp.certificate.reading.CertificateRepresentation.Change;
import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.CertificateState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A public certificate as open data; never who audited, nor what was found. */
@Schema(name = "OpenCertificate", description = "A certificate of a unit, or the application for one, that is public")
public record OpenCertificate(
        UUID id,
        UUID unitId,

        @Schema(description = "What acts made of it; that it has expired follows from endsOn")
        CertificateState state,

        @Schema(examples = "SNI ISO 9001") String standard,

        @Schema(nullable = true, examples = "2015") @Nullable
        String edition,

        @Schema(nullable = true, examples = "Pelayanan sertifikasi obat dan makanan") @Nullable
        String scope,

        @Schema(examples = "[\"Jl. Jenderal Sudirman Km 5, Tanjungbalai\"]")
        List<String> sites,

        @Schema(nullable = true, examples = "Lembaga Sertifikasi Contoh") @Nullable
        String body,

        @Schema(nullable = true, examples = "Komite Akreditasi Nasional") @Nullable
        String accreditationBody,

        @Schema(nullable = true, examples = "LSSM-000-IDN") @Nullable
        String accreditationNumber,

        @Schema(nullable = true, examples = "QMS/2026/0012") @Nullable
        String number,

        @Schema(nullable = true) @Nullable LocalDate decidedOn,

        @Schema(nullable = true, description = "Where the day is not known", examples = "2018") @Nullable
        Integer decisionYear,

        @Schema(nullable = true) @Nullable LocalDate validFrom,
        @Schema(nullable = true) @Nullable LocalDate validUntil,

        @Schema(nullable = true, description = "The last day: as the certificate says, or as the rule counts it")
        @Nullable
        LocalDate endsOn,

        @Schema(nullable = true, description = "The one that it renews, where that is public, too") @Nullable
        UUID predecessorId,

        @Schema(nullable = true, description = "The scan") @Nullable
        UUID fileId,

        @Schema(description = "Whether it was entered as it was found, with gaps")
        boolean historic,

        @Schema(description = "true: brought along by the demo, no official document")
        boolean sample,

        @Schema(description = "By their first day") List<Audit> audits,

        @Schema(description = "How it came to its state, oldest first")
        List<Change> changes) {

    /** A visit of the auditors. */
    @Schema(name = "OpenAudit", description = "A visit of the auditors; the counts where the unit says so")
    public record Audit(
            UUID id,
            AuditKind kind,
            LocalDate startedOn,
            @Schema(nullable = true) @Nullable LocalDate endedOn,

            @Schema(nullable = true, examples = "0") @Nullable
            Integer majorCount,

            @Schema(nullable = true, examples = "0") @Nullable
            Integer minorCount,

            @Schema(nullable = true, examples = "7") @Nullable
            Integer improvementCount,

            @Schema(nullable = true, examples = "5") @Nullable
            Integer positiveCount) {}
}
