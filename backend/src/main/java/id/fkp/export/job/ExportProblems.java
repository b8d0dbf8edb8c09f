package id.fkp.export.job;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with asking for a file. */
final class ExportProblems {

    static final ProblemType EXPORTS_WAITING = new ProblemType(
            409, "exports-waiting", "Masih ada unduhan yang disiapkan", "Exports of yours are still being prepared");

    private ExportProblems() {}
}
