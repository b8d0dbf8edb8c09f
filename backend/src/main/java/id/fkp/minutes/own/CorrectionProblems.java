package id.fkp.minutes.own;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with a correction, beyond what can go wrong everywhere. */
final class CorrectionProblems {

    static final ProblemType CORRECTION_CLOSED = new ProblemType(
            409, "correction-closed", "Koreksi tidak dapat ditambahkan sekarang", "No correction can be added now");

    private CorrectionProblems() {}

    static ProblemException tooEarly() {
        return CORRECTION_CLOSED.because(
                "Notulen masih ditulis. Koreksi dapat ditambahkan selama tujuh hari sejak notulen ditutup.",
                "The minutes are still being written. Corrections are added for seven days once they are closed.");
    }

    static ProblemException tooLate() {
        return CORRECTION_CLOSED.because(
                "Tujuh hari sejak notulen ditutup sudah lewat. Sampaikan kepada penyelenggara.",
                "Seven days since the closing of the minutes have passed. Tell the organiser.");
    }
}
