package id.fkp.certificate;

import static id.fkp.certificate.state.AuditKind.STAGE_1;
import static id.fkp.certificate.state.AuditKind.STAGE_2;
import static id.fkp.certificate.state.AuditKind.SURVEILLANCE_1;
import static id.fkp.certificate.state.AuditKind.SURVEILLANCE_2;
import static id.fkp.shared.text.ReadableTime.day;

import id.fkp.certificate.given.AuditDetails;
import id.fkp.certificate.state.AuditKind;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In which order the audits of a certificate are: the first stage, the second, the decision, then surveillance. */
final class AuditDates {

    private AuditDates() {}

    /**
     * What is out of order with an audit as it is to be.
     *
     * @param others the audits of the certificate without this one
     */
    static List<Fault> faults(
            AuditDetails audit, Certificate certificate, List<CertificateAudit> others, LocalDate today) {
        var faults = new ArrayList<Fault>();
        var ended = audit.endedOn();
        if (ended != null && ended.isBefore(audit.startedOn())) {
            faults.add(fault("/endedOn", "before-start", "sebelum tanggal mulai", "is before the start"));
        }
        if (ended != null && ended.isAfter(today)) {
            faults.add(fault("/endedOn", "in-the-future", "belum tiba", "is in the future"));
        }
        if (ended == null && audit.recommendation() != null) {
            faults.add(fault(
                    "/endedOn", "missing", "isi lebih dulu kapan audit selesai", "say first when the audit ended"));
        }
        if (audit.kind() == AuditKind.RECERTIFICATION && certificate.predecessorId == null) {
            faults.add(fault(
                    "/kind",
                    "no-predecessor",
                    "sertifikat ini tidak memperpanjang sertifikat lain",
                    "this certificate renews no other"));
        }
        order(audit, others).ifPresent(faults::add);
        decision(audit, certificate).ifPresent(faults::add);
        end(audit, certificate).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Fault> order(AuditDetails audit, List<CertificateAudit> others) {
        return switch (audit.kind()) {
            case STAGE_1 -> notAfter(audit, others, STAGE_2, "after-stage-2", "audit tahap 2");
            case STAGE_2 -> notBefore(audit, others, STAGE_1, "before-stage-1", "audit tahap 1");
            case SURVEILLANCE_1 -> notAfter(audit, others, SURVEILLANCE_2, "after-surveillance-2", "surveilans kedua");
            case SURVEILLANCE_2 ->
                notBefore(audit, others, SURVEILLANCE_1, "before-surveillance-1", "surveilans pertama");
            case RECERTIFICATION, SPECIAL -> Optional.empty();
        };
    }

    private static Optional<Fault> notBefore(
            AuditDetails audit, List<CertificateAudit> others, AuditKind first, String code, String name) {
        return of(others, first)
                .filter(other -> audit.startedOn().isBefore(lastDay(other)))
                .findFirst()
                .map(other -> fault(
                        "/startedOn",
                        code,
                        "sebelum " + name + " selesai, " + day(lastDay(other)).id(),
                        "is before the end of the earlier audit, "
                                + day(lastDay(other)).en()));
    }

    private static Optional<Fault> notAfter(
            AuditDetails audit, List<CertificateAudit> others, AuditKind next, String code, String name) {
        var ended = audit.endedOn() == null ? audit.startedOn() : audit.endedOn();
        return of(others, next)
                .filter(other -> other.startedOn.isBefore(ended))
                .findFirst()
                .map(other -> fault(
                        audit.endedOn() == null ? "/startedOn" : "/endedOn",
                        code,
                        "setelah " + name + " mulai, " + day(other.startedOn).id(),
                        "is after the start of the later audit, "
                                + day(other.startedOn).en()));
    }

    private static Optional<Fault> decision(AuditDetails audit, Certificate certificate) {
        var decided = certificate.decidedOn;
        if (decided == null) {
            return audit.kind().isSurveillance() && certificate.state.isApplication()
                    ? Optional.of(fault(
                            "/kind",
                            "not-certified",
                            "surveilans baru ada setelah keputusan sertifikasi",
                            "there is no surveillance before the decision"))
                    : Optional.empty();
        }
        if (audit.kind().isSurveillance() && !audit.startedOn().isAfter(decided)) {
            return Optional.of(fault(
                    "/startedOn",
                    "before-decision",
                    "harus setelah keputusan sertifikasi, " + day(decided).id(),
                    "must be after the decision, " + day(decided).en()));
        }
        var ended = audit.endedOn() == null ? audit.startedOn() : audit.endedOn();
        if (audit.kind().isBeforeDecision() && ended.isAfter(decided)) {
            return Optional.of(fault(
                    audit.endedOn() == null ? "/startedOn" : "/endedOn",
                    "after-decision",
                    "harus sebelum keputusan sertifikasi, " + day(decided).id(),
                    "must be before the decision, " + day(decided).en()));
        }
        return Optional.empty();
    }

    /** Where there is no certificate any more, nothing is watched over. */
    private static Optional<Fault> end(AuditDetails audit, Certificate certificate) {
        var ends = certificate.endsOn;
        return audit.kind().isSurveillance()
                        && ends != null
                        && audit.startedOn().isAfter(ends)
                ? Optional.of(fault(
                        "/startedOn",
                        "after-end",
                        "setelah sertifikat berakhir, " + day(ends).id(),
                        "is after the certificate ended, " + day(ends).en()))
                : Optional.empty();
    }

    private static Stream<CertificateAudit> of(List<CertificateAudit> audits, AuditKind kind) {
        return audits.stream().filter(audit -> audit.kind == kind);
    }

    private static LocalDate lastDay(CertificateAudit audit) {
        return audit.endedOn == null ? audit.startedOn : audit.endedOn;
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
