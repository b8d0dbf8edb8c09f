package id.fkp.integrate.change;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong in following changes, beyond what can go wrong everywhere. */
final class ChangeProblems {

    private static final ProblemType CURSOR_UNKNOWN =
            new ProblemType(410, "cursor-unknown", "Posisi tidak dikenal di sini", "The cursor is not known here");

    private ChangeProblems() {}

    static ProblemException cursorUnknown() {
        return CURSOR_UNKNOWN.because(
                "Posisi ini dari sistem lain atau dari keadaan sebelum pemulihan cadangan. Buang salinan Anda dan baca "
                        + "semuanya lagi: GET /api/v1/changes tanpa after.",
                "It comes from another instance, or from before a backup was restored. Throw your copy away and read all of "
                        + "it again: GET /api/v1/changes without after.");
    }
}
