package id.fkp.certificate;

import static id.fkp.shared.text.ReadableTime.day;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What cannot be of a certificate, whatever its state; and what may be open only where it is historic. */
final class CertificateChecks {

    private CertificateChecks() {}

    static List<Fault> faults(Certificate certificate, LocalDate today) {
        var faults = new ArrayList<Fault>();
        days(certificate, today, faults);
        completeness(certificate, faults);
        predecessor(certificate).ifPresent(faults::add);
        audits(certificate).ifPresent(faults::add);
        return faults;
    }

    private static void days(Certificate certificate, LocalDate today, List<Fault> faults) {
        var from = certificate.validFrom;
        var until = certificate.validUntil;
        if (from != null && until != null && !until.isAfter(from)) {
            faults.add(fault(
                    "/validUntil",
                    "before-valid-from",
                    "harus setelah " + day(from).id(),
                    "must be after " + day(from).en()));
        }
        if (certificate.decidedOn != null && certificate.decidedOn.isAfter(today)) {
            faults.add(fault("/decidedOn", "in-the-future", "belum tiba", "is in the future"));
        }
        var year = certificate.decisionYear;
        if (year == null) {
            return;
        }
        if (!certificate.historic) {
            faults.add(fault(
                    "/decisionYear",
                    "only-historic",
                    "hanya untuk entri lama; isi tanggal keputusannya",
                    "is for historic entries only; give the day of the decision"));
        } else if (year > today.getYear()) {
            faults.add(fault("/decisionYear", "in-the-future", "belum tiba", "is in the future"));
        } else if (certificate.decidedOn != null && certificate.decidedOn.getYear() != year) {
            faults.add(
                    fault("/decisionYear", "differs", "tidak sama dengan tanggal keputusan", "differs from the day"));
        }
    }

    private static void completeness(Certificate certificate, List<Fault> faults) {
        boolean isThere = !certificate.state.isApplication();
        if (certificate.historic && !isThere) {
            faults.add(fault(
                    "/historic",
                    "not-certified",
                    "hanya untuk sertifikat yang sudah terbit",
                    "is for certificates that were issued"));
        }
        if (certificate.historic && isThere && certificate.endsOn == null) {
            faults.add(fault(
                    "/decidedOn",
                    "no-date",
                    "isi sedikitnya tahun keputusannya",
                    "give at least the year of the decision"));
        }
        if (!certificate.historic && isThere) {
            faults.addAll(CertificateGuards.missing(certificate));
        } else if (!certificate.historic && certificate.edition == null) {
            faults.add(fault("/edition", "missing", "isi edisi standarnya", "give the edition of the standard"));
        }
    }

    private static Optional<Fault> predecessor(Certificate certificate) {
        if (certificate.predecessorId == null) {
            return Optional.empty();
        }
        var renewed = Certificate.<Certificate>findById(certificate.predecessorId);
        if (renewed == null
                || !renewed.unitId.equals(certificate.unitId)
                || isBehind(certificate.predecessorId, certificate.id)) {
            return Optional.of(fault(
                    "/predecessorId",
                    "unknown",
                    "bukan sertifikat unit ini yang lebih dulu",
                    "is no earlier certificate of this unit"));
        }
        if (!renewed.isOf(certificate) || renewed.state.isApplication()) {
            return Optional.of(fault(
                    "/predecessorId",
                    "other-standard",
                    "bukan sertifikat standar yang sama",
                    "is no certificate of the same standard"));
        }
        boolean renewedBefore = Certificate.<Certificate>list("predecessorId", renewed.id).stream()
                .anyMatch(other -> !other.id.equals(certificate.id));
        return renewedBefore
                ? Optional.of(fault(
                        "/predecessorId",
                        "renewed-already",
                        "sudah diperpanjang oleh sertifikat lain",
                        "is renewed by another certificate"))
                : Optional.empty();
    }

    /** Whether one is itself, or renews, the other. */
    private static boolean isBehind(UUID id, @Nullable UUID other) {
        UUID at = id;
        while (at != null) {
            if (at.equals(other)) {
                return true;
            }
            Certificate before = Certificate.findById(at);
            at = before == null ? null : before.predecessorId;
        }
        return false;
    }

    private static Optional<Fault> audits(Certificate certificate) {
        var decided = certificate.decidedOn;
        if (decided == null || certificate.id == null) {
            return Optional.empty();
        }
        return CertificateAudit.of(certificate.id).stream()
                .filter(audit -> audit.kind.isBeforeDecision()
                        ? (audit.endedOn == null ? audit.startedOn : audit.endedOn).isAfter(decided)
                        : audit.kind.isSurveillance() && !audit.startedOn.isAfter(decided))
                .findFirst()
                .map(audit -> fault(
                        "/decidedOn",
                        "audits-differ",
                        "tidak cocok dengan audit yang mulai "
                                + day(audit.startedOn).id(),
                        "does not fit the audit that began "
                                + day(audit.startedOn).en()));
    }

    /**
     * What was recorded on days that other dates leave out, when it did not hold yet or no more. Dates that stay ask
     * nothing, so that one mends the rest of an entry whatever it is.
     */
    static List<Fault> leftOut(Certificate kept, Certificate wanted) {
        var faults = new ArrayList<Fault>();
        var begins = wanted.earliest();
        var ends = wanted.endsOn;
        var moves = CertificateChange.whileThere(kept.id);
        if (begins != null && !begins.equals(kept.earliest())) {
            moves.stream()
                    .filter(move -> move.movedOn.isBefore(begins))
                    .findFirst()
                    .ifPresent(move -> faults.add(fault(
                            firstDay(wanted),
                            "after-move",
                            "setelah menjadi " + move.stateAfter.inWords().id() + " pada "
                                    + day(move.movedOn).id(),
                            "is after it became " + move.stateAfter.inWords().en() + " on "
                                    + day(move.movedOn).en())));
        }
        if (ends != null && !ends.equals(kept.endsOn)) {
            moves.stream()
                    .filter(move -> move.isTooLate(ends))
                    .findFirst()
                    .ifPresent(move -> faults.add(fault(
                            lastDay(wanted),
                            "before-move",
                            "berakhir " + day(ends).id() + ", sebelum menjadi "
                                    + move.stateAfter.inWords().id() + " pada "
                                    + day(move.movedOn).id(),
                            "ends " + day(ends).en() + ", before it became "
                                    + move.stateAfter.inWords().en() + " on "
                                    + day(move.movedOn).en())));
            CertificateAudit.of(kept.id).stream()
                    .filter(audit -> audit.kind.isSurveillance() && audit.startedOn.isAfter(ends))
                    .findFirst()
                    .ifPresent(audit -> faults.add(fault(
                            lastDay(wanted),
                            "before-audit",
                            "berakhir " + day(ends).id() + ", sebelum surveilans yang mulai "
                                    + day(audit.startedOn).id(),
                            "ends " + day(ends).en() + ", before the surveillance that began "
                                    + day(audit.startedOn).en())));
        }
        return faults;
    }

    /** The field from which {@link Certificate#earliest()} follows. */
    private static String firstDay(Certificate certificate) {
        if (certificate.decidedOn != null) {
            return "/decidedOn";
        }
        return certificate.validFrom == null ? "/decisionYear" : "/validFrom";
    }

    /** The field from which {@link Certificate#end()} follows. */
    private static String lastDay(Certificate certificate) {
        if (certificate.validUntil != null) {
            return "/validUntil";
        }
        if (certificate.validFrom != null) {
            return "/validFrom";
        }
        return certificate.decidedOn == null ? "/decisionYear" : "/decidedOn";
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
