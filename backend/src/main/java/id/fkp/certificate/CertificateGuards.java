package id.fkp.certificate;

import id.fkp.certificate.state.AuditKind;
import id.fkp.certificate.state.AuditRecommendation;
import id.fkp.certificate.state.CertificateState;
import id.fkp.certificate.state.FindingKind;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must be complete before a certificate comes to a state. */
final class CertificateGuards {

    private CertificateGuards() {}

    /** @param findings those written down of all its audits */
    static List<Fault> missing(
            CertificateState to, Certificate certificate, List<CertificateAudit> audits, List<AuditFinding> findings) {
        return switch (to) {
            case STAGE1_DONE -> afterFirstStage(audits);
            case STAGE2_DONE -> afterSecondStage(certificate, audits);
            case RECOMMENDED -> recommended(audits, findings);
            // One that was suspended is complete, or was found as it is.
            case CERTIFIED -> certificate.state == CertificateState.SUSPENDED ? List.of() : missing(certificate);
            case PLANNED, SUSPENDED, RECERTIFIED, EXPIRED, WITHDRAWN -> List.of();
        };
    }

    /** What a certificate needs that is not entered as it was found. */
    static List<Fault> missing(Certificate certificate) {
        return Stream.of(
                        absent(certificate.edition, "/edition", "edisi standar", "the edition of the standard"),
                        absent(certificate.scope, "/scope", "ruang lingkup", "the scope"),
                        absent(certificate.body, "/body", "lembaga sertifikasi", "the certification body"),
                        absent(certificate.number, "/number", "nomor sertifikat", "the number of the certificate"),
                        absent(certificate.decidedOn, "/decidedOn", "tanggal keputusan", "the day of the decision"),
                        absent(certificate.validFrom, "/validFrom", "mulai berlaku", "from when it is valid"),
                        absent(certificate.validUntil, "/validUntil", "berlaku sampai", "until when it is valid"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Fault> afterFirstStage(List<CertificateAudit> audits) {
        var last = last(audits, kind -> kind == AuditKind.STAGE_1);
        if (last.isEmpty()) {
            return List.of(fault(
                    "/audits", "stage-1-missing", "audit tahap 1 belum selesai dicatat", "no stage 1 audit has ended"));
        }
        return last.get().recommendation == AuditRecommendation.PROCEED_TO_STAGE_2
                ? List.of()
                : List.of(fault(
                        "/audits",
                        "not-to-proceed",
                        "audit tahap 1 belum merekomendasikan lanjut ke tahap 2",
                        "the stage 1 audit does not recommend to proceed"));
    }

    private static List<Fault> afterSecondStage(Certificate certificate, List<CertificateAudit> audits) {
        if (last(audits, AuditKind::isOfConformity).isPresent()) {
            return List.of();
        }
        return certificate.predecessorId == null
                ? List.of(fault(
                        "/audits",
                        "stage-2-missing",
                        "audit tahap 2 belum selesai dicatat",
                        "no stage 2 audit has ended"))
                : List.of(fault(
                        "/audits",
                        "recertification-missing",
                        "audit resertifikasi belum selesai dicatat",
                        "no recertification audit has ended"));
    }

    private static List<Fault> recommended(List<CertificateAudit> audits, List<AuditFinding> findings) {
        var last = last(audits, kind -> kind.isOfConformity() || kind == AuditKind.SPECIAL);
        var faults = new ArrayList<Fault>();
        if (last.isEmpty() || last.get().recommendation != AuditRecommendation.RECOMMENDED) {
            faults.add(fault(
                    "/audits",
                    "not-recommended",
                    "audit terakhir belum merekomendasikan sertifikasi",
                    "the last audit does not recommend certification"));
        }
        for (var audit : audits) {
            openOf(audit, findings).forEach(faults::add);
        }
        return faults;
    }

    /** A major finding must be closed; a minor one needs a plan. Those known by number only must be written down first. */
    private static List<Fault> openOf(CertificateAudit audit, List<AuditFinding> all) {
        var faults = new ArrayList<Fault>();
        var own =
                all.stream().filter(finding -> finding.auditId.equals(audit.id)).toList();
        long majors = own.stream()
                .filter(finding -> finding.kind == FindingKind.MAJOR)
                .count();
        if (audit.majorCount != null && audit.majorCount > majors) {
            faults.add(fault(
                    "/audits/" + audit.id + "/findings",
                    "major-not-written",
                    "temuan mayor belum ditulis satu per satu",
                    "major findings are not written down one by one"));
        }
        for (var finding : own) {
            if (finding.kind == FindingKind.MAJOR && finding.closedOn == null) {
                faults.add(fault(
                        "/findings/" + finding.id,
                        "major-open",
                        "temuan mayor " + finding.number + " belum ditutup",
                        "major finding " + finding.number + " is not closed"));
            } else if (finding.kind == FindingKind.MINOR && finding.closedOn == null && finding.action == null) {
                faults.add(fault(
                        "/findings/" + finding.id,
                        "plan-missing",
                        "temuan minor " + finding.number + " belum punya rencana perbaikan",
                        "minor finding " + finding.number + " has no plan"));
            }
        }
        return faults;
    }

    private static Optional<CertificateAudit> last(List<CertificateAudit> audits, Predicate<AuditKind> kind) {
        return audits.stream()
                .filter(audit -> audit.endedOn != null && kind.test(audit.kind))
                .max(Comparator.comparing(CertificateGuards::ended));
    }

    private static LocalDate ended(CertificateAudit audit) {
        return audit.endedOn == null ? audit.startedOn : audit.endedOn;
    }

    private static Optional<Fault> absent(@Nullable Object value, String pointer, String nameId, String nameEn) {
        return value == null
                ? Optional.of(fault(pointer, "missing", nameId + " belum diisi", nameEn + " is missing"))
                : Optional.empty();
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
