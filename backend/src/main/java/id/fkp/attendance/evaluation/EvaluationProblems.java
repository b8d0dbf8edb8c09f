package id.fkp.attendance.evaluation;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with the evaluation of a forum, beyond what can go wrong everywhere. */
final class EvaluationProblems {

    static final ProblemType EVALUATION_GIVEN =
            new ProblemType(409, "evaluation-given", "Penilaian sudah diberikan", "The evaluation has been given");

    private EvaluationProblems() {}

    static ProblemException given() {
        return EVALUATION_GIVEN.because(
                "Setiap kehadiran memberi satu penilaian; yang sudah diberikan tidak dapat diubah.",
                "Each attendance gives one evaluation; what was given does not change.");
    }
}
