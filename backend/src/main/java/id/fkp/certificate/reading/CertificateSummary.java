package id.fkp.certificate.reading;

import id.fkp.certificate.state.CertificateState;
import id.fkp.unit.InstitutionReference;
import id.fkp.unit.UnitReference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate in a list. */
@Schema(description = "A certificate in a list")
public record CertificateSummary(
        UUID id,
        UnitReference unit,
        InstitutionReference institution,
        CertificateState state,
        @Schema(examples = "SNI ISO 9001") String standard,

        @Schema(nullable = true, examples = "2015") @Nullable
        String edition,

        @Schema(nullable = true, examples = "Pelayanan sertifikasi obat dan makanan") @Nullable
        String scope,

        @Schema(nullable = true, examples = "Lembaga Sertifikasi Contoh") @Nullable
        String body,

        @Schema(nullable = true, examples = "QMS/2026/0012") @Nullable
        String number,

        @Schema(nullable = true) @Nullable LocalDate decidedOn,

        @Schema(nullable = true, examples = "2018") @Nullable
        Integer decisionYear,

        @Schema(nullable = true) @Nullable LocalDate endsOn,
        @Schema(nullable = true) @Nullable UUID fileId,
        boolean published,
        boolean sample,
        List<CertificateGap> gaps,

        @Schema(description = "For members; empty for the public")
        List<CertificateWarning> warnings) {

    static CertificateSummary of(CertificateFacts facts, boolean forMembers) {
        return new CertificateSummary(
                facts.id(),
                facts.unit(),
                facts.institution(),
                facts.state(),
                facts.standard(),
                facts.edition(),
                facts.scope(),
                facts.body(),
                facts.number(),
                facts.decidedOn(),
                facts.decisionYear(),
                facts.endsOn(),
                facts.fileId(),
                facts.published(),
                facts.sample(),
                facts.gaps(),
                forMembers ? facts.warnings() : List.of());
    }
}
