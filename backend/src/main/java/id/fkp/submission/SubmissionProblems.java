package id.fkp.submission;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong for a giver, beyond what can go wrong everywhere. */
final class SubmissionProblems {

    static final ProblemType RECEIPT_UNKNOWN =
            new ProblemType(404, "receipt-unknown", "Tanda terima tidak ditemukan", "There is no such receipt");

    private SubmissionProblems() {}

    /** The same for a number nobody has and for a wrong secret, so that numbers cannot be tried. */
    static ProblemException receiptUnknown() {
        return RECEIPT_UNKNOWN.because(
                "Periksa nomor dan tautan lengkap yang Anda simpan.", "Check the number and the whole link you kept.");
    }
}
