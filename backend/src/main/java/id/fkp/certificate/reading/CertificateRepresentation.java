package id.fkp.certificate.reading;

import id.fkp.certificate.rule.SurveillanceWindow;
import id.fkp.certificate.state.CertificateState;
import id.fkp.shared.http.Versioned;
import id.fkp.unit.InstitutionReference;
import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A certificate with its audits. What is for members is empty or absent for everybody else.
 *
 * @param endsOn the last day, as the certificate says or as the rule counts it
 * @param next the states a member may say it has come to
 */
@Schema(
        name = "Certificate",
        description =
                "A certificate of a unit, or the application for one, with its audits. Findings, warnings and what comes "
                        + "next are for members of the unit")
public record CertificateRepresentation(
        UUID id,
        UnitReference unit,
        InstitutionReference institution,
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

        @Schema(nullable = true) @Nullable UUID predecessorId,

        @Schema(nullable = true, description = "The one that renews it") @Nullable
        UUID successorId,

        @Schema(nullable = true) @Nullable UUID fileId,
        boolean historic,
        boolean published,
        boolean countsPublished,

        @Schema(description = "true: brought along by the demo, no official document")
        boolean sample,

        List<CertificateGap> gaps,
        List<CertificateWarning> warnings,
        List<SurveillanceWindow> windows,

        @Schema(
                description = "What a member may say it has become; of one that is EXPIRED, by its last day. Empty for "
                        + "the public")
        Set<CertificateState> next,

        List<CertificateAuditRepresentation> audits,

        @Schema(description = "How it came to its state, oldest first")
        List<Change> changes,

        @Schema(examples = "0") int version)
        implements Versioned {

    /** A move of a certificate. */
    @Schema(name = "CertificateChange", description = "A move of a certificate, and why")
    public record Change(
            CertificateState from,
            CertificateState to,
            LocalDate on,

            @Schema(nullable = true, examples = "Surveilans kedua belum dilakukan") @Nullable
            String reason,

            Instant at) {}

    /** As members see it. */
    public static CertificateRepresentation of(CertificateFacts facts, Set<CertificateState> next) {
        return of(facts, facts.warnings(), facts.windows(), next, facts.audits());
    }

    /** As everybody sees one that is public. */
    public static CertificateRepresentation forEverybody(CertificateFacts facts) {
        var audits = facts.audits().stream()
                .map(audit -> audit.forEverybody(facts.countsPublished()))
                .toList();
        return of(facts, List.of(), List.of(), Set.of(), audits);
    }

    private static CertificateRepresentation of(
            CertificateFacts facts,
            List<CertificateWarning> warnings,
            List<SurveillanceWindow> windows,
            Set<CertificateState> next,
            List<CertificateAuditRepresentation> audits) {
        return new CertificateRepresentation(
                facts.id(),
                facts.unit(),
                facts.institution(),
                facts.state(),
                facts.standard(),
                facts.edition(),
                facts.scope(),
                facts.sites(),
                facts.body(),
                facts.accreditationBody(),
                facts.accreditationNumber(),
                facts.number(),
                facts.decidedOn(),
                facts.decisionYear(),
                facts.validFrom(),
                facts.validUntil(),
                facts.endsOn(),
                facts.predecessorId(),
                facts.successorId(),
                facts.fileId(),
                facts.historic(),
                facts.published(),
                facts.countsPublished(),
                facts.sample(),
                facts.gaps(),
                warnings,
                windows,
                next,
                audits,
                facts.changes(),
                facts.version());
    }

    /** Also with what the clock alone changes; of enums the names, since their hashes differ between nodes. */
    @Override
    public String etag() {
        return "\"" + version + "-" + Integer.toHexString((state + "" + warnings + windows + audits).hashCode()) + "\"";
    }
}
