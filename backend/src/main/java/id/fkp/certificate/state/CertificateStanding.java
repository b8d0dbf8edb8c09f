package id.fkp.certificate.state;

import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a certificate stands when somebody says what it has become. A move is judged by the state of its own day: what a
 * body decides is often entered later, when the certificate may have ended meanwhile.
 *
 * @param kept without what the clock makes of it
 * @param since when it came to that state, or the first day it can have been there; null of one that is only applied for
 */
public record CertificateStanding(
        CertificateState kept,
        @Nullable LocalDate since,
        @Nullable LocalDate endsOn,
        boolean recertification) {

    /** Returns the state from which it moves. */
    public CertificateState requireMove(CertificateState to, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw refused(new Fault("/on", "in-the-future", new Words("belum tiba", "is in the future")));
        }
        if (since != null && on.isBefore(since)) {
            throw refused(new Fault(
                    "/on",
                    "before-last",
                    new Words(
                            "sebelum statusnya yang terakhir mulai, " + since,
                            "is before its last state began, " + since)));
        }
        var from = CertificateStates.on(on, kept, endsOn);
        CertificateStates.requireMove(from, to, recertification);
        return from;
    }
}
