package id.fkp.certificate.reading;

import id.fkp.certificate.reading.CertificateWarning.Kind;
import id.fkp.certificate.rule.CertificationRules;
import id.fkp.certificate.rule.SurveillanceWindow;
import id.fkp.certificate.rule.SurveillanceWindow.State;
import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.CertificateState;
import id.fkp.unit.InstitutionReference;
import id.fkp.unit.UnitReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a certificate, from which what is missing and what is due follow.
 *
 * @param kept its state without what the clock makes of it
 * @param today in the unit's zone
 * @param otherEdition whether the unit holds another edition of the same standard
 */
public record CertificateFacts(
        UUID id,
        UnitReference unit,
        InstitutionReference institution,
        CertificateState state,
        CertificateState kept,
        String standard,
        @Nullable String edition,
        @Nullable String scope,
        List<String> sites,
        @Nullable String body,
        @Nullable String accreditationBody,
        @Nullable String accreditationNumber,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable Integer decisionYear,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate endsOn,
        @Nullable UUID predecessorId,
        @Nullable UUID successorId,
        @Nullable UUID fileId,
        boolean historic,
        boolean published,
        boolean countsPublished,
        boolean sample,
        boolean otherEdition,
        List<CertificateAuditRepresentation> audits,
        List<CertificateRepresentation.Change> changes,
        LocalDate today,
        int version) {

    /** How many months before its end a unit is warned. */
    public static final List<Integer> WARNED_MONTHS = List.of(3, 6, 12);

    /** When the body has to look again; of one that does not hold, never. */
    public List<SurveillanceWindow> windows() {
        if (!state.isCurrent() || decidedOn == null || endsOn == null) {
            return List.of();
        }
        var held = new EnumMap<AuditKind, LocalDate>(AuditKind.class);
        audits.stream()
                .filter(audit -> audit.kind().isSurveillance() && audit.endedOn() != null)
                .forEach(audit -> held.merge(audit.kind(), audit.startedOn(), (a, b) -> a.isBefore(b) ? a : b));
        return SurveillanceWindow.of(decidedOn, endsOn, held, today);
    }

    public List<CertificateWarning> warnings() {
        var warnings = new ArrayList<CertificateWarning>();
        if (state.isCurrent() && endsOn != null && successorId == null) {
            WARNED_MONTHS.stream()
                    .filter(months -> !today.isBefore(endsOn.minusMonths(months)))
                    .findFirst()
                    .ifPresent(months -> warnings.add(new CertificateWarning(Kind.EXPIRING, endsOn, months, null)));
        }
        for (var window : windows()) {
            if (window.state() == State.SOON || window.state() == State.LATE) {
                var kind = window.state() == State.SOON ? Kind.SURVEILLANCE_DUE : Kind.SURVEILLANCE_LATE;
                warnings.add(new CertificateWarning(kind, window.until(), null, window.kind()));
            }
        }
        audits.stream()
                .flatMap(audit -> audit.findings().stream())
                .filter(AuditFindingRepresentation::overdue)
                .map(AuditFindingRepresentation::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(due -> warnings.add(new CertificateWarning(Kind.FINDING_LATE, due, null, null)));
        if (CertificationRules.isUnusual(validFrom, validUntil)) {
            warnings.add(new CertificateWarning(
                    Kind.VALIDITY_DIFFERS, CertificationRules.lastDay(Objects.requireNonNull(validFrom)), null, null));
        }
        if (otherEdition && state.isCurrent()) {
            warnings.add(new CertificateWarning(Kind.OTHER_EDITION, null, null, null));
        }
        return warnings;
    }

    /** Of an application only what is asked of one. */
    public List<CertificateGap> gaps() {
        var gaps = new ArrayList<CertificateGap>();
        missing(edition == null, CertificateGap.EDITION, gaps);
        missing(scope == null, CertificateGap.SCOPE, gaps);
        missing(sites.isEmpty(), CertificateGap.SITES, gaps);
        missing(body == null, CertificateGap.BODY, gaps);
        missing(accreditationBody == null || accreditationNumber == null, CertificateGap.ACCREDITATION, gaps);
        if (!state.isApplication()) {
            missing(number == null, CertificateGap.NUMBER, gaps);
            missing(decidedOn == null, CertificateGap.DECIDED_ON, gaps);
            missing(validFrom == null, CertificateGap.VALID_FROM, gaps);
            missing(validUntil == null, CertificateGap.VALID_UNTIL, gaps);
            missing(fileId == null, CertificateGap.FILE, gaps);
            missing(audits.isEmpty(), CertificateGap.AUDITS, gaps);
        }
        var ended = audits.stream().filter(audit -> audit.endedOn() != null).toList();
        missing(!ended.stream().allMatch(audit -> audit.knowsCounts()), CertificateGap.AUDIT_COUNTS, gaps);
        missing(!ended.stream().allMatch(audit -> audit.hasAllWritten()), CertificateGap.FINDING_TEXTS, gaps);
        return gaps;
    }

    private static void missing(boolean isMissing, CertificateGap gap, List<CertificateGap> gaps) {
        if (isMissing) {
            gaps.add(gap);
        }
    }
}
